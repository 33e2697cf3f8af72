public import Procurement
internal import Yams

/// Reads a YAML file into nodes that know their place.
///
/// Yams stays behind this module.
public enum YAMLFile {
  /// The most bytes a YAML file may have.
  public static let maximumSize = 1 << 20
  /// How deep lists and maps may nest.
  public static let maximumDepth = 64

  /// The root of the file, or `nil` where it cannot be read; the log then says why.
  ///
  /// Anchors, aliases, tags, merge keys, explicit keys, a second document, a key given twice and
  /// control characters are errors. Single values stay as written: `0.10`, `yes` and `1.0.0` are
  /// texts until someone asks for another kind.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes: UTF-8, with or without a byte-order mark.
  ///   - file: its name in diagnostics.
  ///   - maximumSize: the most bytes that it may have.
  ///   - log: takes the diagnostics.
  public static func read(
    _ bytes: [UInt8], file: String, maximumSize: Int = maximumSize, log: inout DiagnosticLog
  ) -> YAMLNode? {
    guard bytes.count <= maximumSize else {
      log.report(
        .fileTooLarge, "the file has \(bytes.count) bytes", at: SourceLocation(file: file),
        hint: "keep YAML files under \(maximumSize >> 20) MiB")
      return nil
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let characters = CharacterCheck(Array(hasMark ? bytes.dropFirst(3) : bytes[...]), file: file)
    guard let text = characters.text(log: &log) else { return nil }
    return compose(MaskedText(text), file: file, log: &log)
  }

  private static func compose(
    _ text: MaskedText, file: String, log: inout DiagnosticLog
  ) -> YAMLNode? {
    var text = text
    while true {
      do {
        guard try YAMLOutline(of: text).isSound(file: file, log: &log) else { return nil }
        guard let root = try Yams.Parser(text.masked).singleRoot() else {
          log.report(
            .yamlSyntax, "the file is empty", at: SourceLocation(file: file),
            hint: "see docs/competition-folder.md for what belongs here")
          return nil
        }
        return YAMLTree.root(root, of: text, file: file, log: &log)
      } catch YamlError.duplicatedKeysInMapping(_, let context)
        where text.canMarkKey
      {
        // Yams names the first of the equal keys, not the one too many: with the first one marked,
        // the parser goes on, and the tree shows where both stand.
        text.markKey(line: context.mark.line, column: context.mark.column)
      } catch {
        SyntaxProblem(error, in: text).report(file: file, log: &log)
        return nil
      }
    }
  }
}

extension Yams.Parser {
  /// The parser of a text, as Probity uses it: no value is given a kind by its looks.
  convenience init(_ text: String) throws {
    // The encoding is named because Yams otherwise takes it from the environment.
    try self.init(yaml: text, resolver: .basic, encoding: .utf8)
  }
}

extension MaskedText {
  /// A place that Yams names, as it is in the file; the whole file where it names none.
  func place(_ mark: Yams.Mark?, file: String) -> SourceLocation {
    guard let mark else { return SourceLocation(file: file) }
    return place(line: mark.line, column: mark.column, file: file)
  }
}
