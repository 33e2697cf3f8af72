import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("the gate of a maximum price")
struct MaximumPriceTests {
  private static let bids = [
    SampleBid("b1", price: "100.00", months: 12), SampleBid("b2", price: "100.01", months: 24),
    SampleBid("b3", price: "60", months: 12),
  ]

  private func rubric(_ price: String, settings: String = "") throws -> Rubric {
    try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional\(price)}",
      settings: "rounding: {scores: 2, mode: half-up}\n\(settings)")
  }

  @Test(
    "a price over it disqualifies with both amounts and their places, and the price at it stands")
  func over() throws {
    let (lot, diagnostics) = try Sample.evaluate(
      MaximumPriceTests.bids, try rubric(", maximum-price: 100"))
    #expect(diagnostics.isEmpty)
    #expect(lot.order == ["b3", "b1"])
    #expect(lot.disqualified.map(\.bid.id) == ["b2"])
    let failure = try #require(lot.disqualified.first?.gates.first)
    #expect(failure.basis == "price 100.01 GBP is over the maximum, 100.00 GBP")
    #expect(failure.sources.map(\.file) == ["bids.csv", "rubric.yaml"])
    #expect(failure.criterion == "price")
  }

  @Test("a bid over it does not count in a relative formula")
  func first() throws {
    let (lot, _) = try Sample.evaluate(
      MaximumPriceTests.bids,
      try Sample.rubric(
        "  - {id: price, title: Price, weight: 100, measure: price, formula: linear-min-max, "
          + "maximum-price: 100}"))
    #expect(lot.totals == ["b1": "0.00", "b3": "100.00"])
  }

  @Test("it is in the canonical form only where it is given, and by its value")
  func canonical() throws {
    let (without, with, again) = (
      try rubric(""), try rubric(", maximum-price: 100"), try rubric(", maximum-price: 100.00")
    )
    #expect(!without.canonicalForm.contains("maximum-price"))
    #expect(with.canonicalForm.contains("\"maximum-price\":\"100\""))
    #expect(with.sha256 == again.sha256 && with.sha256 != without.sha256)
  }
}
