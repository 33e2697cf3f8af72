import Evaluation
import Procurement
import Testing

@Suite("the check control")
struct ControlTests {
  private static let terms = [
    "term: governance.committee = joint board", "term: governance.reserved-matters = budget; exit",
    "term: governance.review-months = 6 months",
  ]

  private func finding(_ lines: [String], _ parameters: String = "") throws -> CheckFinding {
    try ContractCase("check: {name: control\(parameters)}\n" + lines.joined(separator: "\n"))
      .finding()
  }

  @Test("committee, reserved matters, reviews and break points pass")
  func pass() throws {
    let found = try finding(
      Self.terms + [
        "length: 84 months", "term: break.at-months = 24 months; 48 months; 66 months",
      ],
      ", review-at-most: 12 months, break-every: 24 months, breaks-over: 36 months")
    #expect(found.outcome == .pass)
    #expect(
      found.details == [
        "reviews every 6 months, at most 12 months are asked",
        "break points after months 24, 48, 66",
      ])
    #expect(found.reliedOn.count == 5)
  }

  @Test("what is missing or said to be absent is named", arguments: 0..<3)
  func missing(part: Int) throws {
    var terms = Self.terms
    let name = terms.remove(at: part).split(separator: " ")[1]
    #expect(try finding(terms).basis == "there is no \(name)")
    #expect(try finding(terms).lookedFor == ["\(name) in the contract schedule"])
    let denied = try finding(terms + ["term: \(name) = no"])
    #expect(denied.basis == "\(name) says that there is none")
  }

  @Test(
    "reviews are as often as published, where days and months can be compared",
    arguments: [
      ("12 months", CheckOutcome.pass), ("1 years", .pass), ("13 months", .fail),
      ("2 years", .fail),
      ("52 weeks", .pass), ("365 days", .pass), ("366 days", .couldNotTell), ("367 days", .fail),
      ("20 working days", .couldNotTell), ("0 months", .couldNotTell), ("often", .couldNotTell),
      ("12", .pass), ("100000 years", .fail),
    ])
  func reviews(text: String, outcome: CheckOutcome) throws {
    let found = try finding(
      Self.terms.dropLast() + ["term: governance.review-months = \(text)"],
      ", review-at-most: 12 months")
    #expect(found.outcome == outcome)
  }

  @Test("a stretch without a break point is named with its months")
  func breaks() throws {
    let parameters = ", break-every: 24 months, breaks-over: 36 months"
    let found = try finding(
      Self.terms + [
        "length: 84 months", "term: break.at-months = 24 months; 60 months; 84 months",
      ],
      parameters)
    #expect(
      found.basis == "no break point between months 24 and 60, which are 36 months, over 24")
    #expect(found.details.first == "month 84 is no break point of a contract of 84 months")
    let none = try finding(Self.terms + ["length: 37 months"], parameters)
    #expect(none.basis == "no break point between months 0 and 37, which are 37 months, over 24")
    #expect(none.lookedFor == ["break.at-months in the contract schedule"])
    let said = try finding(
      Self.terms + ["length: 37 months", "term: break.at-months = none"], parameters)
    #expect(said.outcome == .fail)
    let short = try finding(Self.terms + ["length: 36 months"], parameters)
    #expect(short.outcome == .pass)
    let words = try finding(
      Self.terms + ["length: 84 months", "term: break.at-months = mid-term"], parameters)
    #expect(words.outcome == .couldNotTell)
    #expect(try finding(Self.terms, parameters).outcome == .couldNotTell)
  }

  @Test("a schedule without terms leaves it open, and a short contract takes it out of question")
  func openOrNot() throws {
    #expect(try finding([]).outcome == .couldNotTell)
    let short = try finding(["length: 24 months"], ", contracts-over: 2 years")
    #expect(short.outcome == .notApplicable)
  }
}
