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
      for document in award.documents(kind) {
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
      for document in award.documents(kind) {
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

  @Test("the same case gives the same documents", arguments: ["shared-ict", "waste-partnership"])
  func determinism(fixture: String) throws {
    for kind in Self.kinds {
      #expect(try DocumentCase(fixture).documents(kind) == DocumentCase(fixture).documents(kind))
    }
  }

  @Test("what the law sets a day for is counted from the day of signing, which is the first")
  func duties() throws {
    let award = try DocumentCase("shared-ict") { $0.signingOn = DocumentCase.day("2027-12-01") }
    let document = try #require(award.documents("contract-handover").first)
    #expect(document.row("duties", "Contract details notice")?[2] == "2027-12-30")
    #expect(document.row("duties", "Publication of the contract")?[2] == "2028-02-28")
    #expect(document.row("duties", "First assessment")?[2] == "2028-11-30")
    #expect(document.row("duties", "Records")?[2] == "2030-12-01")
    #expect(
      document.row("duties", "Notice that the contract has ended")?[2]
        == "depends on the day on which the contract ends")
  }

  @Test("what marks gave credit for and the contract does not hold is handed over as such")
  func promises() throws {
    let award = try DocumentCase("waste-partnership")
    let schedule = try #require(award.documents("term-compliance").first)
    #expect(
      schedule.row("open", "Carrowick Environmental Ltd (wn1)")?.last
        == "noted for a person; it changes no score")
    #expect(schedule.readText.contains("looked for missed-collections.made-good"))
    let handover = award.documents("contract-handover")
    #expect(handover.contains { $0.tables.contains { $0.name == "promises" } })
  }

  @Test(
    "every check is shown with its outcome in every bid",
    arguments: ["shared-ict", "gate-set-aside"])
  func checks(fixture: String) throws {
    let award = try DocumentCase(fixture)
    let document = try #require(award.documents("term-compliance").first)
    let matrix = try #require(award.award.evaluation.lots[0].checks)
    let overview = try #require(document.tables.first { $0.name == "overview" })
    #expect(overview.rows.count == matrix.rows.count)
    #expect(overview.columns.count == 3 + matrix.lot.bids.count)
    let checks = document.tables.filter { $0.name.hasPrefix("check-") }
    #expect(checks.count == matrix.rows.count)
    #expect(checks.allSatisfy { $0.rows.count == matrix.lot.bids.count })
    for row in matrix.rows {
      for finding in row.findings { #expect(document.readText.contains(finding.basis)) }
    }
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
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var count = 0
    for name in names {
      var competition = LoadedCompetition(folder.appendingPathComponent(name).path)
      guard let award = competition.awardCase() else { continue }
      var log = DiagnosticLog()
      let documents = AwardDocuments.documents(of: award, log: &log)
      let made = Set(documents.map(\.kind))
      #expect(made.contains("price-evaluation") && made.contains("term-compliance"), "\(name)")
      count += 1
    }
    #expect(count > 5)
  }
}
