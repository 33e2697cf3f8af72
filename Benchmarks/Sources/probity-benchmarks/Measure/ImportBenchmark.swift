internal import Intake
internal import Procurement
internal import Rubrics

/// Reads a competition folder through the public interface, and gives each bid's exact total.
enum ImportBenchmark {
  static func run(folder path: String, repetitions: Int) throws(BenchmarkError) -> Measurement {
    var log = DiagnosticLog()
    guard let folder = CompetitionFolder.open(path, log: &log),
      let settings = CompetitionSettings.read(folder, log: &log),
      case .file(let rubricPath) = settings.rubric.value,
      let bytes = folder.readAll(
        rubricPath, limit: 1 << 20, namedAt: settings.rubric.source, log: &log),
      let rubric = RubricReader.read(bytes, file: rubricPath, log: &log)
    else { throw .diagnostics(log.finished()) }
    var lineRounding: Rounding?
    if case .each(let rounding) = rubric.lineRounding { lineRounding = rounding }

    var measurement = Measurement()
    for _ in 0..<repetitions {
      let competition = measurement.time {
        CompetitionReader.read(
          folder, settings: settings, lineRounding: lineRounding, log: &log)
      }
      measurement.results = competition.lots.flatMap(\.bids).map { bid in
        (bid.id, bid.price?.value.amount.description ?? "none")
      }
    }
    guard log.finished().isEmpty else { throw .diagnostics(log.finished()) }
    return measurement
  }
}
