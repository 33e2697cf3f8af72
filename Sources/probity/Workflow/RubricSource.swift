internal import Intake
internal import Procurement
internal import Rubrics

/// A rubric's bytes and the name that diagnostics give them.
struct RubricSource {
  let name: String
  let bytes: [UInt8]

  /// The most bytes that are read of a rubric: one more than its reader takes, so that it can say so.
  static let limit = 1 << 20

  /// What a command is given: `-` for standard input, a shipped rubric's id, or a file.
  ///
  /// - Returns: `nil` where it cannot be read; the log then says why.
  static func named(_ name: String, log: inout DiagnosticLog) -> RubricSource? {
    if name == "-" {
      return read(InputFile(standardInputNamed: "standard input"), log: &log)
    }
    if let shipped = ShippedRubrics.named(name) {
      return RubricSource(name: shipped.file, bytes: shipped.bytes)
    }
    do throws(FileError) {
      return read(try InputFile(path: name, name: name), log: &log)
    } catch {
      let hint =
        name.contains("/") || name.contains(".")
        ? "give the path of a rubric"
        : "give the path of a rubric, or "
          + NearestName.hint(for: name, among: ShippedRubrics.all.map { $0.id })
      error.report(name, hint: hint, log: &log)
      return nil
    }
  }

  private static func read(
    _ file: consuming InputFile, log: inout DiagnosticLog
  ) -> RubricSource? {
    let name = file.name
    do throws(FileError) {
      if let bytes = try file.readAll(limit: limit) {
        return RubricSource(name: name, bytes: bytes)
      }
      log.report(
        .fileTooLarge, "the rubric has more than 1 MiB", at: SourceLocation(file: name),
        hint: "keep rubrics under 1 MiB")
    } catch {
      error.report(name, hint: "give the path of a rubric", log: &log)
    }
    return nil
  }

  /// The texts of lines, for showing under diagnostics; `nil` where another file is meant.
  func lines(of file: String, _ numbers: Set<Int>) -> [Int: String]? {
    file == name ? FileExcerpt.lines(numbers, in: bytes) : nil
  }
}
