internal import Evaluation
internal import Procurement

/// The whole-life prices of a lot, with the cash flow of every bid year by year.
struct CashFlowBlocks {
  private let lot: LotCase
  private let summary: WholeLifeSummary

  /// The blocks; `nil` where the rubric publishes nothing about the whole life.
  init?(_ lot: LotCase) {
    guard let summary = WholeLifeSummary(lot.lot) else { return nil }
    self.lot = lot
    self.summary = summary
  }

  /// The rules, the figures of all bids, what they leave out, and each bid's cash flow.
  var all: [Block] {
    let closed = lot.bidsWithClosedPrice
    let prices = summary.result.prices.enumerated().filter { !closed.contains($0.element.bid) }
    var blocks: [Block] = [.paragraph([TextRun(summary.rules)])]
    if let comparison = summary.comparison, closed.isEmpty {
      blocks.append(.paragraph([TextRun(comparison)]))
    }
    blocks.append(
      .table(
        DocumentTable(
          name: "whole-life", caption: .plain("Whole-life prices"),
          columns: [DocumentTable.Column("Bid")]
            + WholeLifeSummary.figures.map {
              DocumentTable.Column($0.prefix(1).uppercased() + $0.dropFirst(), isNumeric: true)
            },
          rows: prices.map { figures(of: $0.element, at: $0.offset) })))
    if closed.isEmpty, !summary.remarks.isEmpty {
      blocks.append(.list(summary.remarks.map { [TextRun($0)] }))
    }
    return blocks + cashFlow(of: prices)
  }

  private func figures(of price: WholeLifePrice, at index: Int) -> [[TextRun]] {
    let pointer = "\(lot.pointer)/wholeLife/bids/\(index)"
    let rows = price.rows.count == 1 ? "the one row" : "the \(price.rows.count) rows"
    let sources = price.rows.map(\.first)
    func figure(_ amount: FixedDecimal?, _ key: String, _ basis: String) -> [TextRun] {
      guard let amount else { return .plain("–") }
      return [
        TextRun(
          summary.shown(amount),
          figure: Figure(pointer: "\(pointer)/\(key)", basis: basis, sources: sources),
          quotes: sources)
      ]
    }
    let months = price.months.map {
      TextRun(
        "\($0)",
        figure: Figure(
          pointer: "\(pointer)/months", basis: "the months that the price is for", sources: []))
    }
    return [
      [name(of: price.bid)],
      figure(price.total, "total", "the sum of the amounts of \(rows) of the cash flow"),
      figure(
        price.presentValue, "presentValue",
        "the sum of the present values of \(rows) of the cash flow"),
      figure(
        price.equivalentAnnual, "equivalentAnnual",
        "the present value ÷ the sum of the discount factors of the contract's years, rounded once"),
      figure(price.perMonth, "perMonth", "the total ÷ the months, rounded once"),
      months.map { [$0] } ?? .plain("–"),
    ]
  }

  private func name(of id: String) -> TextRun {
    lot.lot.lot.bids.first { $0.id == id }.map(lot.name) ?? TextRun(id)
  }

  /// Every row of every bid's cash flow in one table.
  private func cashFlow(of prices: [(offset: Int, element: WholeLifePrice)]) -> [Block] {
    let all = prices.flatMap(\.element.rows)
    guard !all.isEmpty else { return [] }
    let isIndexed = all.contains { $0.indexFactor != nil }
    let isDiscounted = all.contains { $0.discountFactor != nil }
    var columns = [
      DocumentTable.Column("Bid"), DocumentTable.Column("Year"), DocumentTable.Column("Kind"),
      DocumentTable.Column("Lines", isNumeric: true),
      DocumentTable.Column("Amount", isNumeric: true),
    ]
    if isIndexed {
      columns += [
        DocumentTable.Column("Index factor"),
        DocumentTable.Column("Indexed amount", isNumeric: true),
      ]
    }
    if isDiscounted {
      columns += [
        DocumentTable.Column("Discount factor"),
        DocumentTable.Column("Present value", isNumeric: true),
      ]
    }
    return [
      .table(
        DocumentTable(
          name: "cash-flow", caption: .plain("Cash flow of every bid, year by year"),
          columns: columns,
          rows: prices.flatMap { index, price in
            price.rows.enumerated().map { place, row in
              [[name(of: price.bid)]]
                + cells(
                  of: row, "\(lot.pointer)/wholeLife/bids/\(index)/cashFlow/\(place)", isIndexed,
                  isDiscounted)
            }
          }))
    ]
  }

  private func cells(
    of row: WholeLifeRow, _ pointer: String, _ isIndexed: Bool, _ isDiscounted: Bool
  ) -> [[TextRun]] {
    func figure(_ amount: FixedDecimal?, _ key: String, _ basis: String) -> [TextRun] {
      guard let amount else { return .plain("–") }
      return [
        TextRun(
          summary.shown(amount),
          figure: Figure(pointer: "\(pointer)/\(key)", basis: basis, sources: [row.first]),
          quotes: [row.first])
      ]
    }
    let lines = row.lineCount == 1 ? "1 price line" : "the sum of \(row.lineCount) price lines"
    let amount = summary.shown(row.amount)
    let factors = [row.indexFactor, row.discountFactor].compactMap { $0 }
    var cells: [[TextRun]] = [
      .plain(row.year.map(String.init) ?? "–"), .plain(row.kind.rawValue),
      [
        TextRun(
          "\(row.lineCount)",
          figure: Figure(pointer: "\(pointer)/lines", basis: lines, sources: [row.first]))
      ],
      figure(row.amount, "amount", lines),
    ]
    if isIndexed {
      cells += [
        .plain(row.indexFactor ?? "–"),
        figure(
          row.indexedAmount, "indexedAmount",
          row.indexFactor.map { "\(amount) × \($0), rounded once" } ?? "not indexed: \(amount)"),
      ]
    }
    if isDiscounted {
      let product = ([amount] + factors.map { "(\($0))" }).joined(separator: " × ")
      cells += [
        .plain(row.discountFactor ?? "–"),
        figure(row.presentValue, "presentValue", "\(product), rounded once"),
      ]
    }
    return cells
  }
}
