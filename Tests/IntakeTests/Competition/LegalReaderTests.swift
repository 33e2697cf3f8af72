import Foundation
import Procurement
import TestSupport
import Testing

@testable import Intake

@Suite("The legal facts of competition.yaml")
struct LegalReaderTests {
  private static let required = """
    competition: shared-ict
    title: Shared ICT service
    currency: GBP
    rubric: rubric.yaml
    regime: procurement-act-2023

    """

  private func read(
    _ legal: String, start: String = LegalReaderTests.required
  ) throws -> (facts: ProcurementFacts?, found: [String]) {
    let disk = FolderOnDisk([:])
    disk.write(start + legal, to: "competition.yaml")
    var log = DiagnosticLog()
    let settings = CompetitionSettings.read(try disk.competitionFolder(), log: &log)
    return (
      settings?.facts,
      log.finished().map {
        "\($0.code) \($0.location?.description ?? ""): \($0.message)"
      }
    )
  }

  @Test("every fact is read with its place")
  func all() throws {
    let (read, found) = try read(
      """
      legal:
        authority: sub-central
        subject: light-touch
        arrangement: open-framework
        defence: no
        reserved-to-mutuals: yes
        vat-percent: 20
        maximum-value: 12000000.50
        suppliers: 6
        re-awards: [36, 84]
        reasons:
          framework-term: the plant takes six years to pay for itself
          kpis: one delivery that is accepted or not

      """)
    let facts = try #require(read)
    #expect(found == [])
    #expect(facts.authority?.value == .subCentral)
    #expect(facts.authority?.source.description == "competition.yaml:7:14")
    #expect(facts.subject?.value == .lightTouch)
    #expect(facts.arrangement?.value == .openFramework)
    #expect(facts.isDefence?.value == false)
    #expect(facts.isReservedToMutuals?.value == true)
    #expect(facts.vatPercent?.value == FixedDecimal(20))
    #expect(facts.maximumValue?.value.description == "12000000.50")
    #expect(facts.suppliers?.value == 6)
    #expect(facts.reAwardMonths?.value == [36, 84])
    #expect(facts.reasons["framework-term"]?.value == "the plant takes six years to pay for itself")
    #expect(facts.reasons["kpis"]?.source.line == 18)
  }

  @Test("nothing is stated where the key is left out")
  func none() throws {
    let (facts, found) = try read("")
    #expect(facts == ProcurementFacts())
    #expect(found == [])
  }

  @Test(
    "what cannot be is an error at its place",
    arguments: [
      (
        "{authority: council}", "PRB1307 competition.yaml:6:20: \"authority\" cannot be \"council\""
      ),
      ("{vat-percent: 101}", "\"vat-percent\" cannot be over 100"),
      ("{vat-percent: -1}", "\"vat-percent\" cannot be below zero"),
      ("{vat-percent: 20%}", "\"vat-percent\" is a number, not \"20%\""),
      ("{maximum-value: -1}", "\"maximum-value\" cannot be below zero"),
      ("{suppliers: 0}", "\"suppliers\" is a whole number from 1 to 100000, not \"0\""),
      ("{re-awards: 36}", "\"re-awards\" is a list, not a single value"),
      (
        "{re-awards: [36, 36]}",
        "\"re-awards\" is a rising list of months, and \"36\" does not fit"
      ),
      (
        "{re-awards: [99999999999999999999]}",
        "\"re-awards\" is a rising list of months, and \"99999999999999999999\" does not fit"
      ),
      ("{reasons: {term: because}}", "\"reasons\" has no key \"term\""),
      ("{reasons: {kpis: \" \"}}", "kpis"),
      ("{authorty: central}", "\"legal\" has no key \"authorty\""),
      ("[]", "\"legal\" is written as a map, not a list"),
    ])
  func wrong(legal: String, message: String) throws {
    let (_, found) = try read("legal: \(legal)\n")
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.contains(message) == true, "\(found)")
  }

  @Test("facts that go with nothing draw a warning")
  func withoutUse() throws {
    let (_, found) = try read(
      "legal: {subject: services, reserved-to-mutuals: yes, arrangement: contract, suppliers: 3, "
        + "re-awards: [36]}\n")
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.hasPrefix("PRB2094 competition.yaml:6:") })
  }

  @Test("facts under no law of the United Kingdom draw a warning")
  func unread() throws {
    let (_, found) = try read(
      "legal: {authority: central}\n",
      start: LegalReaderTests.required.replacing("procurement-act-2023", with: "eu-2014-24"))
    #expect(
      found == [
        "PRB2093 competition.yaml:6:1: nothing asks for legal facts under the regime \"eu-2014-24\""
      ])
  }

  @Test("every key, and every word that it may have, is on its page")
  func page() throws {
    let page = try String(
      contentsOf: Golden.project.appendingPathComponent("docs/competition-folder.md"),
      encoding: .utf8)
    for key in LegalReader.keys { #expect(page.contains("| `\(key)` | "), "\(key)") }
    let words =
      ProcurementFacts.Authority.allCases.map(\.rawValue)
      + ProcurementFacts.Subject.allCases.map(\.rawValue)
      + ProcurementFacts.Arrangement.allCases.map(\.rawValue) + LegalReader.reasons
    for word in words { #expect(page.contains("`\(word)`"), "\(word)") }
  }
}
