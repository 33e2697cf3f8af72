public import Procurement
internal import Yams

/// Reads a YAML file into nodes that know their place.
///
/// Yams stays behind this file.
public enum YAMLFile {
  /// The most bytes a YAML file may have.
  public static let maximumSize = 1 << 20
  /// How deep lists and maps may nest.
  public static let maximumDepth = 64

  /// The root of the file, or `nil` where it cannot be read; the log then says why.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes: UTF-8, with or without a byte-order mark.
  ///   - file: its name in diagnostics.
  ///   - log: takes the diagnostics.
  public static func read(
    _ bytes: [UInt8], file: String, log: inout DiagnosticLog
  ) -> YAMLNode? {
    guard bytes.count <= maximumSize else {
      log.report(
        .fileTooLarge, "the file has \(bytes.count) bytes", at: SourceLocation(file: file),
        hint: "keep YAML files under 1 MiB")
      return nil
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      reportFirstBadByte(bytes, file: file, log: &log)
      return nil
    }
    if let place = AnchorScan.firstAnchor(in: Array(body)) {
      log.report(
        .yamlAlias, "anchors and aliases are not read",
        at: SourceLocation(file: file, line: place.line, column: place.column),
        hint: "write the value out; put a text that starts with \"&\" or \"*\" in quotes")
      return nil
    }
    return compose(text, file: file, log: &log)
  }

  private static func compose(
    _ text: String, file: String, log: inout DiagnosticLog
  ) -> YAMLNode? {
    do {
      guard let root = try Yams.Parser(yaml: text, resolver: .basic).singleRoot() else {
        log.report(
          .yamlSyntax, "the file is empty", at: SourceLocation(file: file),
          hint: "see docs/competition-folder.md for what belongs here")
        return nil
      }
      return convert(root, depth: 0, file: file, log: &log)
    } catch {
      report(error, file: file, log: &log)
      return nil
    }
  }

  private static func convert(
    _ node: Yams.Node, depth: Int, file: String, log: inout DiagnosticLog
  ) -> YAMLNode? {
    let location = place(node.mark, file: file)
    guard depth <= maximumDepth else {
      log.report(
        .yamlTooDeep, "lists and maps nest more than \(maximumDepth) deep here", at: location,
        hint: "close the brackets that were left open")
      return nil
    }
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style != .plain && scalar.style != .any
      return YAMLNode(.scalar(scalar.string, isQuoted: isQuoted), at: location)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence {
        guard let item = convert(item, depth: depth + 1, file: file, log: &log) else { return nil }
        items.append(item)
      }
      return YAMLNode(.sequence(items), at: location)
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else {
          log.report(
            .yamlWrongShape, "a key must be a single value", at: place(key.mark, file: file),
            hint: "quote the key if it holds brackets or braces")
          return nil
        }
        guard let value = convert(value, depth: depth + 1, file: file, log: &log) else {
          return nil
        }
        entries.append(
          YAMLNode.Entry(
            key: name.string, keyLocation: place(key.mark, file: file), value: value))
      }
      return YAMLNode(.mapping(entries), at: location)
    case .alias:
      log.report(.yamlAlias, "anchors and aliases are not read", at: location)
      return nil
    }
  }

  private static func place(_ mark: Yams.Mark?, file: String) -> SourceLocation {
    SourceLocation(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0)
  }

  private static func report(_ error: any Error, file: String, log: inout DiagnosticLog) {
    func add(_ problem: String, _ mark: Yams.Mark?) {
      log.report(
        .yamlSyntax, problem, at: place(mark, file: file),
        hint: "check quotes, brackets and indentation here and on the line above")
    }
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let situation = context.map { " " + $0.text.split(separator: " in line")[0] } ?? ""
      add(problem + situation, mark)
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
      add("the key \(names) is given twice", context.mark)
    case .reader(let problem, _, _, _):
      add(problem, nil)
    default:
      add("the text cannot be read as YAML", nil)
    }
  }

  private static func reportFirstBadByte(
    _ bytes: [UInt8], file: String, log: inout DiagnosticLog
  ) {
    var line = 1
    var lineStart = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      if String(validating: bytes[lineStart...index], as: UTF8.self) == nil { break }
      line += 1
      lineStart = index + 1
    }
    let rest = bytes[lineStart...]
    var end = lineStart
    var column = 1
    // The longest sound beginning of the line ends just before the byte that does not belong.
    while end < rest.endIndex {
      let length = [1, 2, 3, 4].first { length in
        end + length <= rest.endIndex
          && String(validating: rest[end..<(end + length)], as: UTF8.self) != nil
      }
      guard let length else { break }
      end += length
      column += 1
    }
    let byte = end < rest.endIndex ? String(rest[end], radix: 16, uppercase: true) : "?"
    log.report(
      .fileNotUTF8, "byte 0x\(byte) is not UTF-8 here",
      at: SourceLocation(file: file, line: line, column: column),
      hint: "save the file as UTF-8")
  }
}
