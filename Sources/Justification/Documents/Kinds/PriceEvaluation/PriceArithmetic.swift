internal import Evaluation
internal import Procurement
internal import Rubrics

/// Sums of the evaluation made a second time, from the parts that it shows.
struct PriceArithmetic {
  private let lot: LotCase

  init(_ lot: LotCase) { self.lot = lot }

  /// A table of the sums, each with whether it comes to what the evaluation says.
  var all: [Block] {
    let sums = [weights] + totals + prices + wholeLife
    return [
      .table(
        DocumentTable(
          name: "sums", caption: .plain("Sums made again from their parts"),
          columns: [
            DocumentTable.Column("What"), DocumentTable.Column("Sum of its parts"),
            DocumentTable.Column("In the evaluation", isNumeric: true),
            DocumentTable.Column("Agrees"),
          ], rows: sums.map(row)))
    ]
  }

  private struct Sum {
    let what: [TextRun]
    let parts: [FixedDecimal]
    let expected: TextRun
    let value: FixedDecimal
    /// The decimals to show at least.
    var places = 0
  }

  private func row(_ sum: Sum) -> [[TextRun]] {
    guard let again = try? FixedDecimal.sum(sum.parts) else {
      return [sum.what, .plain("too large to be added"), [sum.expected], .plain("not checked")]
    }
    // A sum of thirty years is read as its count; the years stand in their own table.
    let parts =
      sum.parts.count <= 12
      ? sum.parts.map { $0.inFormula(places: sum.places) }.joined(separator: " + ")
      : "the sum of \(sum.parts.count) amounts"
    let shown = "\(parts) = \(again.grouped(minimumPlaces: sum.places))"
    return [
      sum.what, [TextRun(shown)], [sum.expected],
      .plain(again == sum.value ? "yes" : "no"),
    ]
  }

  private var weights: Sum {
    let rubric = lot.rubric
    let parts = rubric.criteria.map(\.share).filter { !$0.isZero }
    return Sum(
      what: .plain("Weights of the top criteria"), parts: parts.map(\.trimmed),
      expected: TextRun(
        rubric.fullTotal.trimmed.description,
        figure: Figure(
          basis: "what the published weights add up to",
          sources: rubric.criteria.map(\.weight.source))), value: rubric.fullTotal)
  }

  private var totals: [Sum] {
    lot.lot.ranking.map { ranked in
      Sum(
        what: [TextRun("Total of "), lot.name(of: lot.lot.bid(ranked))],
        parts: lot.lot.scores(of: ranked).map(\.score), expected: lot.total(of: ranked),
        value: ranked.total)
    }
  }

  private var prices: [Sum] {
    let closed = lot.bidsWithClosedPrice
    return lot.bidsByID.compactMap { _, bid in
      guard let schedule = bid.schedule, !closed.contains(bid.id), !schedule.flows.isEmpty,
        let price = lot.price(of: bid)
      else { return nil }
      return Sum(
        what: [TextRun("Priced lines of "), lot.name(of: bid), TextRun(", by year and kind")],
        parts: schedule.flows.map(\.amount), expected: price, value: schedule.total.amount,
        places: schedule.total.currency.minorUnits)
    }
  }

  private var wholeLife: [Sum] {
    guard let summary = WholeLifeSummary(lot.lot) else { return [] }
    let closed = lot.bidsWithClosedPrice
    let places = summary.result.currency.minorUnits
    return summary.result.prices.enumerated().flatMap { index, price -> [Sum] in
      if closed.contains(price.bid) { return [] }
      let pointer = "\(lot.pointer)/wholeLife/bids/\(index)"
      func sum(
        _ what: String, _ key: String, _ value: FixedDecimal?, _ parts: [FixedDecimal?]
      ) -> [Sum] {
        guard let value, !parts.isEmpty, !parts.contains(nil) else { return [] }
        return [
          Sum(
            what: .plain("\(what) of \(price.bid)"), parts: parts.compactMap { $0 },
            expected: TextRun(
              summary.shown(value),
              figure: Figure(
                pointer: "\(pointer)/\(key)", basis: "the sum of the rows of the cash flow",
                sources: price.rows.map(\.first))), value: value, places: places)
        ]
      }
      return sum("Whole-life price", "total", price.total, price.rows.map { $0.indexedAmount })
        + sum(
          "Present value", "presentValue", price.presentValue, price.rows.map { $0.presentValue })
    }
  }
}
