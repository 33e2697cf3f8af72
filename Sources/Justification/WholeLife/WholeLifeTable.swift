internal import Evaluation

/// The whole-life prices for a terminal, in at most 100 columns.
enum WholeLifeTable {
  /// The lines, a blank one first; none where the rubric publishes nothing about the whole life.
  static func lines(of lot: LotResult) -> [String] {
    guard let summary = WholeLifeSummary(lot) else { return [] }
    let rows = summary.result.prices.map {
      [DisplayWidth.cutWithin(SafeText.shown($0.bid), to: 20)] + summary.cells(of: $0)
    }
    let columns =
      [TextTable.Column(heading: "bid", isNumeric: false)]
      + WholeLifeSummary.figures.map { TextTable.Column(heading: $0, isNumeric: true) }
    let table = TextTable(columns, rows: rows)
    return ["", "whole-life prices"] + Paragraph.lines(SafeText.shown(summary.rules))
      + (table.width <= Paragraph.width ? table.lines : listed(rows))
      + (summary.remarks + [summary.comparison].compactMap { $0 }).flatMap {
        Paragraph.lines(SafeText.shown($0), rest: "    ")
      }
  }

  /// A line a figure, where amounts are too long for a table.
  private static func listed(_ rows: [[String]]) -> [String] {
    rows.flatMap { row in
      [row[0]]
        + zip(WholeLifeSummary.figures, row.dropFirst()).flatMap {
          Paragraph.lines("\($0) \($1)", first: "  ", rest: "      ")
        }
    }
  }
}
