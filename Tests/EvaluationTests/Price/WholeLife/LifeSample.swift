import Evaluation
import Procurement
import Rubrics
import Testing

/// Builds bids with price flows, and evaluates them through the public surface.
enum LifeSample {
  /// A flow: kind, year, amount, how it grows.
  static func flow(
    _ kind: PriceLineKind, _ year: Int?, _ amount: String, indexation: Indexation? = nil,
    lines: Int = 1
  ) throws -> PriceFlow {
    PriceFlow(
      kind: kind, year: year, indexation: indexation, amount: try FixedDecimal(parsing: amount),
      lineCount: lines, first: place(line: 2 + (year ?? 0)))
  }

  /// A charge in each of these years.
  static func charges(_ amounts: [String], from year: Int = 1) throws -> [PriceFlow] {
    try amounts.enumerated().map { try flow(.charge, year + $0, $1) }
  }

  /// A bid with these flows and this length.
  static func bid(
    _ id: String, months: Int? = nil, extensionMonths: Int? = 0, _ flows: [PriceFlow]
  ) throws -> Bid {
    let pounds = try #require(Currency("GBP"))
    let source = SourceLocation(file: "bids.csv", line: 2, column: 1)
    return Bid(
      id: id, bidder: "Bidder \(id)", source: source,
      schedule: PriceSchedule(
        lineCount: flows.reduce(0) { $0 + $1.lineCount },
        total: Money(try FixedDecimal.sum(flows.map(\.amount)), pounds), lineRounding: nil,
        first: place(line: 2), last: place(line: 99), firstFineLine: nil, flows: flows),
      contractLength: months.flatMap {
        ContractLength(initialMonths: $0, extensionMonths: extensionMonths)
      }.map { Sourced($0, at: source) })
  }

  /// The lot's result and what was reported, with these rules for the whole life.
  static func evaluate(
    _ bids: [Bid], wholeLife: String, price: String, indices: [IndexSeries] = [],
    settings: String = "", adjustments: PriceAdjustments = .none,
    estimate: String? = nil
  ) throws -> (lot: LotResult, diagnostics: [Diagnostic]) {
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional, "
        + "\(price)}",
      settings: "rounding: {scores: 2, mode: half-up}\n\(settings)\n"
        + (wholeLife.isEmpty ? "" : "whole-life: {\(wholeLife)}"),
      ties: "[price]")
    let pounds = try #require(Currency("GBP"))
    let competition = Competition(
      id: "life", title: "Life", currency: pounds,
      estimatedValue: try estimate.map { Money(try FixedDecimal(parsing: $0), pounds) },
      indices: indices,
      lots: [
        Lot(
          id: nil, title: nil, bids: bids, marks: MarkTable(bids: bids.map(\.id), marks: []))
      ])
    var log = DiagnosticLog()
    let result = try #require(
      Evaluator.evaluate(competition, against: rubric, adjustments: adjustments, log: &log))
    return (result.lots[0], log.finished())
  }

  /// The whole-life price of one bid.
  static func price(
    _ flows: [PriceFlow], months: Int? = nil, extensionMonths: Int? = 0, wholeLife: String,
    price: String = "basis: present-value", indices: [IndexSeries] = []
  ) throws -> WholeLifePrice {
    let evaluated = try evaluate(
      [bid("b1", months: months, extensionMonths: extensionMonths, flows)], wholeLife: wholeLife,
      price: price, indices: indices)
    return try #require(evaluated.lot.wholeLife?.prices.first)
  }

  static let usual =
    "discount: {rate: 3.5, base-year: 0}, options: leave-out, extensions: leave-out, "
    + "indexation: count, rounding: {places: 2, mode: half-up}"

  private static func place(line: Int) -> Procurement.SourceLocation {
    SourceLocation(file: "prices.csv", line: line, column: 5)
  }
}
