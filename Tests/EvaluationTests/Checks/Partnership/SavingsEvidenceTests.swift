import Evaluation
import Procurement
import Testing

@Suite("the check savings-evidence")
struct SavingsEvidenceTests {
  private static let claim = [
    "eskerdale, 1, 100, 70, banked", "mossgate, 1, 100, 80, contracted",
    "mossgate, 2, 100, 50, projected",
  ]

  private func finding(_ savings: [String], _ parameters: String = "") throws -> CheckFinding {
    let rows = savings.map { "saving: \($0)\n" }.joined()
    return try ContractCase("check: {name: savings-evidence\(parameters)}\n\(rows)").finding()
  }

  @Test("the classes, their shares and what remains are shown with their rounding")
  func pass() throws {
    let found = try finding(
      Self.claim,
      ", optimism-bias: 20%, minimum-banked: 30, minimum-secured: 50%, minimum-remaining: 86%")
    #expect(found.outcome == .pass)
    #expect(
      found.details == [
        "claimed: 100.00 GBP", "banked: 30.00 GBP, 30.00%", "contracted: 20.00 GBP, 20.00%",
        "projected: 50.00 GBP, 50.00%",
        "remaining after 20% off contracted and projected savings: 86.00 GBP, 86.00%",
        "percentages are shown rounded half up to 2 decimals and compared unrounded",
      ])
    #expect(found.reliedOn.count == 3)
  }

  @Test(
    "a share or a remainder under its minimum fails",
    arguments: [
      (", minimum-banked: 30.01", "30.00 GBP, 30.00% is banked, under 30.01% of the claim"),
      (
        ", minimum-secured: 60%",
        "50.00 GBP, 50.00% is banked or contracted, under 60% of the claim"
      ),
      (
        ", optimism-bias: 20, biased: [projected], minimum-remaining: 90.01",
        "90.00 GBP, 90.00% is left after optimism bias, under 90.01 GBP"
      ),
    ])
  func fail(parameters: String, basis: String) throws {
    let found = try finding(Self.claim, parameters)
    #expect(found.outcome == .fail && found.basis == basis)
  }

  @Test("shares are compared unrounded: a third is under 33.34 percent and over 33.33")
  func unrounded() throws {
    let thirds = ["a, 1, 1, 0, banked", "a, 2, 2, 0, projected"]
    #expect(try finding(thirds, ", minimum-banked: 33.34%").outcome == .fail)
    #expect(try finding(thirds, ", minimum-banked: 33.33%").outcome == .pass)
  }

  @Test("a cost that rises is shown whole, lowers the claim and is not made smaller by the bias")
  func rises() throws {
    let found = try finding(
      ["a, 1, 100, 40, projected", "b, 1, 100, 110, projected"], ", optimism-bias: 50%")
    #expect(found.details.contains("claimed: 50.00 GBP"))
    #expect(
      found.details.contains(
        "a cost that rises, counted as a negative saving: \"b\", year 1: -10.00 GBP")
    )
    #expect(
      found.details.contains(
        "remaining after 50% off contracted and projected savings: 20.00 GBP, 40.00%"))
  }

  @Test("where nothing is saved in all there is no share to take, and an amount is still judged")
  func negativeClaim() throws {
    let rows = ["a, 1, 100, 140, projected", "b, 1, 100, 90, banked"]
    let percent = try finding(rows, ", minimum-banked: 10%")
    #expect(percent.outcome == .couldNotTell)
    #expect(percent.basis == "there is no saving to take a share of: the claim comes to -30.00 GBP")
    let amount = try finding(rows, ", optimism-bias: 10%, minimum-remaining: 0")
    #expect(amount.outcome == .fail)
  }

  @Test("a row without evidence decides only where it makes no difference")
  func unstated() throws {
    let rows = ["a, 1, 100, 60, banked", "a, 2, 100, 60", "a, 3, 100, 80, projected"]
    #expect(try finding(rows, ", minimum-banked: 40%").outcome == .pass)
    #expect(try finding(rows, ", minimum-banked: 41%").outcome == .couldNotTell)
    #expect(try finding(rows, ", minimum-banked: 81%").outcome == .fail)
    #expect(try finding(rows).outcome == .couldNotTell)
    let range = try finding(rows, ", optimism-bias: 50, minimum-remaining: 80")
    #expect(range.outcome == .couldNotTell)
    #expect(
      range.details.contains(
        "remaining after 50% off contracted and projected savings: 70.00 GBP to 90.00 GBP"))
  }

  @Test("without minimums every saving has to state its evidence")
  func statedEvidence() throws {
    #expect(try finding(Self.claim).outcome == .pass)
    #expect(
      try finding(Self.claim).basis == "each part of the 100.00 GBP claimed states its evidence")
  }

  @Test("no rows leave it open; rows that claim nothing take it out of question")
  func openOrNot() throws {
    #expect(try finding([]).outcome == .couldNotTell)
    let nothing = try finding(["a, 1, 100, 100", "b, 1, 0, 0"])
    #expect(nothing.outcome == .notApplicable && nothing.reliedOn.count == 2)
  }

  @Test("amounts that do not fit are said")
  func overflow() throws {
    let huge = "170000000000000000000000000000000000000"
    #expect(try finding(["a, 1, \(huge), -\(huge)"]).outcome == .couldNotTell)
  }

  @Test("a bias of nothing or of everything keeps or takes all")
  func wholeBias() throws {
    let all = try finding(Self.claim, ", optimism-bias: 100, minimum-remaining: 30")
    #expect(all.outcome == .pass)
    let none = try finding(Self.claim, ", optimism-bias: 0, minimum-remaining: 100%")
    #expect(none.outcome == .pass)
  }
}
