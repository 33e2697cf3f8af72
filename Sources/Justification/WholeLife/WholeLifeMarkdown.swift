internal import Evaluation
internal import Procurement

/// The whole-life prices for a document: the figures, then the cash flow of each bid.
enum WholeLifeMarkdown {
  /// The lines, a blank one first; none where the rubric publishes nothing about the whole life.
  ///
  /// `level` is what the heading begins with.
  static func lines(of lot: LotResult, level: String) -> [String] {
    guard let summary = WholeLifeSummary(lot) else { return [] }
    let rows = summary.result.prices.map { [$0.bid] + summary.cells(of: $0) }
    var lines = ["", "\(level) Whole-life prices", "", MarkdownText.text(summary.rules)]
    if let comparison = summary.comparison { lines += ["", MarkdownText.text(comparison)] }
    lines += [""]
    lines += MarkdownText.table(
      ["bid"] + WholeLifeSummary.figures, numeric: Set(1...WholeLifeSummary.figures.count),
      rows: rows)
    if !summary.remarks.isEmpty {
      lines += [""] + summary.remarks.map { "- \(MarkdownText.text($0))" }
    }
    return lines + summary.result.prices.flatMap { cashFlow(of: $0, summary, level: level) }
  }

  private static func cashFlow(
    of price: WholeLifePrice, _ summary: WholeLifeSummary, level: String
  ) -> [String] {
    guard !price.rows.isEmpty else { return [] }
    let isIndexed = price.rows.contains { $0.indexFactor != nil }
    let isDiscounted = price.rows.contains { $0.discountFactor != nil }
    var headings = ["year", "kind", "lines", "amount"]
    if isIndexed { headings += ["index factor", "indexed amount"] }
    if isDiscounted { headings += ["discount factor", "present value"] }
    let rows = price.rows.map { row in
      var cells = [
        row.year.map(String.init) ?? "–", row.kind.rawValue, "\(row.lineCount)",
        summary.shown(row.amount),
      ]
      if isIndexed { cells += [row.indexFactor ?? "–", summary.shown(row.indexedAmount)] }
      if isDiscounted { cells += [row.discountFactor ?? "–", summary.shown(row.presentValue)] }
      return cells
    }
    return ["", "\(level)# Cash flow of \(MarkdownText.text(price.bid))", ""]
      + MarkdownText.table(
        headings, numeric: Set([0] + headings.indices.dropFirst(2)), rows: rows)
  }
}
