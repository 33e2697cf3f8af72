public import Procurement

/// Reads rubrics from YAML.
public enum RubricReader {
  /// The rubric in the file, or `nil` where it has errors; the log then says which.
  ///
  /// Reports what reading and lint find.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: its name in diagnostics.
  ///   - log: takes the diagnostics.
  public static func read(
    _ bytes: [UInt8], file: String, log: inout DiagnosticLog
  ) -> Rubric? {
    nil
  }
}
