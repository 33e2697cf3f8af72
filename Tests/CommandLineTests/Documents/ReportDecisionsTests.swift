import Evaluation
import Foundation
import Procurement
import Testing

@testable import Justification

@Suite("recorded decisions in the report")
struct ReportDecisionsTests {
  private static let fixture = "recorded-decisions"

  private func report(_ files: [String: (String) -> String] = [:]) throws -> String {
    let award =
      files.isEmpty
      ? try FixtureCase.award(Self.fixture)
      : try FixtureCase.award(Self.fixture, changing: files)
    let report = try #require(
      try FixtureCase.documents(AwardRecommendation.self, of: award).first)
    #expect(try FigureCheck(award).problems(in: report) == [])
    return DocumentText.text(of: report)
  }

  @Test(
    "every decision stands where it matters, with role, day and reason, and nothing stands open")
  func decided() throws {
    let text = try report()
    for part in [
      "Its price is 180,000.00 GBP. It looked abnormally low, and the explanation was accepted; see "
        + "“Prices”.",
      "- Abnormally low price: price disregarded as abnormally low (Procurement Act 2023 s.19(3)(c)) by "
        + "recorded decision of Head of Procurement on 2026-07-17: The price leaves no room ",
      "The bidder was asked on 2026-07-06 and answered on 2026-07-10. The bidder's explanation was "
        + "accepted by Head of Procurement on 2026-07-17. Reason: The books of the depot bear it out.",
      "The bidder said: “The 45 days are a slip; the bidder confirms 30 days in its letter of "
        + "2026-07-14”. The clarification was accepted by Contract Manager on 2026-07-17. Reason: ",
      "| reserve, by recorded decision |", "| unsuccessful, with a gate set aside |",
      "- b2 and b1 are level at 76.80; b2 is put before b1 by recorded decision of Monitoring Officer on "
        + "2026-07-20: Lots were drawn before both bidders, ",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("# Open questions"))
    #expect(!text.contains("has to be clarified"))
    #expect(
      !text.contains("Machines are written off"), "the bidder's own words are not for everybody")
  }

  @Test("a clarification that is refused leaves the question open, and says what was decided")
  func refused() throws {
    let text = try report([
      "decisions.yaml": {
        $0.replacing(
          "check: payment\n    outcome: accepted", with: "check: payment\n    outcome: refused")
      }
    ])
    #expect(
      text.contains(
        "1. Brockhole Gardens CIC (b2) has to clarify “Invoices are paid within 30 days”: payment.days is "
          + "45 days, which is over 30 days. The bidder said: “The 45 days are a slip; the bidder confirms "
          + "30 days in its letter of 2026-07-14”. The clarification was refused by Contract Manager"
      ))
    #expect(text.contains("This has to be clarified; see “Open questions”."))
  }

  @Test("where a price is withheld, so is what explains it")
  func withheld() throws {
    let made = try AwardCompetition(
      fixture: Self.fixture,
      replacing: [
        "award.yaml": "sign-off: [Head of Procurement]\n",
        "confidential.yaml":
          "confidential:\n  - {withhold: price, bid: b3, ground: commercial, reason: Own plant}\n",
      ])
    let report = try #require(made.documents.first { $0.kind == AwardRecommendation.name })
    #expect(
      report.readText.contains("The bidder was asked on 2026-07-06 and answered on 2026-07-10"))
    for text in ["Machines are written off", "The books of the depot", "180,000", "180000"] {
      #expect(!report.everyString.contains(text), "\(text)")
    }
  }

  @Test("a tie in first place that a person decided is said so in the summary and in the ranking")
  func firstPlace() throws {
    let text = try report(["bids.csv": { $0.replacing("180000", with: "400000") }])
    let sentence =
      "Brockhole Gardens CIC (b2) and Aldersyke Grounds Ltd (b1) are level at 88.00; b2 is put before b1 "
      + "by recorded decision of Monitoring Officer on 2026-07-20: Lots were drawn"
    #expect(text.contains("Its price is 250,000.00 GBP. \(sentence)"))
    #expect(text.contains("- \(sentence)"))
    #expect(text.contains("| recommended, by recorded decision |"))
  }

  @Test(
    "a low price that nobody accepted is a question, and a condition where the bid is recommended")
  func flagged() throws {
    let text = try report([
      "decisions.yaml": { text in
        let start = text.range(of: "  - decision: low-price\n    bid: b3")
        let end = text.range(of: "  - decision: clarification")
        guard let start, let end else { return "" }
        return text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
      }
    ])
    #expect(
      text.contains("1. The price of Cinderford Landscapes Ltd (b3) looks abnormally low by "))
    #expect(
      text.contains(
        "The recommended bid's price, which looks abnormally low, is explained to satisfaction."))
    #expect(!text.contains("the explanation was accepted"))
  }
}
