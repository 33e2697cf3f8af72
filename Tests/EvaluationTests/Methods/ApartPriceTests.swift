import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("prices that are left to the award method")
struct ApartPriceTests {
  private func evaluate(
    _ bids: [Bid], price: String, settings: String = "", adjustment: String? = nil
  ) throws -> (lot: LotResult, diagnostics: [Diagnostic]) {
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, measure: price\(price)}", settings: settings, ties: "[price]",
      method: "lowest-price")
    var log = DiagnosticLog()
    var adjustments = PriceAdjustments.none
    if let adjustment {
      let text = "adjustments:\n  - {id: rule, title: Rule, reason: Because, \(adjustment)}\n"
      adjustments = try #require(PriceAdjustmentsReader.read(Array(text.utf8), log: &log))
    }
    let competition = Competition(
      id: "apart", title: "Apart", currency: try #require(Currency("GBP")),
      lots: [
        Lot(id: nil, title: nil, bids: bids, marks: MarkTable(bids: bids.map(\.id), marks: []))
      ])
    let result = try #require(
      Evaluator.evaluate(competition, against: rubric, adjustments: adjustments, log: &log))
    return (result.lots[0], log.finished())
  }

  /// Three years at 100, and five at 90: 300 against 450.
  private func bids() throws -> [Bid] {
    [
      try LifeSample.bid("short", months: 36, try LifeSample.charges(["100", "100", "100"])),
      try LifeSample.bid(
        "long", months: 60, try LifeSample.charges(["90", "90", "90", "90", "90"])),
    ]
  }

  private static let wholeLife =
    "whole-life: {discount: {rate: 3.5, base-year: 1}, options: leave-out, extensions: leave-out, "
    + "indexation: leave-out, rounding: {places: 2, mode: half-up}}"

  @Test("they are compared on the published basis, and the figure says how it came about")
  func basis() throws {
    #expect(try evaluate(bids(), price: "").lot.order == ["short", "long"])
    let (lot, diagnostics) = try evaluate(
      bids(), price: ", basis: equivalent-annual", settings: ApartPriceTests.wholeLife)
    #expect(diagnostics.allSatisfy { $0.severity != .error })
    #expect(lot.order == ["long", "short"])
    #expect(lot.ranking.map { $0.figure?.shown?.description } == ["90.00", "100.00"])
    #expect(lot.ranking[0].figure?.basis.hasSuffix(": 90.00") == true)
    #expect(lot.ranking[0].figure?.basis.contains("equivalent annual") == true)
    #expect(lot.ranking[0].figure?.sources.isEmpty == false)
  }

  @Test("a maximum price is held against the figure on the published basis")
  func maximum() throws {
    let (lot, _) = try evaluate(
      bids(), price: ", basis: equivalent-annual, maximum-price: 95",
      settings: ApartPriceTests.wholeLife)
    #expect(lot.order == ["long"])
    #expect(lot.disqualified.map(\.bid.id) == ["short"])
    #expect(
      lot.disqualified[0].gates[0].basis.hasSuffix(
        "equivalent annual price 100.00 GBP is over the maximum, 95.00 GBP"))
  }

  @Test("published adjustments move them, and the maximum is held against the adjusted price")
  func adjusted() throws {
    let (lot, diagnostics) = try evaluate(
      bids(), price: ", maximum-price: 320", adjustment: "effect: {add: 30}")
    #expect(diagnostics.allSatisfy { $0.severity != .error })
    #expect(lot.disqualified.map(\.bid.id) == ["long", "short"])
    let standing = try evaluate(bids(), price: "", adjustment: "effect: {add: 30}").lot
    #expect(standing.ranking.map { $0.figure?.shown?.description } == ["330.00", "480.00"])
    #expect(standing.ranking[0].figure?.basis.hasSuffix(": 330.00") == true)
  }

  @Test("price screens look at them")
  func screened() throws {
    let (lot, _) = try evaluate(
      bids(), price: "", settings: "price-screen: {below-mean-of-others: 20}")
    #expect(lot.priceFlags.map(\.bid.id) == ["short"])
  }
}
