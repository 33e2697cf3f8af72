/// The bases of a document's figures, each once, numbered from 1 in reading order.
///
/// Every form that people read ends with them, so that a figure leads to its basis and source cells.
struct BasisIndex {
  /// The bases; the first has number 1.
  let entries: [Figure]
  /// The text of the run that shows each figure first.
  let labels: [String]
  private let numbers: [Figure: Int]

  /// The bases of a document.
  init(_ document: Document) {
    var entries: [Figure] = []
    var labels: [String] = []
    var numbers: [Figure: Int] = [:]
    for run in document.title + document.blocks.flatMap(\.runs) {
      guard let figure = run.figure, numbers[figure] == nil else { continue }
      entries.append(figure)
      labels.append(run.text)
      numbers[figure] = entries.count
    }
    self.entries = entries
    self.labels = labels
    self.numbers = numbers
  }

  /// The number of a figure's basis.
  func number(of figure: Figure) -> Int { numbers[figure] ?? 0 }
}
