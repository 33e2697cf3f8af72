import Evaluation
import Foundation
import Justification
import Procurement
import TestSupport
import Testing

@testable import probity

@Suite("the data of an award as documents")
struct AwardDataTests {
  static let kinds = [
    "contract-award-notice", "contract-handover", "price-evaluation", "term-compliance",
  ]
  static let fixtures = [
    "adjusted-prices", "award-on-value", "gate-set-aside", "moderated-panel", "shared-ict",
    "short-and-long", "similar-prices", "three-lots", "university-partner", "waste-partnership",
  ]

  @Test(
    "every figure that names a place in the evaluation shows what stands there", arguments: fixtures
  )
  func figures(fixture: String) throws {
    let award = try DocumentCase(fixture)
    let json = try award.json()
    var count = 0
    for kind in Self.kinds {
      for document in try award.documents(kind) {
        for run in document.blocks.flatMap(\.readRuns) {
          guard let figure = run.figure else { continue }
          #expect(!figure.basis.isEmpty, "\(kind): \(run.text)")
          guard let pointer = figure.pointer else { continue }
          count += 1
          let value = resolve(pointer, in: json)
          #expect(value.map { shows(run.text, $0) } ?? false, "\(kind) \(pointer): \(run.text)")
        }
      }
    }
    #expect(count > 0)
  }

