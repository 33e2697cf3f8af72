import Evaluation
import Procurement
import Testing

@Suite("combinations of lots")
struct CombinationTests {
  private let rules = "{rule: best-total, combinations: yes}"

  private func decimal(_ text: String) throws -> FixedDecimal { try FixedDecimal(parsing: text) }

  @Test("a combination wins where its discount lifts the sum, and is taken whole")
  func wins() throws {
    // Single: 91.00 + 40×100/120 = 33.33+54; with 10% off 110+120 the price scores rise.
    var sample = LotSample(
      "north: a1 Alder 100 80, b1 Birch 110 82\nsouth: a2 Alder 100 80, b2 Birch 120 86",
      rules: rules)
    #expect(try sample.evaluate().result.assignment?.inShort == ["north a1", "south a2"])
    sample.combinations = [
      LotSample.Joined(id: "k", bids: ["b1", "b2"], discount: .percent(try decimal("10")))
    ]
    let (result, codes) = try sample.evaluate()
    let assignment = try #require(result.assignment)
    #expect(codes.isEmpty)
    #expect(assignment.inShort == ["north b1", "south b2"])
    #expect(assignment.awards.map(\.combination) == ["k", "k"])
    let one = try #require(assignment.combinations.first)
    #expect(one.basis == "10% of 230.00 = 23.00")
    #expect(one.members.map(\.share.description) == ["11.00", "12.00"])
    #expect(one.members.map(\.discounted.description) == ["99.00", "108.00"])
    // North: 49.20 + 40, as 100 ÷ 99 is cut; south: 51.60 + 40 × 100 ÷ 108.
    #expect(one.members.map(\.total.description) == ["89.20", "88.64"])
    #expect(
      one.members[0].basis
        == "110.00 − 11.00 = 99.00; price 40 × (100.00 ÷ 99.00), cut to the weight; total 85.56 → "
        + "89.20")
    // The single bids' totals are what they were.
    #expect(result.lots[0].totals == ["a1": "88.00", "b1": "85.56"])
    #expect(assignment.objective?.value.description == "177.84")
  }

  @Test(
    "shares of a discount add up to it exactly, by largest remainder",
    arguments: [
      ("10.00", [100, 100, 100], ["3.34", "3.33", "3.33"]),
      ("0.01", [100, 300, 200], ["0.00", "0.01", "0.00"]),
      ("0.02", [100, 100, 100], ["0.01", "0.01", "0.00"]),
      ("100", [1, 2, 997], ["0.10", "0.20", "99.70"]),
      ("299.99", [100, 100, 100], ["100.00", "100.00", "99.99"]),
    ])
  func shares(discount: String, prices: [Int], expected: [String]) throws {
    let lots = ["north", "south", "east"]
    let text = zip(lots, prices).map { "\($0): a-\($0) Alder \($1) 50" }.joined(separator: "\n")
    let sample = LotSample(
      text, rules: rules,
      combinations: [
        LotSample.Joined(
          id: "k", bids: lots.map { "a-\($0)" }, discount: .amount(try decimal(discount)))
      ])
    let (result, codes) = try sample.evaluate()
    let assignment = try #require(result.assignment)
    guard discount != "299.99" else {
      // The first two would cost nothing.
      #expect(codes == ["PRB4137"])
      #expect(assignment.combinations.isEmpty)
      return
    }
    #expect(assignment.combinations[0].members.map(\.share.description) == expected)
    let sum = try FixedDecimal.sum(assignment.combinations[0].members.map(\.share))
    #expect(sum == (try decimal(discount)))
  }

  @Test("of combinations that fit the same awards the one that takes most off is taken up")
  func mostDiscount() throws {
    // Alder has the lowest prices, so that no discount lifts its totals.
    let sample = LotSample(
      "north: a1 Alder 100 80\nsouth: a2 Alder 100 80\neast: a3 Alder 100 80", rules: rules,
      combinations: [
        LotSample.Joined(id: "all", bids: ["a1", "a2", "a3"], discount: .amount(try decimal("7"))),
        LotSample.Joined(id: "two", bids: ["a1", "a2"], discount: .amount(try decimal("9"))),
      ])
    let (result, codes) = try sample.evaluate()
    #expect(codes.isEmpty)
    #expect(result.assignment?.awards.map(\.combination) == ["two", "two", nil])
  }

  @Test("a combination counts each of its lots towards the cap")
  func cap() throws {
    let sample = LotSample(
      """
      north: a1 Alder 120 80, b1 Birch 100 70
      south: a2 Alder 120 80, b2 Birch 100 70
      east: a3 Alder 100 99, b3 Birch 100 10
      """, rules: "{most-per-bidder: 2, rule: best-total, combinations: yes}",
      combinations: [
        LotSample.Joined(id: "k", bids: ["a1", "a2"], discount: .percent(try decimal("40"))),
        LotSample.Joined(
          id: "long", bids: ["a1", "a2", "a3"], discount: .percent(FixedDecimal(9))),
      ])
    let (result, codes) = try sample.evaluate()
    #expect(codes == ["PRB4137"], "three lots are past the cap")
    #expect(result.assignment?.inShort == ["north b1", "south b2", "east a3"])
    #expect(result.assignment?.combinations.map(\.combination.id.value) == ["k"])
  }

  @Test("a combination with a bid that failed a gate falls away, its other bid competes")
  func gate() throws {
    let sample = LotSample(
      "north: a1 Alder 100 5, b1 Birch 100 70\nsouth: a2 Alder 100 80, b2 Birch 100 70",
      rules: rules,
      combinations: [
        LotSample.Joined(id: "k", bids: ["a1", "a2"], discount: .percent(FixedDecimal(5)))
      ])
    let (result, codes) = try sample.evaluate()
    #expect(codes == ["PRB4137"])
    #expect(result.assignment?.inShort == ["north b1", "south a2"])
  }

  @Test("where the rubric does not publish them, combinations are an error")
  func unpublished() throws {
    for rules in ["{most-per-bidder: 2, rule: best-total}"] {
      let sample = LotSample(
        "north: a1 Alder 100 80\nsouth: a2 Alder 100 80", rules: rules,
        combinations: [
          LotSample.Joined(id: "k", bids: ["a1", "a2"], discount: .percent(FixedDecimal(5)))
        ])
      #expect(try sample.evaluate().codes == ["PRB4136"])
    }
  }
}
