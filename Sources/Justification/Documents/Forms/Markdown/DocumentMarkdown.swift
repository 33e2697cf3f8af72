internal import Procurement

/// Writes a document as Markdown.
public enum DocumentMarkdown: DocumentForm {
  /// Its name.
  public static let name = "markdown"

  /// The files of a document.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    let text = MarkdownPage(document).text
    return [DocumentFile(path: document.path + ".md", bytes: Array(text.utf8))]
  }
}

/// A document as Markdown.
private struct MarkdownPage {
  private let document: Document
  private let basis: BasisIndex
  private let inline: MarkdownRuns

  init(_ document: Document) {
    self.document = document
    self.basis = BasisIndex(document)
    self.inline = MarkdownRuns(basis: basis)
  }

  /// Blocks with a blank line between them, so that none runs on into the next.
  var text: String {
    var depths = HeadingDepths()
    let title = "# \(inline.line(document.title))"
    let audience = MarkdownRuns.text(DocumentWords.audience(document.audience))
    var blocks = [title, audience]
    for block in document.blocks { blocks += lines(of: block, &depths) }
    return (blocks + bases).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func lines(of block: Block, _ depths: inout HeadingDepths) -> [String] {
    switch block {
    case .heading(_, let runs) where runs.isBlank: return []
    case .heading(let level, let runs):
      let marks = String(repeating: "#", count: depths.depth(of: level) + 1)
      return ["\(marks) \(inline.line(runs))"]
    case .paragraph(let runs): return [inline.line(runs)]
    case .notice(let runs): return ["> \(inline.line(runs))"]
    case .list(let items, let isOrdered):
      let lines = items.enumerated().map { place, item in
        "\(isOrdered ? "\(place + 1)." : "-") \(inline.line(item))"
      }
      return [lines.joined(separator: "\n")]
    case .facts(let facts):
      let lines = facts.map {
        "- **\(MarkdownRuns.text($0.name)):** \(inline.run(of: $0.value))"
      }
      return [lines.joined(separator: "\n")]
    case .table(let table):
      if table.columns.isEmpty { return [] }
      return [inline.line(table.caption), lines(of: table)]
    case .picture(let picture):
      let lines = picture.description.map { "- \(MarkdownRuns.line($0))" }
      return ["**\(MarkdownRuns.text(picture.title))**", lines.joined(separator: "\n")]
    case .signOff(let roles):
      if roles.isEmpty { return [] }
      let rule = DocumentWords.signOff.map { _ in "---" }
      let rows = roles.map { [inline.run(of: $0), "", "", ""] }
      return [
        DocumentWords.signOffCaption,
        ([DocumentWords.signOff, rule] + rows).map(row).joined(separator: "\n"),
      ]
    }
  }

  private func lines(of table: DocumentTable) -> String {
    let rule = table.columns.map { $0.isNumeric ? "---:" : "---" }
    let rows =
      [table.columns.map { inline.run(of: $0.title) }, rule]
      + table.rows.map { $0.map { inline.run(of: $0) } }
    return rows.map(row).joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private var bases: [String] {
    if basis.entries.isEmpty { return [] }
    let entries = zip(basis.labels, basis.entries).enumerated().map { place, entry in
      let (label, figure) = entry
      let places = figure.sources.map { source in
        MarkdownRuns.code(source.description)
          + (source.path.map { " " + MarkdownRuns.code($0) } ?? "")
      }
      return "\(place + 1). <a id=\"basis-\(place + 1)\"></a>\(MarkdownRuns.text(label)): "
        + MarkdownRuns.text(DocumentWords.sentence(figure.basis))
        + (places.isEmpty ? "" : " Rests on \(places.joined(separator: ", ")).")
    }
    return [
      "## \(DocumentWords.basisHeading)", DocumentWords.basisIntroduction,
      entries.joined(separator: "\n"),
    ]
  }
}
