import Evaluation
import Procurement
import Testing

@Suite("the check reversal-cost")
struct ReversalCostTests {
  private static let bid = [
    "length: 36 months", "term: break.at-months = 12 months; 24 months",
    "term: break.notice-months = 6 months", "lines: charge, 1, 120000", "lines: charge, 2, 100000",
    "lines: charge, 3, 80000.01", "lines: exit, 3, 25000",
  ]

  private func finding(_ lines: [String], _ parameters: String = "") throws -> CheckFinding {
    try ContractCase("check: {name: reversal-cost\(parameters)}\n" + lines.joined(separator: "\n"))
      .finding()
  }

  @Test("each break point is shown with its amount and how it came about")
  func pass() throws {
    let found = try finding(Self.bid)
    #expect(found.outcome == .pass)
    #expect(
      found.details == [
        "month 12: exit 25,000.00 GBP + charges of months 13 to 18 (year 2: 100,000.00 GBP × 6 ÷ 12 = "
          + "50,000.00 GBP) = 75,000.00 GBP",
        "month 24: exit 25,000.00 GBP + charges of months 25 to 30 (year 3: 80,000.01 GBP × 6 ÷ 12 = "
          + "40,000.01 GBP) = 65,000.01 GBP",
      ])
    #expect(
      found.reliedOn.map(\.fact) == [
        "contract length: 36 months", "break.at-months: 12 months; 24 months",
        "break.notice-months: 6 months", "1 line of kind charge of year 2: 100,000.00 GBP",
        "1 line of kind charge of year 3: 80,000.01 GBP",
        "1 line of kind exit of year 3: 25,000.00 GBP",
      ])
  }

  @Test("notice runs across years, takes whole years unrounded and ends with the contract")
  func notice() throws {
    let lines = Self.bid.map { $0.replacing("notice-months = 6", with: "notice-months = 30") }
    let found = try finding(lines)
    #expect(
      found.details == [
        "month 12: exit 25,000.00 GBP + charges of months 13 to 36 (year 2: 100,000.00 GBP; year 3: "
          + "80,000.01 GBP) = 205,000.01 GBP",
        "month 24: exit 25,000.00 GBP + charges of months 25 to 36 (year 3: 80,000.01 GBP) = "
          + "105,000.01 GBP",
      ])
    let none = try finding(
      Self.bid.map { $0.replacing("notice-months = 6", with: "notice-months = 0") })
    #expect(none.details.first == "month 12: exit 25,000.00 GBP, without notice = 25,000.00 GBP")
  }

  @Test("a last year that is cut short spreads its charges over its own months")
  func partialYear() throws {
    let found = try finding([
      "length: 18 months", "term: break.at-months = 12 months",
      "term: break.notice-months = 2 months",
      "lines: charge, 1, 12", "lines: charge, 2, 100", "lines: exit, , 1",
    ])
    #expect(
      found.details == [
        "month 12: exit 1.00 GBP + charges of months 13 to 14 (year 2: 100.00 GBP × 2 ÷ 6 = 33.33 GBP) "
          + "= 34.33 GBP"
      ])
  }

  @Test("a cost that the terms give outright goes before the sum, and may name the break points")
  func stated() throws {
    let found = try finding(Self.bid + ["term: reversal.cost-at-12 = 90000 GBP"])
    #expect(found.details.first == "month 12: 90,000.00 GBP, as reversal.cost-at-12 states")
    let alone = try finding([
      "length: 36 months", "term: reversal.cost-at-24 = 5 GBP", "term: reversal.cost-at-12 = 7 GBP",
      "term: reversal.cost-at-48 = 1 GBP",
    ])
    #expect(alone.outcome == .pass)
    #expect(
      alone.details == [
        "month 12: 7.00 GBP, as reversal.cost-at-12 states",
        "month 24: 5.00 GBP, as reversal.cost-at-24 states",
      ])
  }

  @Test(
    "a cost over the published bound fails; the bound itself is allowed",
    arguments: [
      ("75000", nil),
      ("74999.99", "going back at month 12 costs 75,000.00 GBP, over 74,999.99 GBP"),
      (
        "20%",
        "going back at month 12 costs 75,000.00 GBP, over 20% of the price, 65,000.002 GBP; going back "
          + "at month 24 costs 65,000.01 GBP, over 20% of the price, 65,000.002 GBP"
      ), ("23.1%", nil),
    ])
  func limit(text: String, basis: String?) throws {
    let found = try finding(Self.bid, ", at-most: \(text)")
    #expect(found.outcome == (basis == nil ? .pass : .fail))
    #expect(basis == nil || found.basis == basis)
  }

  @Test("the exit price may stand in the terms")
  func exitTerm() throws {
    let lines = Self.bid.filter { !$0.contains("exit") } + ["term: exit.price = 1000 GBP"]
    #expect(try finding(lines).details.first?.hasSuffix("= 51,000.00 GBP") == true)
    let words = Self.bid.filter { !$0.contains("exit") } + ["term: exit.price = at cost"]
    #expect(try finding(words).outcome == .couldNotTell)
  }

  @Test(
    "what the schedule lacks leaves it open",
    arguments: [
      ("exit", "neither exit lines nor a term exit.price say what an exit costs"),
      ("notice", "no break.notice-months says how long charges go on after a break"),
      ("charge", "the price schedule has no charges to tell what is committed"),
    ])
  func cannotTell(left: String, basis: String) throws {
    let found = try finding(Self.bid.filter { !$0.contains(left) })
    #expect(found.outcome == .couldNotTell)
    #expect(found.basis.hasPrefix("month 12: \(basis)"))
  }

  @Test("charges without a year, or in years that the contract does not have, leave it open")
  func years() throws {
    #expect(try finding(Self.bid + ["lines: charge, , 5"]).outcome == .couldNotTell)
    #expect(try finding(Self.bid + ["lines: charge, 2027, 5"]).outcome == .couldNotTell)
    #expect(try finding(Self.bid + ["lines: charge, 4, 5"]).outcome == .couldNotTell)
    let extended = Self.bid.map { $0.replacing("36 months", with: "36 months, 12") }
    #expect(try finding(extended + ["lines: charge, 4, 5"]).outcome == .pass)
  }

  @Test("indexed charges are taken before indexation, and that is said")
  func indexed() throws {
    let found = try finding(Self.bid + ["lines: charge, 2, 10, 3"])
    #expect(found.details.contains("the charges of year 2 are taken before indexation"))
  }

  @Test("without terms or length it cannot tell; without break points it does not apply")
  func openOrNot() throws {
    #expect(try finding(["length: 36 months"]).outcome == .couldNotTell)
    #expect(try finding(Array(Self.bid.dropFirst())).outcome == .couldNotTell)
    let none = try finding(["length: 36 months", "term: break.at-months = none"])
    #expect(none.outcome == .notApplicable && none.reliedOn.count == 2)
    let silent = try finding(["length: 36 months", "term: open-book = yes"])
    #expect(silent.outcome == .notApplicable)
    #expect(silent.lookedFor == ["break.at-months in the contract schedule"])
    let words = try finding(["length: 36 months", "term: break.at-months = halfway"])
    #expect(words.outcome == .couldNotTell)
  }

  @Test("amounts that do not fit are said")
  func overflow() throws {
    let huge = "170000000000000000000000000000000000000"
    let found = try finding(
      Self.bid.filter { !$0.contains("exit") } + [
        "lines: exit, 3, \(huge)", "lines: exit, 3, \(huge)",
      ]
    )
    #expect(found.outcome == .couldNotTell)
    #expect(found.basis == "the amounts are too large to be computed exactly")
  }
}
