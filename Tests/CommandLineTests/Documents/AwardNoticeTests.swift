import Justification
import Procurement
import TestSupport
import Testing

@testable import probity

@Suite("the list of what the contract award notice says")
struct AwardNoticeTests {
  private static let place = SourceLocation(file: "award.yaml", line: 9)

  private func notice(
    _ kind: AwardFacts.Standstill, on day: String = "2026-07-31", signing: String? = nil,
    because reason: String? = nil
  ) throws -> Document {
    try DocumentCase("shared-ict") {
      $0.noticeOn = DocumentCase.day(day)
      $0.signingOn = signing.flatMap { DocumentCase.day($0) }
      $0.standstill = Sourced(kind, at: Self.place)
      $0.standstillReason = reason.map { DocumentCase.text($0) }
    }.document("contract-award-notice")
  }

  @Test(
    "the standstill ends on its eighth working day, the day of the notice as the first",
    arguments: [
      // 31 August 2026 is a bank holiday in England, Wales and Northern Ireland, 3 August in Scotland.
      ("2026-07-31", "2026-08-12"), ("2026-08-27", "2026-09-08"), ("2026-09-01", "2026-09-10"),
    ])
  func standstill(day: String, end: String) throws {
    for kind in [AwardFacts.Standstill.mandatory, .voluntary] {
      #expect(try notice(kind, on: day).row("items", "End of the standstill")?[2] == end)
    }
  }

  @Test("a day of signing in the standstill is to be corrected")
  func signing() throws {
    let early = try notice(.mandatory, signing: "2026-08-12").row("items", "Estimated date of sign")
    #expect(early?[2] == "to be supplied")
    #expect(early?[3].contains("the contract may be signed from 2026-08-13") == true)
    let late = try notice(.mandatory, signing: "2026-08-13").row("items", "Estimated date of sign")
    #expect(late?[2] == "2026-08-13")
    let exempt = try notice(.exempt, signing: "2026-08-12").row("items", "Estimated date of sign")
    #expect(exempt?[2] == "2026-08-12")
  }

  @Test("an exempt award says why, or is asked to")
  func exempt() throws {
    #expect(
      try notice(.exempt).row("items", "End of the standstill")?[3].contains("`standstill-reason`")
        == true)
    #expect(
      try notice(.exempt, because: "a light touch contract").row("items", "End of the standstill")?[
        2] == "none, as the award is exempt: a light touch contract")
  }

  @Test("a period that reaches beyond the known bank holidays is not counted")
  func beyond() throws {
    let item = try notice(.mandatory, on: "2098-07-01").row("items", "End of the standstill")
    #expect(item?[2] == "to be entered in the notice by a person")
    #expect(item?[3].contains("bank holidays") == true)
  }

  @Test("the notice of the 2015 Regulations follows the contract, and has no standstill")
  func regulations2015() throws {
    let notice = try DocumentCase(
      "adjusted-prices",
      replacing: [
        "regime: procurement-act-2023": "regime: public-contracts-regulations-2015"
      ]
    ) {
      $0.noticeOn = DocumentCase.day("2026-07-31")
      $0.standstill = Sourced(.mandatory, at: Self.place)
    }.document("contract-award-notice")
    let item = notice.row("items", "End of the standstill")
    #expect(item?[2] == "does not apply" && item?[3].contains("regulation 86") == true)
    #expect(!notice.readText.contains("Procurement Act 2023"))
  }

  @Test("a devolved Welsh authority and a private utility have regulations of their own")
  func authorities() throws {
    let welsh = try DocumentCase("adjusted-prices", adding: "legal: {devolved-welsh: yes}\n")
      .document("contract-award-notice")
    #expect(welsh.row("items", "Title")?[1] == "Procurement (Wales) Regulations 2024, reg 28")
    #expect(!welsh.readText.contains("reg 27(2)"))
    let utility = try DocumentCase(
      "adjusted-prices", adding: "legal: {authority: private-utility}\n"
    )
    .document("contract-award-notice")
    #expect(utility.readText.contains("A private utility follows regulations 28 to 30"))
  }

  @Test("the notice of a framework says how it is called off from")
  func framework() throws {
    let notice = try DocumentCase("adjusted-prices", adding: "legal: {arrangement: framework}\n")
      .document("contract-award-notice")
    let item = notice.row("items", "How the framework is called off from")
    #expect(item?[3] == "give the term call-off.method in terms.csv")
    let callOff = try DocumentCase("adjusted-prices", adding: "legal: {arrangement: call-off}\n")
      .document("contract-award-notice")
    #expect(callOff.row("items", "Framework or dynamic market")?[2].contains("by a person") == true)
  }
}
