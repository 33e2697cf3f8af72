import Evaluation
import Procurement
import Rubrics
import TestSupport
import Testing

@Suite("adjustments of whole-life prices")
struct WholeLifeAdjustmentTests {
  private func adjustment(_ rule: String) throws -> PriceAdjustments {
    var log = DiagnosticLog()
    let text = "adjustments:\n  - {id: desk, title: Desk, reason: Because, \(rule)}\n"
    return try #require(
      PriceAdjustmentsReader.read(Array(text.utf8), log: &log),
      "\(log.finished().map(\.message))")
  }

  /// Three bids that charge 1,000 a year: for five years, for four and perhaps a fifth, for three.
  private func bids() throws -> [Bid] {
    let five = try LifeSample.charges(Array(repeating: "1000", count: 5))
    return [
      try LifeSample.bid("b1", months: 60, five),
      try LifeSample.bid("b2", months: 48, extensionMonths: 12, five),
      try LifeSample.bid("b3", months: 36, Array(five.prefix(3))),
    ]
  }

  private func evaluate(
    _ rule: String, bids: [Bid]? = nil, wholeLife: String = LifeSample.usual, price: String,
    settings: String = "incomplete-bids: disqualify", estimate: String? = nil
  ) throws -> (lot: LotResult, diagnostics: [Diagnostic]) {
    try LifeSample.evaluate(
      bids ?? self.bids(), wholeLife: wholeLife, price: price, settings: settings,
      adjustments: adjustment(rule), estimate: estimate)
  }

  @Test("an amount that a rule adds counts alike for bids of every length, extended or not")
  func alike() throws {
    let (lot, diagnostics) = try evaluate(
      "effect: {add: 500}, year: 5", price: "basis: equivalent-annual")
    #expect(diagnostics.isEmpty)
    let prices = try #require(lot.wholeLife?.prices)
    #expect(prices.map(\.total?.description) == ["5500", "4500", "3500"])
    // 500 ÷ 1.035^5 = 420.99 in each.
    #expect(
      prices.map { $0.rows.last?.presentValue?.description } == ["420.99", "420.99", "420.99"])
    #expect(prices[1].leftOut.map(\.amount) == [FixedDecimal(1000)])
    #expect(lot.disqualified.isEmpty)
  }

  @Test("a rule that names no year is no fault of the bidder's")
  func withoutYear() throws {
    let (lot, diagnostics) = try evaluate("effect: {add: 500}", price: "basis: present-value")
    #expect(lot.disqualified.isEmpty)
    #expect(lot.incomplete.map(\.bid.id) == ["b1", "b2", "b3"])
    #expect(diagnostics.map(\.code) == ["PRB4030", "PRB4030", "PRB4030"])
    #expect(
      diagnostics.first?.message
        == "the adjustment \"desk\" of bid \"b1\" names no year, which \"price\" needs")
    let total = try evaluate("effect: {add: 500}", price: "basis: total")
    #expect(
      total.lot.wholeLife?.prices.map(\.total?.description) == ["5500", "4500", "3500"])
    #expect(total.lot.ranking.count == 3)
  }

  @Test("a rule beyond the months that all bids price stops the lot, and disqualifies nobody")
  func beyondPeriod() throws {
    let (lot, diagnostics) = try evaluate(
      "effect: {add-per-year: 12}", bids: Array(bids().prefix(1)),
      price: "basis: equivalent-annual, period-months: 48")
    #expect(lot.disqualified.map(\.bid.id) == ["b1"])
    let priced = try LifeSample.bid(
      "b4", months: 60, LifeSample.charges(Array(repeating: "1000", count: 4)))
    let alone = try evaluate(
      "effect: {add-per-year: 12}", bids: [priced],
      price: "basis: equivalent-annual, period-months: 48")
    #expect(alone.lot.disqualified.isEmpty)
    #expect(
      alone.diagnostics.map(\.message) == [
        "the adjustment \"desk\" of bid \"b4\" falls in year 5, which is beyond the 48 months that "
          + "every bid prices"
      ])
    #expect(!diagnostics.isEmpty)
  }

  @Test("what a rule adds does not hide the years for which the bid charges nothing")
  func unpriced() throws {
    let bid = try LifeSample.bid("b1", months: 60, LifeSample.charges(["1000", "1000"]))
    let (_, diagnostics) = try evaluate(
      "effect: {add-per-year: 12}", bids: [bid], price: "basis: equivalent-annual")
    #expect(diagnostics.map(\.code) == ["PRB4037"])
  }

  @Test("a share of lines that are left out is left out with them, and the explanation says so")
  func shares() throws {
    let (lot, _) = try evaluate("effect: {percent: 10}", price: "basis: total")
    #expect(lot.wholeLife?.prices.map(\.total?.description) == ["5500", "4400", "3300"])
    #expect(
      try lot.score("b2", "price").basis.contains(
        "adjusted by desk +500.00, as rows of the cash flow, 100.00 of it left out with the lines "
          + "that it is a share of"))
    #expect(
      try lot.score("b1", "price").basis.contains("desk +500.00, as rows of the cash flow: "))
  }

  @Test("while an adjustment cannot be decided no whole-life figure is shown")
  func undecided() throws {
    let (lot, diagnostics) = try evaluate(
      "effect: {from-term: exit.charge}, year: 3", bids: Array(bids().prefix(1)),
      price: "basis: equivalent-annual")
    #expect(diagnostics.map(\.code) == ["PRB4043"])
    #expect(lot.disqualified.isEmpty)
    let price = try #require(lot.wholeLife?.prices.first)
    #expect(price.total == nil)
    #expect(price.presentValue == nil)
    #expect(price.equivalentAnnual == nil)
    #expect(price.missing == diagnostics.map(\.message))
  }

  @Test("an amount a year is not screened against the estimate of the whole contract")
  func estimate() throws {
    let rules = "price-screen: {below-estimate: 10}"
    for (basis, isApplied) in [("total", true), ("equivalent-annual", false)] {
      let (lot, diagnostics) = try evaluate(
        "effect: {add: 500}, year: 1", bids: Array(bids().prefix(1)), price: "basis: \(basis)",
        settings: rules, estimate: "10000")
      let screen = try #require(lot.priceScreens.first)
      #expect(screen.flags.isEmpty == !isApplied)
      #expect(screen.notApplied.isEmpty == isApplied)
      #expect(diagnostics.contains { $0.code == "PRB4042" } == !isApplied)
    }
  }

  @Test("what is wrong with a line is said at the line, not at a rule that takes a share of it")
  func placeOfProblem() throws {
    let bid = try LifeSample.bid("b1", months: 36, [LifeSample.flow(.charge, nil, "3000")])
    let (_, diagnostics) = try evaluate(
      "effect: {percent: 10}", bids: [bid], price: "basis: present-value", settings: "")
    #expect(diagnostics.map(\.location?.file) == ["prices.csv"])
  }
}
