internal import Intake
internal import Procurement
internal import Regulation

/// The working days that a command counts with.
enum WorkingDaysSource {
  /// The most bytes that are read of a table.
  private static let limit = 1 << 20

  /// Those of the table at `path`, the shipped ones where there is none; `nil` where the table cannot be
  /// used, and the log says why.
  static func read(_ path: String?, log: inout DiagnosticLog) -> WorkingDays? {
    guard let path else { return .shipped }
    do throws(FileError) {
      let file = try InputFile(path: path, name: path)
      if let bytes = try file.readAll(limit: limit) {
        return WorkingDays.read(bytes, file: path, log: &log)
      }
      log.report(
        .fileTooLarge, "the table has more than 1 MiB", at: SourceLocation(file: path),
        hint: "keep it smaller")
    } catch {
      error.report(path, hint: "give the path of a table of bank holidays", log: &log)
    }
    return nil
  }
}
