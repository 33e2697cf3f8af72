public import Foundation
public import Testing

/// Compares what the program writes with what it wrote when somebody last read it.
///
/// `Scripts/update-golden` writes all golden files anew; the changes are then read in the diff.
public enum Golden {
  /// The top of the project.
  public static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Expects `text` to be what the file at `path`, from the top of the project, holds.
  public static func expect(
    _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = project.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["PROBITY_UPDATE_GOLDEN"] != nil {
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file, options: .atomic)
      } catch {
        Issue.record("\(path) cannot be written: \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    guard let data = try? Data(contentsOf: file) else {
      Issue.record(
        "there is no \(path): run Scripts/update-golden", sourceLocation: sourceLocation)
      return
    }
    let golden = String(decoding: data, as: UTF8.self)
    guard golden != text else { return }
    let (old, new) = (golden.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let differs = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset
    let line = differs ?? min(old.count, new.count)
    func shown(_ lines: [String]) -> String { line < lines.count ? lines[line] : "(the end)" }
    Issue.record(
      """
      \(path) has changed from line \(line + 1):
      - \(shown(old))
      + \(shown(new))
      """, sourceLocation: sourceLocation)
  }
}
