public import Procurement
internal import Rubrics

extension SourceLocation {
  /// The place: file, and line, column and path where they are known.
  var json: JSONValue { .object(jsonMembers) }

  var jsonMembers: [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = [("file", .string(file))]
    if line > 0 { members.append(("line", .integer(line))) }
    if column > 0 { members.append(("column", .integer(column))) }
    if let path { members.append(("path", .string(path))) }
    return members
  }
}

extension Diagnostic {
  /// The diagnostic as in `probity/evaluation/1`.
  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("code", .string(code)), ("severity", .string(severity.rawValue)),
      ("message", .string(message)), ("hint", hint.map { .string($0) } ?? .null),
    ]
    members += location?.jsonMembers ?? []
    if !related.isEmpty {
      members.append(
        (
          "related",
          .array(
            related.map {
              .object([("message", .string($0.message))] + $0.location.jsonMembers)
            })
        ))
    }
    return .object(members)
  }
}

/// Diagnostics on their own for other programs: `{"diagnostics": […]}`.
public enum DiagnosticsJSON {
  /// The diagnostics as text that ends with a line break.
  public static func text(of diagnostics: [Diagnostic]) -> String {
    JSONValue.object([("diagnostics", .array(diagnostics.map(\.json)))]).text(pretty: true) + "\n"
  }
}
