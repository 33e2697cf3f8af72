import Procurement

@testable import Justification

/// The paragraphs that an office form has to show of a document, from its blocks alone.
enum OfficeExpectation {
  static func paragraphs(of document: Document) -> [String] {
    var runs: [[TextRun]] = [
      document.title, .plain(DocumentWords.audience(document.audience)),
    ]
    for block in document.blocks {
      switch block {
      case .heading(_, let own), .paragraph(let own), .notice(let own): runs.append(own)
      case .list(let items, _): runs += items
      case .facts(let facts): runs += facts.flatMap { [.plain($0.name), $0.value] }
      case .table(let table):
        runs += [table.caption] + table.columns.map(\.title) + table.rows.flatMap { $0 }
      case .picture(let picture):
        runs += [.plain(picture.title)] + picture.description.map { .plain($0) }
      case .signOff(let roles):
        runs += ["Role", "Name", "Signature", "Date"].map { .plain($0) } + roles
      }
    }
    let figures = figures(in: runs)
    if !figures.isEmpty {
      runs += [
        "Basis of every figure", "No.", "Figure", "How it came about",
        "Source cells (file:line:column)",
      ].map {
        .plain($0)
      }
    }
    for (number, entry) in figures.enumerated() {
      let (figure, text) = entry
      let pointer = figure.pointer.map { " (in the evaluation: \($0))" } ?? ""
      let sources = figure.sources.map { $0.description + ($0.path.map { " " + $0 } ?? "") }
      let cells = ["\(number + 1)", text, figure.basis + pointer, sources.joined(separator: "; ")]
      runs += cells.map { .plain($0) }
    }
    return runs.map { shown($0.text) }.filter { !$0.isEmpty }
  }

  /// The figures with the text that shows each first.
  private static func figures(in runs: [[TextRun]]) -> [(Figure, String)] {
    var figures: [(Figure, String)] = []
    for run in runs.joined() {
      guard let figure = run.figure, !figures.contains(where: { $0.0 == figure }) else { continue }
      figures.append((figure, run.text))
    }
    return figures
  }

  /// A text with its breaks.
  private static func shown(_ text: String) -> String {
    ShownText.lines(of: text).joined(separator: "\n")
  }
}
