internal import Evaluation
internal import Procurement

/// The whole-life prices of a lot: the rules, and a table with every figure.
enum WholeLifeFigures {
  /// The blocks; none where the rubric publishes nothing about the whole life.
  ///
  /// - Parameter ranked: whether only the ranked bids are shown. Prices that stay closed never are.
  static func blocks(of lot: LotCase, ranked: Bool) -> [Block] {
    guard let summary = WholeLifeSummary(lot.lot) else { return [] }
    let standing = Set(lot.lot.ranking.map { lot.lot.bid($0).id })
    let closed = Set(lot.lot.ranking.filter(\.hasClosedPrice).map { lot.lot.bid($0).id })
    let prices = summary.result.prices.enumerated().filter {
      !closed.contains($1.bid) && (!ranked || standing.contains($1.bid))
    }
    if prices.isEmpty { return [] }
    let columns = WholeLifeSummary.figures.map {
      DocumentTable.Column($0.capitalisedFirst, isNumeric: true)
    }
    let table = DocumentTable(
      name: "whole-life", caption: .plain("Whole-life prices"),
      columns: [DocumentTable.Column("Bid")] + columns,
      rows: prices.map { place, price in row(price, at: place, summary, in: lot) })
    return [.paragraph(.plain(summary.rules)), .table(table)]
      + remarks(prices.map(\.element), summary, in: lot)
  }

  private static func row(
    _ price: WholeLifePrice, at place: Int, _ summary: WholeLifeSummary, in lot: LotCase
  ) -> [[TextRun]] {
    let bid = lot.lot.lot.bids.first { $0.id == price.bid }
    let quotes = (bid?.price.map { [$0.source] } ?? []) + price.rows.map(\.first)
    func cell(_ amount: FixedDecimal?, _ key: String, _ basis: String) -> [TextRun] {
      guard amount != nil else { return .plain("–") }
      let pointer = "/lots/\(lot.index)/wholeLife/bids/\(place)/\(key)"
      return [
        TextRun(
          summary.shown(amount),
          figure: Figure(pointer: pointer, basis: basis, sources: price.rows.map(\.first)),
          quotes: quotes)
      ]
    }
    let months = price.months.map { months in
      TextRun(
        "\(months)",
        figure: Figure(
          pointer: "/lots/\(lot.index)/wholeLife/bids/\(place)/months",
          basis: "the months that the price is for",
          sources: bid?.contractLength.map { [$0.source] } ?? []))
    }
    return [
      [bid.map { lot.name(of: $0) } ?? TextRun(price.bid)],
      cell(price.total, "total", "the sum of the cash flow, not discounted"),
      cell(price.presentValue, "presentValue", "the sum of the cash flow's present values"),
      cell(
        price.equivalentAnnual, "equivalentAnnual",
        "the present value divided by the sum of the discount factors of the contract's years"),
      cell(price.perMonth, "perMonth", "the total divided by the months"),
      [months ?? TextRun("–")],
    ]
  }

  private static func remarks(
    _ prices: [WholeLifePrice], _ summary: WholeLifeSummary, in lot: LotCase
  ) -> [Block] {
    var items: [[TextRun]] = prices.flatMap { price in
      summary.remarks(of: price).map { remark in
        [
          TextRun(
            "\(remark).", quotes: price.leftOut.map(\.first) + price.rows.prefix(1).map(\.first))
        ]
      }
    }
    if let comparison = summary.comparison {
      items.append([TextRun(comparison, quotes: prices.flatMap { $0.rows.map(\.first) })])
    }
    return items.isEmpty ? [] : [.list(items)]
  }
}
