public import Procurement
internal import Rubrics

/// The pages on diagnostics, from the one registry.
public enum DiagnosticPages {
  /// A line for each code with its severity and title.
  public static var list: String {
    DiagnosticKind.all.map { "\($0.code)  \(padded($0.severity.rawValue))  \($0.title)\n" }.joined()
  }

  /// The page on one kind, for a terminal: at most 100 columns but for the examples' own lines.
  public static func page(of kind: DiagnosticKind) -> String {
    var lines = ["\(kind.severity.rawValue)[\(kind.code)]: \(kind.title)", ""]
    lines += paragraphs(of: kind)
    lines += ["", "Wrong:", ""] + shown(kind.example.bad, kind.example.badCommands)
    lines += ["", "Right:", ""] + shown(kind.example.good, kind.example.goodCommands)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The pages on these kinds for other programs, `probity/explanation/1`.
  public static func json(of kinds: [DiagnosticKind]) -> String {
    JSONValue.object([
      ("schema", .string("probity/explanation/1")),
      (
        "diagnostics",
        .array(
          kinds.map { kind in
            .object([
              ("code", .string(kind.code)), ("severity", .string(kind.severity.rawValue)),
              ("title", .string(kind.title)), ("explanation", .string(kind.explanation)),
              ("wrong", json(of: kind.example.bad)), ("right", json(of: kind.example.good)),
              ("wrong-commands", .array(kind.example.badCommands.map { .string($0) })),
              ("right-commands", .array(kind.example.goodCommands.map { .string($0) })),
            ])
          })
      ),
    ]).text(pretty: true) + "\n"
  }

  private static func json(of files: [String: DiagnosticExample.Content]) -> JSONValue {
    .array(
      files.sorted { $0.key < $1.key }.map { file in
        .object([
          ("file", .string(file.key)),
          ("text", .string(lines(of: file.value).map { $0 + "\n" }.joined())),
        ])
      })
  }

  /// All pages as one Markdown document, `docs/diagnostics.md`.
  public static var document: String {
    var lines = [
      "# Diagnostics", "",
      "Every code keeps its meaning for good. PRB1xxx is about syntax, PRB2xxx about data, PRB3xxx "
        + "about rubrics, PRB4xxx about the evaluation. `probity explain CODE` prints the same pages.",
      "", "This page is made from the registry (`Scripts/update-golden`).",
    ]
    for kind in DiagnosticKind.all {
      lines += [
        "", "## \(kind.code): \(kind.title)", "", "Severity: \(kind.severity.rawValue).", "",
      ]
      lines += kind.explanation.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      lines +=
        ["", "Wrong:", "", "```"] + shown(kind.example.bad, kind.example.badCommands) + ["```"]
      lines +=
        ["", "Right:", "", "```"] + shown(kind.example.good, kind.example.goodCommands) + ["```"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func padded(_ severity: String) -> String {
    severity + String(repeating: " ", count: max(0, 7 - severity.utf8.count))
  }

  private static func paragraphs(of kind: DiagnosticKind) -> [String] {
    kind.explanation.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { $0.isEmpty ? [""] : Paragraph.lines(String($0)) }
  }

  private static func shown(
    _ files: [String: DiagnosticExample.Content], _ commands: [String]
  ) -> [String] {
    let runs = commands.map { "  $ probity \($0)" }
    return runs + (runs.isEmpty || files.isEmpty ? [] : [""]) + shown(files)
  }

  private static func shown(_ files: [String: DiagnosticExample.Content]) -> [String] {
    files.sorted { $0.key < $1.key }.enumerated().flatMap { index, file -> [String] in
      (index == 0 ? [] : [""]) + ["  \(file.key)"] + lines(of: file.value).map { "    \($0)" }
    }
  }

  private static func lines(of content: DiagnosticExample.Content) -> [String] {
    let text: String =
      switch content {
      case .text(let text): text
      case .bytes(_, let words), .repeated(_, _, _, _, let words): words
      case .absent: "(no such file)"
      }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { SafeText.shown(String($0)) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