  @Test(
    "no document has an empty block, a repeated table or a row that does not fit",
    arguments: fixtures)
  func blocks(fixture: String) throws {
    let award = try DocumentCase(fixture)
    for kind in Self.kinds {
      for document in try award.documents(kind) {
        for block in document.blocks {
          #expect(!block.readRuns.text.isEmpty, "\(kind): \(block)")
        }
        let names = document.tables.map(\.name)
        #expect(Set(names).count == names.count)
        for table in document.tables {
          #expect(
            table.rows.allSatisfy { $0.count == table.columns.count }, "\(kind) \(table.name)")
          #expect(table.rows.joined().allSatisfy { !$0.text.isEmpty }, "\(kind) \(table.name)")
          #expect(table.name.utf8.allSatisfy { $0 == 0x2D || (0x30...0x7A).contains($0) })
        }
        for (block, next) in zip(document.blocks, document.blocks.dropFirst()) {
          if case .heading(let level, _) = block, case .heading(let following, _) = next {
            #expect(following > level, "\(kind): a heading with nothing below it")
          }
        }
      }
    }
  }

  @Test("the same case gives the same documents")
  func determinism() throws {
    let award = try DocumentCase("waste-partnership")
    for kind in Self.kinds { #expect(try award.documents(kind) == award.documents(kind)) }
  }

  private func duties(
    of fixture: String, replacing words: [String: String] = [:], adding text: String = ""
  ) throws -> [String] {
    let award = try DocumentCase(fixture, adding: text, replacing: words) {
      $0.signingOn = DocumentCase.day("2027-12-01")
    }
    let tables = try award.document("contract-handover").tables
    let duties = try #require(tables.first { $0.name == "duties" })
    return duties.rows.map { "\($0[0].text): \($0[2].text)" }
  }

  @Test("what the law sets a day for is counted from the day of signing, which is the first")
  func duties() throws {
    // 30 and 90 days, 6 and 12 months, 3 years, each less the first day.
    #expect(
      try duties(of: "shared-ict") == [
        "Contract details notice: 2027-12-30", "Copy of the contract: 2028-02-28",
        "Last day for claims to set the contract aside: 2028-05-31",
        "First assessment against the key performance indicators: 2028-11-30",
        "Notice that the contract has ended: depends on the day on which the contract ends",
        "Records that explain the award are kept at least until: 2030-11-30",
      ])
  }

  @Test("a duty that the contract does not fall under is not handed over")
  func exemptDuties() throws {
    func isThere(_ duty: String, _ old: String, _ new: String) throws -> Bool {
      try duties(of: "shared-ict", replacing: [old: new]).contains { $0.hasPrefix(duty) }
    }
    #expect(
      try !isThere("Copy of", "vat-percent: 20", "vat-percent: 20\n  devolved-welsh: yes"))
    #expect(try !isThere("First assessment", "arrangement: contract", "arrangement: framework"))
    #expect(try !isThere("First assessment", "subject: services", "subject: concession"))
    #expect(try isThere("First assessment", "subject: services", "subject: goods"))
    #expect(try !isThere("Records", "defence: no", "defence: yes"))
    #expect(
      try !isThere("Notice that", "authority: sub-central", "authority: private-utility"))
    #expect(
      try duties(of: "shared-ict", replacing: ["subject: services": "subject: light-touch"])[0]
        == "Contract details notice: 2028-03-29")
  }

  @Test("without a day of signing no day is made up")
  func unsigned() throws {
    let handover = try DocumentCase("recorded-decisions") { $0.signingOn = nil }
      .document("contract-handover")
    let duties = try #require(handover.tables.first { $0.name == "duties" })
    #expect(duties.rows.count > 3)
    for row in duties.rows {
      #expect(["not computed", "depends"].contains { row[2].text.hasPrefix($0) }, "\(row[2].text)")
      #expect(!row[1].text.contains("2026"), "\(row[1].text)")
    }
  }

  @Test("terms on the end that go by a name of the schedule's own are handed over too")
  func exit() throws {
    let handover = try DocumentCase("shared-ict").document("contract-handover")
    let exit = try #require(handover.tables.first { $0.name == "exit" })
    let names = exit.rows.map { $0[1].text }
    #expect(names.contains("step-in") && names.contains("exit.notice"))
    #expect(
      handover.readText.contains("step-in.rights: whether the authority may take the service"))
    #expect(!names.contains("termination.for-breach"))
  }

  @Test("what marks gave credit for and the contract does not hold is handed over as such")
  func promises() throws {
    let award = try DocumentCase("waste-partnership")
    let schedule = try #require(try award.documents("term-compliance").first)
    let open = try #require(schedule.tables.first { $0.name == "open" })
    let promise = open.rows.first { $0[4].text.contains("missed-collections.made-good") }
    #expect(promise?.first?.text == "Carrowick Environmental Ltd (wn1)")
    #expect(promise?.last?.text == "to be clarified with the bidder")
    #expect(schedule.readText.contains("looked for missed-collections.made-good"))
    let handover = try award.documents("contract-handover")
    #expect(handover.contains { $0.tables.contains { $0.name == "promises" } })
  }

  @Test(
    "every finding stands in one table, what is open in full, the recommended bid first",
    arguments: ["shared-ict", "gate-set-aside", "recorded-decisions"])
  func checks(fixture: String) throws {
    let award = try DocumentCase(fixture)
    let document = try award.document("term-compliance")
    let lot = award.award.evaluation.lots[0]
    let matrix = try #require(lot.checks)
    #expect(
      document.tables.map(\.name).filter { $0 != "open" } == ["tally", "overview", "findings"])
    let findings = try #require(document.tables.first { $0.name == "findings" })
    #expect(findings.rows.count == matrix.rows.count * matrix.lot.bids.count)
    if let best = lot.ranking.first {
      #expect(findings.rows[0][3].text == lot.bid(best).name)
    }
    let bases = Set(findings.rows.map { $0[5].text })
    let open = document.tables.first { $0.name == "open" }?.rows ?? []
    #expect(
      open.count
        == matrix.rows.flatMap(\.findings).count {
          $0.outcome == .fail || $0.outcome == .couldNotTell
        }
    )
    let full = open.map { $0[3].text }.joined(separator: "\n")
    for finding in matrix.rows.flatMap(\.findings) {
      #expect(bases.contains(finding.basis))
      guard finding.outcome == .fail || finding.outcome == .couldNotTell else { continue }
      for detail in finding.details { #expect(full.contains(detail)) }
      for decision in [finding.setAside, finding.clarification].compactMap({ $0 }) {
        #expect(full.contains(decision.reason))
      }
    }
  }

  @Test(
    "a price evaluation has the same few tables however many bids, rules and criteria there are")
  func tables() throws {
    let adjusted = try DocumentCase("adjusted-prices").document("price-evaluation")
    #expect(
      adjusted.tables.map(\.name)
        == ["prices", "adjustments", "scores", "price-screen", "price-flags", "sums"])
    let life = try DocumentCase("short-and-long").document("price-evaluation")
    #expect(
      life.tables.map(\.name) == ["prices", "whole-life", "cash-flow", "scores", "sums"])
  }

  @Test("every sum that is made again comes to what the evaluation says", arguments: fixtures)
  func sums(fixture: String) throws {
    for document in try DocumentCase(fixture).documents("price-evaluation") {
      let sums = try #require(document.tables.first { $0.name == "sums" })
      #expect(sums.rows.allSatisfy { $0[3].text == "yes" }, "\(document.readText)")
    }
  }

  @Test("a bid that tries to break out leaves every document standing")
  func hostile() throws {
    let folder = Golden.project.appendingPathComponent("fixtures/hostile")
    let kinds = Self.kinds.compactMap { DocumentKinds.named($0) }
    var count = 0
    for name in FixtureCase.oddNames {
      var competition = LoadedCompetition(folder.appendingPathComponent(name).path)
      guard let award = competition.awardCase() else { continue }
      var log = DiagnosticLog()
      let documents = AwardDocuments.documents(of: award, kinds: kinds, log: &log)
      let made = Set(documents.map(\.kind))
      #expect(made.contains("price-evaluation") && made.contains("term-compliance"), "\(name)")
      count += 1
    }
    #expect(count > 5)
  }
}
