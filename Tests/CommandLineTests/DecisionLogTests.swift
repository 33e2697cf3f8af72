import Evaluation
import Foundation
import Justification
import Procurement
import TestSupport
import Testing

@testable import probity

@Suite("the decision log")
struct DecisionLogTests {
  private static let recorded = Result { try AwardCompetition(fixture: "recorded-decisions") }

  private func log(of made: AwardCompetition) throws -> Document {
    try #require(made.documents.first { $0.kind == DecisionLog.name })
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
    let document = try log(of: Self.recorded.get())
    Golden.expect(plain(document), at: "fixtures/recorded-decisions/expected/decision-log.txt")
  }

  @Test("what nobody has decided is listed, and a lot without decisions says so")
  func open() throws {
    let text = plain(try log(of: AwardCompetition(fixture: "adjusted-prices")))
    #expect(text.contains("No decision about these bids is on record."))
    #expect(text.contains("looks abnormally low by the published rules"))
  }

  @Test("what repeats the record or the bid names where it comes from, so that it can be withheld")
  func quotes() throws {
    let runs = try log(of: Self.recorded.get()).readRuns
    let explanation = try #require(runs.first { $0.text.hasPrefix("Machines are written off") })
    #expect(explanation.quotes.map(\.file) == ["decisions.yaml"])
  }

  @Test("a day of the record is not shown with the basis of another day")
  func days() throws {
    var days: [String: Set<String>] = [:]
    for run in try log(of: Self.recorded.get()).readRuns {
      guard let figure = run.figure, figure.basis.hasPrefix("the day") else { continue }
      days["\(figure.basis) \(figure.sources)", default: []].insert(run.text)
    }
    #expect(days.count == 8 && days.values.allSatisfy { $0.count == 1 }, "\(days)")
  }

  @Test("no document leaves open what the log says is decided")
  func agreement() throws {
    let made = try Self.recorded.get()
    #expect(made.diagnostics.isEmpty, "\(made.diagnostics.map(\.message))")
    for document in made.documents {
      let text = document.readText
      #expect(!text.contains("has to clarify"), "\(document.path)")
      #expect(!text.contains("This has to be clarified"), "\(document.path)")
      #expect(!text.contains("to be clarified with the bidder"), "\(document.path)")
      #expect(!text.contains("stand open; see"), "\(document.path)")
      #expect(!text.contains("is explained to satisfaction"), "\(document.path)")
    }
    let report = try #require(made.documents.first { $0.kind == "award-recommendation" }).readText
    #expect(report.contains("The bidder's explanation was accepted by Head"))
    #expect(report.contains("The clarification was accepted by Contract Manager on 2026-07-17"))
    #expect(!report.contains("Machines are written off"), "the bidder's own words")
  }

  @Test("a refused clarification and an unsettled price stay open in report and log alike")
  func refused() throws {
    let refused = try AwardCompetition.file(
      "decisions.yaml", of: "recorded-decisions",
      replacing: "check: payment\n    outcome: accepted",
      with: "check: payment\n    outcome: refused")
    let made = try AwardCompetition(
      fixture: "recorded-decisions", replacing: ["decisions.yaml": refused])
    let report = try #require(made.documents.first { $0.kind == "award-recommendation" }).readText
    for text in [report, try log(of: made).readText] {
      #expect(text.contains("has to clarify “Invoices are paid within 30 days”"))
      #expect(text.contains("The clarification was refused by Contract Manager"))
    }
    #expect(!report.contains("PRB4054"), "said twice")
  }

  @Test("a bidder that was level with the recommended one is told which decision put that first")
  func levelBidder() throws {
    // Without b3 and its decision, b1 and b2 are level in first place.
    let decisions = try AwardCompetition.file(
      "decisions.yaml", of: "recorded-decisions", replacing: "outcome: accepted\n    asked",
      with: "outcome: disregarded\n    asked")
    let made = try AwardCompetition(
      fixture: "recorded-decisions", replacing: ["decisions.yaml": decisions])
    let level = try made.summary(of: "b1").readText
    #expect(
      level.contains(
        "The two are level there, and no published tie-break tells them apart; the other goes first by "
          + "recorded decision of Monitoring Officer on 2026-07-20: Lots were drawn"))
    let report = try #require(made.documents.first { $0.kind == "award-recommendation" }).readText
    #expect(report.contains("The two are level, and no published tie-break tells them apart"))
    #expect(!(try made.summary(of: "b5").readText).contains("Lots were drawn"))
    #expect(!(try made.summary(of: "b2").readText).contains("Lots were drawn"))
    let log = try log(of: made).readText
    #expect(!log.contains("Legal basis: none"))
  }
}
