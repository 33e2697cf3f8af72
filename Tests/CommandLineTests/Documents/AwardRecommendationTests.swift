import Evaluation
import Foundation
import Procurement
import Testing

@testable import Justification

@Suite("the award recommendation report")
struct AwardRecommendationTests {
  private func text(of award: AwardCase) throws -> String {
    try FixtureCase.text(AwardRecommendation.self, of: award)
  }

  @Test("the summary names the recommended bid, its total, its price, its margin and what it fails")
  func summary() throws {
    let text = try text(of: try FixtureCase.award("shared-ict"))
    #expect(
      text.contains(
        """
        # Summary

        It is recommended to award the contract to Brackenrigg Digital LLP and the three councils \
        (b3), which has a total of 89.45 out of 100. Its price is 10,569,913.07 GBP. The margin to \
        the next bid, Pellhaven ICT Partnership Ltd (b5), is 4.04. The recommended bid fails 2 \
        checks of the contract terms, listed under “Contract terms”.
        """))
  }

  @Test("the comparison says where the recommended bid scored more, where less, and where the same")
  func comparison() throws {
    let text = try text(of: try FixtureCase.award("shared-ict"))
    #expect(
      text.contains(
        """
        ### Beside Tarnholt Managed Services Ltd (b1)

        Tarnholt Managed Services Ltd (b1) has rank 3 with a total of 81.68, 7.77 less than the \
        recommended bid. The recommended bid has the higher score on Service delivery capability \
        (13.50 against 10.80), Innovation and technology (9.00 against 5.40), User-centred design \
        (6.75 against 5.40), Social value (8.00 against 6.00), Price of the first five years (25.00 \
        against 23.98) and Contract type (10.00 against 7.50). This bid has the higher score on \
        Transition from the three present services (7.20 against 5.40) and Contract length (10.00 \
        against 6.40). Both have the same score on Information security and resilience (5.40).
        """))
  }

  @Test("a score is explained by the mark, the panel's reason and the place in the bid")
  func reasons() throws {
    let text = try text(of: try FixtureCase.award("shared-ict"))
    for line in [
      "- Brackenrigg Digital LLP and the three councils (b3): 5.40 of 9, the recommended bid. Agreed "
        + "mark 3 of 5 (Satisfactory). Reason: “Thorough, but the venture must first be set up; three "
        + "months of the plan have no slack” [Method statement 2, pp. 6-11].\n",
      "- Pellhaven ICT Partnership Ltd (b5): 9.00 of 9, 3.60 more than the recommended bid. Agreed "
        + "mark 5 of 5 (Excellent). Reason: “Rehearsed cut-over for each council with a way back; "
        + "references confirm it” [Method statement 2, pp. 1-9; reference 2].\n",
      "- Quillmere Systems Ltd (b2): 5.40 of 9, as much as the recommended bid. Agreed mark 3 of 5",
      "- Tarnholt Managed Services Ltd (b1): 10.00 of 10, 3.60 more than the recommended bid. 60 "
        + "months, in the band over 36 up to 60 months: 10 × (100 ÷ 100) = 10.00.\n",
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test("a reason that is missing is said to be missing, and stands among the open questions")
  func missingReason() throws {
    let text = try text(of: try FixtureCase.award("moderated-panel"))
    #expect(
      text.contains("No reason is recorded [Answer 4, p. 1]."))
    #expect(text.contains("1 agreed mark has no reason: b3 on Digital care records."))
    #expect(text.contains("a paid induction of five days”. No place in the bid is recorded."))
    #expect(!text.contains("calder-1"), "evaluators are not named to everybody")
  }

  @Test("a disqualified bid is shown with its gate and reason, and with no score")
  func disqualified() throws {
    let award = try FixtureCase.award("shared-ict")
    let document = try #require(
      try FixtureCase.documents(AwardRecommendation.self, of: award).first)
    #expect(
      DocumentText.text(of: document).contains(
        """
        Ostrevale Networks Ltd (b4) is disqualified and has no score:

        - Information security and resilience: agreed mark 2, minimum 3. Reason: “Data held by two \
        subcontractors whose certificates have lapsed; recovery plan not tested” [Method statement 5, \
        pp. 2-3; clarification 7].
        """))
    for table in document.tables where ["scores", "prices", "ranking"].contains(table.name) {
      #expect(!DocumentText.text(of: .table(table)).contains("(b4)"), "\(table.name)")
    }
  }

  @Test("a gate that is set aside is shown with who decided, on which basis and why")
  func setAside() throws {
    let text = try text(of: try FixtureCase.award("gate-set-aside"))
    #expect(
      text.contains(
        "Hawthorn Community Trust (b2) failed a gate and stands by a recorded decision:"))
    #expect(
      text.contains("It failed a gate and stands by a recorded decision; see “Bids received”."))
    #expect(text.contains("Set aside by Director of Adult Services on 2026-07-13. Legal basis: "))
    #expect(text.contains("| recommended, with a gate set aside |"))
  }

  @Test("a price that looks abnormally low is one question, whatever the number of rules")
  func lowPrice() throws {
    let text = try text(of: try FixtureCase.award("adjusted-prices"))
    #expect(
      text.contains("1 question stands open and 1 warning was given; see the open questions."))
    #expect(
      text.contains(
        "1. The price of Oakhanger Digital Ltd (b3) looks abnormally low by the published rules "))
    #expect(text.contains("(Procurement Act 2023, s.19(3)(c), (4) and (5))"))
  }

  @Test("where lots are assigned together, a bid ranked ahead is said to be passed over, and why")
  func assignment() throws {
    let documents = try FixtureCase.documents(
      AwardRecommendation.self, of: try FixtureCase.award("three-lots"))
    let south = try #require(documents.first { $0.path.hasPrefix("south/") })
    let text = DocumentText.text(of: south)
    #expect(text.contains("As part of the combination birch-1 it is 276,344.71 GBP."))
    #expect(text.contains("It is not first in rank: Alder Grounds Ltd (s1) is"))
    #expect(text.contains("It does not get the lot: at most 2 lots go to a bidder"))
  }

  @Test(
    "without a recommendation the report is written all the same, and says why there is none",
    arguments: [
      ("tie", "Alder Grounds Ltd (b1) and Birch Gardens LLP (b2) are level in first place"),
      ("every-bid-disqualified", "Every bid was disqualified."),
    ])
  func noRecommendation(name: String, why: String) throws {
    let award = try FixtureCase.award("hostile/\(name)")
    for document in try FixtureCase.documents(AwardRecommendation.self, of: award) {
      let text = DocumentText.text(of: document)
      #expect(text.hasPrefix("Evaluation report without a recommendation: "))
      #expect(text.contains("! No bid is recommended. "))
      #expect(text.contains(why))
      #expect(!text.contains("# Why this bid"))
      #expect(!text.contains("# Conditions"))
    }
  }

  @Test("without roles that sign, the report is not written and the log says what to add")
  func signOff() throws {
    let award = try FixtureCase.award("award-on-value")
    var facts = award.facts
    facts.signOff = []
    let lot = try #require(
      AwardCase(evaluation: award.evaluation, facts: facts, toolVersion: "1").lots.first)
    let missing = AwardRecommendation.drafts(of: lot).flatMap {
      $0.fields.values.flatMap(\.missing)
    }
    #expect(missing.map(\.what) == ["the roles of those who sign it"])
    #expect(missing.first?.hint == "add `sign-off` to award.yaml: a list of roles")
  }

  @Test("the standstill is said as it is known: promised, not to be counted, or none")
  func standstill() throws {
    let award = try FixtureCase.award("adjusted-prices")
    func condition(_ change: (inout AwardFacts) -> Void) throws -> String {
      let report = try self.text(of: FixtureCase.award(award, facts: change))
      return try #require(report.components(separatedBy: "# Conditions before signature").last)
    }
    let place = SourceLocation(file: "award.yaml", line: 9, column: 3)
    #expect(
      try condition { $0.standstill = Sourced(.mandatory, at: place) }
        .hasPrefix("\n\n1. The mandatory standstill period has ended.\n\n"))
    #expect(
      try condition {
        $0.standstill = Sourced(.voluntary, at: place)
        $0.noticeOn = DocumentCase.day("2026-03-02")
      }.contains(
        "has ended. Counted from the contract award notice of 2026-03-02, it ends with 2026-03-11;")
    )
    #expect(
      try condition {
        $0.standstill = Sourced(.exempt, at: place)
        $0.standstillReason = DocumentCase.text(
          "the contract is awarded in accordance with a framework")
        $0.noticeOn = DocumentCase.day("2026-03-02")
      }.hasPrefix(
        "\n\n1. No standstill period applies. Reason: the contract is awarded in accordance with a "
          + "framework.\n\n"))
    let other = try FixtureCase.award(
      "adjusted-prices",
      changing: [
        "competition.yaml": {
          $0.replacing("procurement-act-2023", with: "none")
        }
      ])
    let text = try self.text(
      of: FixtureCase.award(other) {
        $0.standstill = Sourced(.mandatory, at: place)
        $0.noticeOn = DocumentCase.day("2026-03-02")
      })
    #expect(text.contains("The authority has to count when it ends: probity standstill does that."))
  }

  @Test("conditions before signature are those of the award, then those of the evaluation")
  func conditions() throws {
    let award = try FixtureCase.award("adjusted-prices")
    var facts = award.facts
    let place = SourceLocation(file: "award.yaml", line: 9, column: 3)
    facts.conditions = [Sourced("The parent company guarantee is signed", at: place)]
    facts.standstill = Sourced(.mandatory, at: place)
    facts.noticeOn = DocumentCase.day("2024-12-24")
    let text = try self.text(
      of: AwardCase(evaluation: award.evaluation, facts: facts, toolVersion: "1"))
    #expect(
      text.contains(
        """
        # Conditions before signature

        1. The parent company guarantee is signed.
        2. The mandatory standstill period has ended. Counted from the contract award notice of \
        2024-12-24, it ends with 2025-01-08; the contract may be signed from 2025-01-09 \
        (Procurement Act 2023, section 51(2)).
        """))
  }
}
