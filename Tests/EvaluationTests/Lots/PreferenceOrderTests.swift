import Evaluation
import Procurement
import Testing

@Suite("rule for lots preference-order")
struct PreferenceOrderTests {
  private let strong = """
    north: a1 Alder 100 90, b1 Birch 100 80, c1 Cedar 100 70
    south: a2 Alder 100 90, b2 Birch 100 60, c2 Cedar 100 50
    east: a3 Alder 100 90, b3 Birch 100 80, c3 Cedar 100 70
    """

  @Test("a bidder that has reached the cap is passed over, and the next in rank takes the lot")
  func passedOver() throws {
    let (result, codes) = try LotSample(
      strong,
      rules: "{most-per-bidder: 1, rule: preference-order, order: [east, north, south]}"
    ).evaluate()
    let assignment = try #require(result.assignment)
    #expect(codes.isEmpty)
    #expect(!result.standsOpen)
    #expect(assignment.inShort == ["north b1", "south c2", "east a3"])
    #expect(
      assignment.awards[0].reason
        == "Birch (b1), rank 2, is the first in rank that is below the cap")
    #expect(
      assignment.awards[1].passedOver.map(\.reason) == [
        "at most 1 lot goes to a bidder, and this one has east (rank 1, total 94.00); that comes first "
          + "in the published order",
        "at most 1 lot goes to a bidder, and this one has north (rank 2, total 88.00); that comes first "
          + "in the published order",
      ])
    #expect(assignment.awards[2].reason == "Alder (a3) is first in rank and below the cap")
    #expect(
      result.statuses(0) == ["a1 unsuccessful", "b1 recommended", "c1 unsuccessful"])
  }

  @Test("the reserve is the next in rank that could still take the lot")
  func reserve() throws {
    let (result, _) = try LotSample(
      strong, rules: "{most-per-bidder: 2, rule: preference-order, order: [north, south, east]}"
    ).evaluate()
    let awards = try #require(result.assignment).awards
    #expect(awards.map { $0.bid?.id } == ["a1", "a2", "b3"])
    #expect(awards.map { $0.reserve.map(\.id) } == [["b1"], ["b2"], ["c3"]])
    #expect(result.statuses(2) == ["a3 unsuccessful", "b3 recommended", "c3 reserve"])
  }

  @Test("case and blanks do not make another bidder")
  func identity() throws {
    var sample = LotSample(
      "north: a1 ALDER 100 90, b1 Birch 100 80\nsouth: a2 alder 100 90, b2 Birch 100 60",
      rules: "{most-per-bidder: 1, rule: preference-order, order: [north, south]}")
    #expect(try sample.evaluate().result.assignment?.inShort == ["north a1", "south b2"])
    sample = LotSample(
      "north: a1 Alder 100 90, b1 Birch 100 80\nsouth: a2 Alder-Ltd 100 90, b2 Birch 100 60",
      rules: sample.rules)
    let (result, codes) = try sample.evaluate()
    #expect(result.assignment?.inShort == ["north a1", "south a2"])
    #expect(codes == ["PRB4142"], "a person says whether they are one")
  }

  @Test("a tie that stands leaves its lot and all that depend on it to a person")
  func ties() throws {
    let (result, codes) = try LotSample(
      """
      north: a1 Alder 100 90, b1 Birch 100 80
      south: b2 Birch 100 60, c2 Cedar 100 60
      east: a3 Alder 100 90, c3 Cedar 100 80
      """, rules: "{most-per-bidder: 1, rule: preference-order, order: [north, south, east]}"
    ).evaluate()
    #expect(result.assignment?.inShort == ["north a1", "south ?", "east ?"])
    #expect(result.standsOpen)
    #expect(codes == ["PRB4139", "PRB4139"])
    #expect(result.statuses(1) == ["b2 undecided", "c2 undecided"])
  }

  @Test("a tie with a bidder that has reached the cap is none")
  func tieWithCapped() throws {
    let (result, codes) = try LotSample(
      "north: a1 Alder 100 90, b1 Birch 100 80\nsouth: a2 Alder 100 60, c2 Cedar 100 60",
      rules: "{most-per-bidder: 1, rule: preference-order, order: [north, south]}"
    ).evaluate()
    #expect(result.assignment?.inShort == ["north a1", "south c2"])
    #expect(codes.isEmpty)
  }

  @Test("a lot that only capped bidders bid for goes to nobody, and stands open")
  func nobody() throws {
    let (result, codes) = try LotSample(
      "north: a1 Alder 100 90\nsouth: a2 Alder 100 60",
      rules: "{most-per-bidder: 1, rule: preference-order, order: [south, north]}"
    ).evaluate()
    #expect(result.assignment?.inShort == ["north -", "south a2"])
    #expect(result.standsOpen)
    #expect(codes == ["PRB4140"])
    #expect(result.statuses(0) == ["a1 unsuccessful"])
  }

  @Test("a bid that failed a gate takes no lot and no place under the cap")
  func gates() throws {
    let (result, _) = try LotSample(
      "north: a1 Alder 100 5, b1 Birch 100 80\nsouth: a2 Alder 100 60, b2 Birch 100 50",
      rules: "{most-per-bidder: 1, rule: preference-order, order: [north, south]}"
    ).evaluate()
    #expect(result.assignment?.inShort == ["north b1", "south a2"])
  }

  @Test("an order that does not name every lot stops the assignment, not the rankings")
  func order() throws {
    let (result, codes) = try LotSample(
      strong, rules: "{most-per-bidder: 1, rule: preference-order, order: [north, south]}"
    ).evaluate()
    #expect(codes == ["PRB4132"])
    #expect(result.assignment?.inShort == ["north ?", "south ?", "east ?"])
    #expect(result.lots[0].order == ["a1", "b1", "c1"])
  }
}
