import Evaluation
import Foundation
import Justification
import Procurement
import TestSupport
import Testing

@testable import probity

@Suite("the decision log")
struct DecisionLogTests {
  private func logs(_ fixture: String) throws -> [Document] {
    var loaded = LoadedCompetition(
      Golden.project.appendingPathComponent("fixtures/\(fixture)").path)
    let award = loaded.awardCase()
    let known = try #require(award)
    var log = DiagnosticLog()
    return AwardDocuments.documents(of: known, log: &log).filter { $0.kind == DecisionLog.name }
  }

  /// The document in plain lines, figures with their pointers.
  private func plain(_ document: Document) -> String {
    func text(_ runs: [TextRun]) -> String {
      runs.map { $0.text + ($0.figure?.pointer.map { " {\($0)}" } ?? "") }.joined()
    }
    return document.blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let level, let runs):
        ["", String(repeating: "#", count: level) + " " + text(runs), ""]
      case .paragraph(let runs), .notice(let runs): [text(runs)]
      case .list(let items, _): items.map { "- " + text($0) }
      case .facts(let facts): facts.map { "\($0.name): \(text($0.value))" }
      case .table, .picture, .signOff: []
      }
    }.joined(separator: "\n") + "\n"
  }

  @Test("every kind of decision is logged with its basis, reason, role, day and effect")
  func everyKind() throws {
    let document = try #require(try logs("recorded-decisions").first)
    Golden.expect(plain(document), at: "fixtures/recorded-decisions/expected/decision-log.txt")
  }

  @Test("what nobody has decided is listed, and a lot without decisions says so")
  func open() throws {
    let flagged = try #require(try logs("adjusted-prices").first).blocks
    let text = plain(
      Document(
        kind: "", path: "", title: [], audience: .decisionMaker, blocks: flagged, attachments: []))
    #expect(text.contains("No decision is on record."))
    #expect(text.contains("Low price of"))
    #expect(try logs("waste-partnership").count == 2)
  }

  @Test("what repeats the record or the bid names where it comes from, so that it can be withheld")
  func quotes() throws {
    let document = try #require(try logs("recorded-decisions").first)
    let runs = document.blocks.flatMap { block -> [TextRun] in
      if case .facts(let facts) = block { facts.flatMap(\.value) } else { [] }
    }
    let explanation = try #require(runs.first { $0.text.hasPrefix("Machines are written off") })
    #expect(explanation.quotes.map(\.file) == ["decisions.yaml"])
  }
}
