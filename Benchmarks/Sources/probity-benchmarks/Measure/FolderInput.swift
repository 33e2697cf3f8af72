internal import Intake
internal import Procurement
internal import Rubrics

/// A competition folder, opened, with its settings and its rubric.
struct FolderInput {
  let folder: CompetitionFolder
  let settings: CompetitionSettings
  let rubric: Rubric
  /// How lines are rounded before they are added; `nil` where they are not.
  let lineRounding: Rounding?

  init(_ path: String, log: inout DiagnosticLog) throws(BenchmarkError) {
    guard let folder = CompetitionFolder.open(path, log: &log),
      let settings = CompetitionSettings.read(folder, log: &log),
      case .file(let rubricPath) = settings.rubric.value,
      let bytes = folder.readAll(
        rubricPath, limit: 1 << 20, namedAt: settings.rubric.source, log: &log),
      let rubric = RubricReader.read(bytes, file: rubricPath, log: &log)
    else { throw .diagnostics(log.finished()) }
    self.folder = folder
    self.settings = settings
    self.rubric = rubric
    if case .each(let rounding) = rubric.lineRounding {
      lineRounding = rounding
    } else {
      lineRounding = nil
    }
  }

  /// Reads the whole folder.
  func competition(log: inout DiagnosticLog) -> Competition {
    CompetitionReader.read(folder, settings: settings, lineRounding: lineRounding, log: &log)
  }
}
