import Evaluation
import Foundation
import Justification
import Procurement
import TestSupport
import Testing

@testable import probity

@Suite("assessment summaries")
struct AssessmentSummaryTests {
  /// Fixtures that have everything that their law asks for.
  private static let fixtures = ["shared-ict", "three-lots", "waste-partnership"]

  @Test("a summary has something in every slot that the law asks for")
  func everySlot() throws {
    let made = try AwardCompetition(fixture: "shared-ict")
    let drafts = AssessmentSummary.drafts(of: made.award.lots[0])
    #expect(
      drafts.map(\.path) == ["b3", "b5", "b1", "b2", "b4"].map { "assessment-summary-\($0)" })
    let slots = AssessmentSummary.fields.filter { field in
      field.law.contains { $0.hasPrefix("Procurement Regulations 2024, reg 31") }
    }
    let head = [
      "supplier-name", "supplier-address", "supplier-email", "supplier-identifier", "criteria",
      "methodology", "criteria-published-at",
    ]
    let own = ["own-scores", "own-explanations", "own-totals"]
    let other = ["not-awarded", "winner-scores", "winner-explanations", "winner-totals"]
    let ofDisqualified = ["disqualification", "own-marks"]
    #expect(slots.map(\.name).sorted() == (head + own + other + ofDisqualified).sorted())
    let owed = ["b3": head + own, "b4": head + ofDisqualified]
    for (draft, bid) in zip(drafts, ["b3", "b5", "b1", "b2", "b4"]) {
      for slot in owed[bid, default: head + own + other] {
        switch draft.fields[slot] {
        case .text(let runs): #expect(!runs.text.isEmpty, "\(bid) \(slot)")
        case .blocks(let blocks): #expect(!blocks.isEmpty, "\(bid) \(slot)")
        default: Issue.record("\(bid) has no \(slot)")
        }
      }
    }
  }

  @Test("the summary of a bid that is not awarded says what its bidder and a court need")
  func unsuccessful() throws {
    let text = try AwardCompetition(fixture: "shared-ict").summary(of: "b5").readText
    for line in [
      "given under section 50 of the Procurement Act 2023 and regulation 31 of the Procurement "
        + "Regulations 2024.",
      "Supplier: Pellhaven ICT Partnership Ltd",
      "Postal address: 6 Example Court, Pellhaven ZZ99 6AA",
      "Email address: bids@pellhaven.example", "Unique identifier: XX-EXAMPLE 1005",
      "can be found in full here: Invitation to tender, section 4 and appendix C",
      "Service delivery capability | Quality of the service | 13.5 of 100 | agreed mark from 0 to 5",
      "Service delivery capability | Quality of the service | 10.80 | 13.5",
      "Score: 5.40 of 9. Agreed mark 3 of 5 (Satisfactory). Reason: “Good ideas without dates or "
        + "owners” [Method statement 3, pp. 2-3].",
      "Sub-total: Quality of the service: 36.00 of 45", "Total: 85.41 of 100",
      "This bid scored 85.41 in total, 4.04 less than the recommended bid’s 89.45.",
      "Innovation and technology: this bid scored 5.40 of 9, 3.60 less than the recommended bid’s 9.00. "
        + "Agreed mark 3 of 5 (Satisfactory). The next higher mark, 4 (Good), was not given. Reason: “Good "
        + "ideas without dates or owners” [Method statement 3, pp. 2-3].",
      "Transition from the three present services: this bid scored 9.00 of 9, 3.60 more than the "
        + "recommended bid’s 5.40.\n",
      "Contract length: this bid scored 10.00 of 10, 3.60 more than the recommended bid’s 6.40.",
      "Total: 89.45 of 100",
      "Reason: “Forty local jobs, device reuse for schools, yearly public report”",
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test(
    "the winner is not told why it did not win, and a disqualified bidder nothing of the winner")
  func variants() throws {
    let made = try AwardCompetition(fixture: "shared-ict")
    let winner = try made.summary(of: "b3").readText
    #expect(winner.contains("This is the bid that the contract is to be awarded to."))
    #expect(!winner.contains("Why the contract is not awarded"))
    let notice = try made.summary(of: "b4").readText
    #expect(notice.contains("Information security and resilience: agreed mark 2, minimum 3."))
    #expect(notice.contains("no assessment summary is due"))
    #expect(!notice.contains("Brackenrigg"))
    #expect(!notice.contains("89.45"))
  }

  @Test("nothing of a third bid is in a summary", arguments: fixtures)
  func thirdBids(fixture: String) throws {
    let made = try AwardCompetition(
      fixture: fixture, replacing: ["confidential.yaml": nil], kinds: [AssessmentSummary.self])
    var looked = 0
    for lot in made.award.lots {
      for document in made.documents where document.kind == "assessment-summary" {
        guard case .bidder(let reader) = document.audience,
          let own = lot.lot.lot.bids.first(where: { $0.id == reader }),
          let winner = lot.recommended.map({ lot.lot.bid($0) })
        else { continue }
        // Archives take time, and what is in them is the same for every document.
        let files = document.path.hasSuffix("b5") ? try document.everyFile : []
        let text = ([document.everyString] + files).joined(separator: "\n")
        let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
        for third in lot.lot.lot.bids
        where third.bidder != own.bidder && third.id != winner.id {
          looked += 1
          if third.bidder != winner.bidder {
            #expect(!text.contains(third.bidder), "\(third.bidder) in \(document.path)")
          }
          #expect(!words.contains(third.id), "\(third.id) in \(document.path)")
          if let price = third.amount {
            for spelling in [price.grouped(minimumPlaces: 2), price.grouped, price.description] {
              #expect(!text.contains(spelling), "\(spelling) in \(document.path)")
            }
          }
        }
      }
    }
    #expect(looked > 2)
  }

  @Test("a reason that names another bidder is not passed on")
  func namedInReason() throws {
    let marks = try AwardCompetition.file(
      "marks.csv", of: "shared-ict",
      replacing: "User research at the start of each project only",
      with: "Weaker than the panel of Pellhaven ICT Partnership Ltd")
    let made = try changed(["marks.csv": marks])
    let text = try made.summary(of: "b2").everyString
    #expect(!text.contains("Pellhaven"))
    #expect(text.contains("Reason: “[withheld: another bid]”"))
  }

  @Test("a bid that ranks before the one that an assignment chose is told why")
  func passedOver() throws {
    let text = try AwardCompetition(fixture: "three-lots").summary(of: "n1").readText
    #expect(
      text.contains(
        "In this lot it ranks before the recommended bid, and does not get the lot: at most 2 lots go "
          + "to a bidder, and this one has east"))
    #expect(text.contains("13.75 more than the recommended bid’s 84.92"))
  }

  @Test(
    "what is missing blocks the summaries and is named with its file and what to do",
    arguments: [
      (
        "suppliers.csv", "bids@quillmere.example", "", 1,
        "the email of the supplier of bid \"b2\"", "fill in the column \"email\""
      ),
      (
        "suppliers.csv", "Quillmere Systems Ltd,XX-EXAMPLE 1002", "Somebody Else,XX-EXAMPLE 1002",
        1,
        "the identifier, address and email of the supplier of bid \"b2\"",
        "add a row for \"Quillmere Systems Ltd\""
      ),
      (
        "award.yaml",
        "criteria-published-at: Invitation to tender, section 4 and appendix C, at "
          + "https://tenders.eskerdale.example/shared-ict\n", "", 4, "where the award criteria",
        "criteria-published-at"
      ),
    ])
  func missing(
    file: String, text: String, other: String, blocked: Int, what: String, hint: String
  ) throws {
    let edited = try AwardCompetition.file(file, of: "shared-ict", replacing: text, with: other)
    let made = try changed([file: edited])
    #expect(made.documents.filter { $0.kind == "assessment-summary" }.count == 5 - blocked)
    let found = made.diagnostics.first { $0.message.contains(what) }
    #expect(found?.kind == .documentFactMissing, "\(made.diagnostics.map(\.message))")
    #expect(found?.location?.file == file)
    #expect(found?.hint?.contains(hint) ?? false)
  }

  @Test("a notice of disqualification is not held up by what the law asks of summaries alone")
  func noticeWithoutContact() throws {
    let suppliers = try AwardCompetition.file(
      "suppliers.csv", of: "shared-ict", replacing: "contracts@ostrevale.example", with: "")
    let made = try changed(["suppliers.csv": suppliers])
    #expect(try made.summary(of: "b4").readText.contains("Email address: not recorded"))
    #expect(made.documents.count == 5)
  }

  @Test("an agreed mark without a reason or evidence blocks every summary that has to explain it")
  func reasons() throws {
    let marks = try AwardCompetition.file(
      "marks.csv", of: "shared-ict",
      replacing:
        "b3,innovation,agreed,5,Shared innovation fund and a yearly roadmap that the councils "
        + "vote on,\"Method statement 3, pp. 2-8\"", with: "b3,innovation,agreed,5,,")
    let made = try changed(["marks.csv": marks])
    let written = made.documents.filter { $0.kind == "assessment-summary" }.map(\.path)
    #expect(written == ["assessment-summary-b4"], "the winner's marks stand in all others")
    for (what, column) in [("the reason", "reason"), ("the place in the bid", "evidence")] {
      let found = made.diagnostics.first {
        $0.message.contains("\(what) for the agreed mark of bid \"b3\" on criterion \"innovation\"")
      }
      #expect(found?.location?.file == "marks.csv")
      #expect(found?.location?.line == 61)
      #expect(found?.hint == "write it into the column \"\(column)\" of marks.csv")
    }
  }

  @Test("where no bid is recommended no summary is written, and it is said why")
  func nothingRecommended() throws {
    let rubric = """
      rubric: level
      title: Level
      version: 1.0.0
      method: weighted-sum
      rounding: {scores: 2, mode: half-up}
      scale: {0: None, 5: Full}
      criteria:
        - {id: quality, title: Quality, weight: 100}
      ties: []

      """
    let made = try AwardCompetition([
      "competition.yaml": "competition: level\ntitle: Level\ncurrency: GBP\nrubric: rubric.yaml\n",
      "rubric.yaml": rubric, "bids.csv": "bid,bidder\nb1,Alder\nb2,Birch\n",
      "marks.csv": "bid,criterion,evaluator,mark,reason,evidence\nb1,quality,agreed,5,Good,p. 1\n"
        + "b2,quality,agreed,5,Good,p. 2\n",
    ])
    #expect(!made.documents.contains { $0.kind == "assessment-summary" })
    #expect(
      made.diagnostics.contains {
        $0.message == "assessment-summary lacks a recommended bid: bids are level in first place"
      }, "\(made.diagnostics.map(\.message))")
  }

  @Test(
    "under the regulations of 2015 it tells the winner's relative advantages and the first signing")
  func regulations2015() throws {
    let settings = try AwardCompetition.file(
      "competition.yaml", of: "shared-ict",
      replacing: "regime: procurement-act-2023\nstarted: 2026-02-09",
      with: "regime: public-contracts-regulations-2015\nstarted: 2024-02-09")
    let rubric = try AwardCompetition.file(
      "rubric.yaml", of: "shared-ict", replacing: "include: [procurement-act-2023]\n", with: "")
    let files = ["competition.yaml": settings, "rubric.yaml": rubric]
    let made = try changed(files)
    let text = try made.summary(of: "b5").readText
    for line in [
      "Notice of the award decision: Pellhaven ICT Partnership Ltd (b5)",
      "regulation 86 of the Public Contracts Regulations 2015",
      "## Characteristics and relative advantages of the recommended bid",
      "The recommended bid scored 9.00 of 9. Agreed mark 5 of 5 (Excellent). Reason: “Shared innovation",
      "The contract will not be entered into before 2026-08-17.",
      "Public Contracts Regulations 2015, regulation 86(6)",
    ] {
      #expect(text.contains(line), "\(line)")
    }
    #expect(!text.contains("Procurement Act 2023"))
    let notice = try made.summary(of: "b4").readText
    for line in [
      "Information security and resilience: agreed mark 2, minimum 3.",
      "The recommended bid is that of Brackenrigg Digital LLP and the three councils (b3).",
      "The contract will not be entered into before 2026-08-17.", "Total: 89.45 of 100",
      "## Characteristics and relative advantages of the recommended bid",
    ] {
      #expect(notice.contains(line), "a tenderer until definitively excluded: \(line)")
    }
    let facts = try AwardCompetition.file(
      "award.yaml", of: "shared-ict", replacing: "signing-on: 2026-08-17\n", with: "")
    let blocked = try changed(files.merging(["award.yaml": facts]) { $1 })
    #expect(blocked.diagnostics.contains { $0.hint?.contains("signing-on") ?? false })
    #expect(!blocked.documents.contains { $0.path == "assessment-summary-b5" })
  }

  @Test("a devolved Welsh authority cites its own regulations, and nothing else changes")
  func wales() throws {
    let settings = try AwardCompetition.file(
      "competition.yaml", of: "shared-ict", replacing: "  defence: no",
      with: "  devolved-welsh: yes\n  defence: no")
    let made = try changed(["competition.yaml": settings])
    let text = try made.summary(of: "b5").readText
    #expect(text.contains("regulation 32 of the Procurement (Wales) Regulations 2024"))
    let other = try AwardCompetition(fixture: "shared-ict").summary(of: "b5").readText
    #expect(
      text.replacingOccurrences(
        of: "regulation 32 of the Procurement (Wales) Regulations 2024",
        with: "regulation 31 of the Procurement Regulations 2024") == other)
  }

  @Test("under no law it cites none, and asks for no contact details")
  func noLaw() throws {
    let text = try AwardCompetition(fixture: "three-lots").summary(of: "n3").readText
    #expect(text.contains("Result of the evaluation: Cedar Parks (n3)"))
    #expect(text.contains("Postal address: not recorded"))
    #expect(!text.contains("2023") && !text.contains("2015"))
  }

  @Test("every figure with a pointer is the one of the evaluation", arguments: fixtures)
  func figures(fixture: String) throws {
    let made = try AwardCompetition(fixture: fixture)
    let json = JSONReport.text(of: Report(made.award.evaluation, diagnostics: []))
    let root = try JSONSerialization.jsonObject(with: Data(json.utf8))
    var compared = 0
    for run in made.documents.filter({ $0.kind == "assessment-summary" }).flatMap(\.readRuns) {
      guard let pointer = run.figure?.pointer else { continue }
      let shown = "\(try resolved(pointer, in: root))"
      if let number = try? FixedDecimal(parsing: run.text.replacingOccurrences(of: ",", with: "")) {
        #expect(try FixedDecimal(parsing: shown) == number, "\(pointer)")
      } else {
        // The arithmetic that ends in the figure.
        #expect(run.text.lowercased().hasSuffix(shown.lowercased()), "\(pointer)")
      }
      compared += 1
    }
    #expect(compared > 20)
  }

  /// The summaries of a fixture with these files in the place of its own.
  private func changed(_ files: [String: String?]) throws -> AwardCompetition {
    try AwardCompetition(fixture: "shared-ict", replacing: files, kinds: [AssessmentSummary.self])
  }

  private func resolved(_ pointer: String, in root: Any) throws -> Any {
    var value = root
    for key in pointer.split(separator: "/").map(String.init) {
      if let list = value as? [Any] {
        value = list[try #require(Int(key))]
      } else {
        let members = try #require(value as? [String: Any])
        value = try #require(members[key], "\(pointer)")
      }
    }
    return value
  }
}
