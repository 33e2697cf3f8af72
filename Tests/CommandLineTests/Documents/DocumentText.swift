@testable import Justification

/// A document as bare text, for tests and for reading.
enum DocumentText {
  /// The text, a block a paragraph.
  static func text(of document: Document) -> String {
    ([document.title.text] + document.blocks.map(text)).joined(separator: "\n\n") + "\n"
  }

  /// The text of a block.
  static func text(of block: Block) -> String {
    switch block {
    case .heading(let level, let runs):
      String(repeating: "#", count: level) + " " + runs.text
    case .paragraph(let runs): runs.text
    case .notice(let runs): "! " + runs.text
    case .list(let items, let isOrdered):
      items.enumerated().map { (isOrdered ? "\($0 + 1). " : "- ") + $1.text }
        .joined(separator: "\n")
    case .facts(let facts): facts.map { "\($0.name): \($0.value.text)" }.joined(separator: "\n")
    case .table(let table):
      ([table.columns.map(\.title.text)] + table.rows.map { $0.map(\.text) })
        .map { "| " + $0.joined(separator: " | ") + " |" }
        .joined(separator: "\n") + "\n(\(table.caption.text))"
    case .picture(let picture): "[\(picture.title)]"
    case .signOff(let roles): roles.map { "____ \($0.text)" }.joined(separator: "\n")
    }
  }
}
