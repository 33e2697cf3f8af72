internal import Procurement

/// A table as both office forms write it.
struct OfficeTable {
  /// A row; a name gives the place that leads to it.
  struct Row {
    let cells: [[TextRun]]
    var place: String?

    /// Whether it stays on one page.
    var staysWhole: Bool { TableRows.staysWhole(cells) }
  }

  /// What it shows; empty where the text around it says so.
  let caption: [TextRun]
  /// Its columns; `nil` for a table without headings.
  let head: [DocumentTable.Column]?
  let rows: [Row]
  /// The width of each column in twips; they fill the page.
  let widths: [Int]
  /// The least height of a row in twips, for room to sign in.
  var rowHeight: Int?

  /// Whether a column holds figures.
  func isNumeric(_ column: Int) -> Bool { head?[column].isNumeric ?? false }

  /// A table of a document; `nil` where it has no columns.
  init?(_ table: DocumentTable) {
    guard !table.columns.isEmpty else { return nil }
    let rows = table.rows.map { cells in
      // Every row has a cell for every column, or the programs would guess which one is missing.
      Row(cells: table.columns.indices.map { $0 < cells.count ? cells[$0] : [] })
    }
    self.init(caption: table.caption, head: table.columns, rows: rows)
  }

  private init(caption: [TextRun], head: [DocumentTable.Column], rows: [Row]) {
    self.caption = caption
    self.head = head
    self.rows = rows
    let texts = [head.map(\.title)] + rows.map(\.cells)
    let needs = head.indices.map { column in
      Need(of: texts.lazy.map { $0[column].text })
    }
    let least = needs.map(\.least)
    let room = OfficeStyle.textWidth - least.reduce(0, +)
    widths =
      room > 0
      ? zip(least, needs.map(\.more).filling(room)).map { $0 + $1 }
      : least.filling(OfficeStyle.textWidth)
  }

  private init(head: [DocumentTable.Column]?, rows: [Row], shares: [Int]) {
    caption = []
    self.head = head
    self.rows = rows
    widths = shares.filling(OfficeStyle.textWidth)
  }

  /// Facts, each a row with its name.
  static func facts(_ facts: [Fact]) -> OfficeTable {
    let rows = facts.map { Row(cells: [[TextRun($0.name, style: .strong)], $0.value]) }
    return OfficeTable(head: nil, rows: rows, shares: [3, 7])
  }

  /// Room for signatures, one row for each role.
  static func signOff(_ roles: [[TextRun]]) -> OfficeTable {
    let columns = DocumentWords.signOff.map { DocumentTable.Column($0) }
    let rows = roles.map { Row(cells: [$0, [], [], []]) }
    var table = OfficeTable(head: columns, rows: rows, shares: [30, 26, 28, 16])
    table.rowHeight = 850
    return table
  }

  /// The bases of a document's figures, each with the place that figures lead to; `nil` where it has
  /// none.
  static func bases(_ index: BasisIndex) -> OfficeTable? {
    let rows = index.entries.enumerated().map { number, figure in
      var basis = [TextRun(figure.basis)]
      if let pointer = figure.pointer {
        basis += [TextRun(" (in the evaluation: "), TextRun(pointer, style: .code), TextRun(")")]
      }
      let sources = figure.sources.map { source in
        source.description + (source.path.map { " " + $0 } ?? "")
      }
      let cells: [[TextRun]] = [
        .plain("\(number + 1)"), .plain(index.labels[number]), basis,
        .plain(sources.joined(separator: "; ")),
      ]
      return Row(cells: cells, place: place(of: number + 1))
    }
    let columns = [
      DocumentTable.Column("No.", isNumeric: true), DocumentTable.Column("Figure", isNumeric: true),
      DocumentTable.Column("How it came about"),
      DocumentTable.Column("Source cells (file:line:column)"),
    ]
    return rows.isEmpty ? nil : OfficeTable(head: columns, rows: rows, shares: [7, 14, 54, 25])
  }

  /// The name of the place of a basis.
  static func place(of number: Int) -> String { "basis_\(number)" }

  /// How much room a column needs, in twips: that of its longest word, so that a figure or a name is not
  /// broken, and what more its longest text would take, within limits.
  private struct Need {
    let least: Int
    let more: Int

    init(of texts: some Sequence<String>) {
      var word = 4
      var line = 4
      for text in texts {
        // Nothing is gained from counting a long reason to its end.
        let start = text.prefix(40)
        line = max(line, start.count)
        word = max(word, start.split { $0 == " " || $0 == "\n" }.map(\.count).max() ?? 0)
      }
      // A bold letter of 9 points is about 6.5 points wide, and the cell has 10 points beside it.
      least = min(word, 20) * 130 + 220
      more = max(1, line * 130 + 220 - least)
    }
  }
}

extension [Int] {
  /// Shares of a whole in proportion, in whole numbers that add up to it.
  fileprivate func filling(_ whole: Int) -> [Int] {
    let sum = reduce(0, +)
    var passed = 0
    var start = 0
    return map { share in
      passed += share
      let end = whole * passed / sum
      defer { start = end }
      return end - start
    }
  }
}
