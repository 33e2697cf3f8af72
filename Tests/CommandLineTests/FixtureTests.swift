import Evaluation
import Foundation
import TestSupport
import Justification
import Procurement
import Testing

@testable import probity

@Suite("fixtures")
struct FixtureTests {
  static let names = [
    "adjusted-prices", "award-on-value", "gate-set-aside", "moderated-panel",
    "recorded-decisions", "shared-ict",
    "short-and-long", "three-lots", "university-partner",
    "waste-partnership",
  ]

  /// The exit status where it is not 0: a price of `adjusted-prices` is flagged, and a mark of
  /// `waste-partnership` gave credit for what no contract holds, which stands open.
  private static let statuses: [String: Int32] = ["adjusted-prices": 1, "waste-partnership": 1]

  @Test("every form of the result is the one that somebody read", arguments: names)
  func golden(name: String) throws {
    let endings = [
      "csv": "csv", "html": "html", "json": "json", "markdown": "md", "table": "txt",
    ]
    for format in EvaluationResult.formNames {
      let run = try CommandRun("evaluate", "fixtures/\(name)", "--format", format)
      #expect(run.status == FixtureTests.statuses[name, default: 0])
      let ending = try #require(endings[format], "a new form needs a golden file")
      Golden.expect(run.output, at: "fixtures/\(name)/expected/evaluation.\(ending)")
      Golden.expect(run.errors, at: "fixtures/\(name)/expected/diagnostics.txt")
    }
  }

  @Test(
    "every form of the checks of contract terms is the one that somebody read",
    arguments: ["gate-set-aside", "recorded-decisions", "shared-ict", "waste-partnership"])
  func terms(name: String) throws {
    let endings = ["csv": "csv", "json": "json", "markdown": "md", "table": "txt"]
    for format in CheckMatrix.formNames {
      let run = try CommandRun("terms", "fixtures/\(name)", "--format", format)
      #expect(run.status == 1, "some terms fail")
      let ending = try #require(endings[format], "a new form needs a golden file")
      Golden.expect(run.output, at: "fixtures/\(name)/expected/terms.\(ending)")
    }
  }

  @Test("every form of the look through marks is the one that somebody read")
  func marks() throws {
    let endings = ["csv": "csv", "json": "json", "markdown": "md", "table": "txt"]
    for format in MarkReview.formNames {
      let run = try CommandRun("marks", "fixtures/moderated-panel", "--format", format)
      #expect(run.status == 1, "some reasons are missing")
      let ending = try #require(endings[format], "a new form needs a golden file")
      Golden.expect(run.output, at: "fixtures/moderated-panel/expected/marks.\(ending)")
    }
    let complete = try CommandRun("marks", "fixtures/shared-ict")
    #expect(complete.status == 0, "nothing stands open")
  }

  @Test("the panel's fixture shows one of everything that the rules on marks find")
  func everyRule() throws {
    var competition = LoadedCompetition(
      Golden.project.appendingPathComponent("fixtures/moderated-panel").path)
    let looked = competition.marks()
    let review = try #require(looked)
    let found = Set(review.lots.flatMap(\.findings).map(\.rule.name))
    #expect(found == Set(MarkRules.pages.map(\.name)))
  }

  @Test("totals and ranks are those that were computed independently", arguments: names)
  func independent(name: String) throws {
    let expected = try String(
      contentsOf: Golden.project.appendingPathComponent("fixtures/\(name)/expected/ranking.csv"),
      encoding: .utf8)
    var competition = LoadedCompetition(
      Golden.project.appendingPathComponent("fixtures/\(name)").path)
    let evaluated = competition.evaluate()
    let result = try #require(evaluated)
    var lines = ["lot,bid,rank,total,status"]
    for lot in result.lots {
      let id = lot.lot.id ?? ""
      lines += lot.ranking.map {
        "\(id),\(lot.bid($0).id),\($0.rank),\($0.total),\($0.status.rawValue)"
      }
      lines += lot.disqualified.map { "\(id),\($0.bid.id),,,disqualified" }
    }
    #expect(lines == expected.split(whereSeparator: \.isNewline).map(String.init))
  }

  @Test("check finds no errors in them", arguments: names)
  func check(name: String) throws {
    #expect(
      try CommandRun("check", "fixtures/\(name)").status
        == FixtureTests.statuses[name, default: 0])
  }
}
