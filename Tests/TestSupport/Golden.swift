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

  /// Expects these texts to be what the files of the folder at `path` hold, and that it holds no others.
  public static func expect(
    _ texts: [String: String], in path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      expect(text, at: "\(path)/\(name)", sourceLocation: sourceLocation)
    }
    let folder = project.appendingPathComponent(path)
    for name in FileManager.default.subpaths(atPath: folder.path) ?? [] where texts[name] == nil {
      let file = folder.appendingPathComponent(name)
      // Folders stand for nothing of their own.
      if (try? Data(contentsOf: file)) == nil { continue }
      if ProcessInfo.processInfo.environment["PROBITY_UPDATE_GOLDEN"] != nil {
        do {
          try FileManager.default.removeItem(at: file)
        } catch {
          Issue.record(
            "\(path)/\(name) cannot be removed: \(error)", sourceLocation: sourceLocation)
        }
      } else {
        Issue.record("\(path)/\(name) is no longer written", sourceLocation: sourceLocation)
      }
    }
  }
}
