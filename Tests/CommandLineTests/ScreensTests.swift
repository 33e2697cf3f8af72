import Evaluation
import Foundation
import Justification
import Procurement
import TestSupport
import Testing

@testable import probity

@Suite("probity screens")
struct ScreensTests {
  private static let endings = ["csv": "csv", "json": "json", "markdown": "md", "table": "txt"]

  @Test(
    "every form of the screens is the one that somebody read",
    arguments: ["shared-ict", "similar-prices"])
  func golden(name: String) throws {
    for format in CollusionScreening.formNames {
      let run = try CommandRun("screens", "fixtures/\(name)", "--format", format)
      #expect(run.status == 1, "something is flagged")
      #expect(run.errors == "")
      let ending = try #require(Self.endings[format], "a new form needs a golden file")
      Golden.expect(run.output, at: "fixtures/\(name)/expected/screens.\(ending)")
      if format == "table" {
        for line in run.output.split(separator: "\n") { #expect(line.count <= 100) }
      }
    }
  }

  @Test(
    "every screen with a limit flags something in similar-prices, and the evaluation is untouched")
  func flagsOnly() throws {
    let loaded = LoadedCompetition(
      Golden.project.appendingPathComponent("fixtures/similar-prices").path)
    let screening = try #require(loaded.screening())
    for (page, findings) in screening.lots[0].screens {
      #expect(findings.contains(where: \.isFlagged) == (page.shortLimit != nil), "\(page.name)")
    }
    let evaluation = try CommandRun("evaluate", "fixtures/similar-prices")
    #expect(evaluation.status == 0)
    #expect(!evaluation.output.contains("screen"))
  }

  @Test("it exits with 0 where nothing is flagged, and with 2 where something is wrong")
  func statuses() throws {
    let folder = try TemporaryFolder()
    for (path, text) in ExampleText.competitionFolder { try folder.write(text, to: path) }
    let run = try CommandRun("screens", folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("nothing is flagged"))
    #expect(!run.output.contains("what a person does next"))
    try folder.write("bid,bidder\n,\n", to: "bids.csv")
    let wrong = try CommandRun("screens", folder.path, "--format", "json")
    #expect(wrong.status == 2)
    #expect(wrong.output.contains("\"schema\": \"probity/screens/1\""))
    #expect(try CommandRun("screens", folder.path, "--format", "html").status == 64)
  }

  @Test("the result goes to a file whole, and never over a file of the competition")
  func output() throws {
    let folder = try TemporaryFolder()
    let file = folder.url("screens.csv").path
    let run = try CommandRun("screens", "fixtures/similar-prices", "-f", "csv", "-o", file)
    #expect(run.status == 1 && run.output == "")
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("lot,screen,bids,figure"))
    #expect(
      try CommandRun(
        "screens", "fixtures/similar-prices", "-o", "fixtures/similar-prices/prices.csv"
      )
      .status == 2)
  }

  @Test("each regime is told what its law says of collusion", arguments: Regime.allCases)
  func law(regime: Regime) throws {
    let folder = try TemporaryFolder()
    let fixture = Golden.project.appendingPathComponent("fixtures/similar-prices")
    for name in ["bids.csv", "prices.csv", "marks.csv", "rubric.yaml"] {
      try folder.write(try Data(contentsOf: fixture.appendingPathComponent(name)), to: name)
    }
    let settings = try String(
      contentsOf: fixture.appendingPathComponent("competition.yaml"), encoding: .utf8)
    try folder.write(
      settings.replacing("regime: procurement-act-2023", with: "regime: \(regime.rawValue)"),
      to: "competition.yaml")
    let run = try CommandRun("screens", folder.path, "--format", "markdown")
    let words: [Regime: String] = [
      .procurementAct2023: "schedule 7, paragraphs 7 to 10",
      .publicContractsRegulations2015: "regulation 57(8)(d)", .eu201424: "article 57(4)(d)",
    ]
    for (law, text) in words { #expect(run.output.contains(text) == (law == regime)) }
    #expect(run.output.contains("1. Do not raise it with any bidder"))
  }

  @Test("its page shows the table that is made from the registry")
  func page() throws {
    let page = Golden.project.appendingPathComponent("docs/screens.md")
    var text = try String(contentsOf: page, encoding: .utf8)
    let start = "<!-- screens: made from Sources/Evaluation/CollusionScreens -->\n"
    let head = try #require(text.range(of: start))
    let end = try #require(text.range(of: "<!-- end -->", range: head.upperBound..<text.endIndex))
    if ProcessInfo.processInfo.environment["PROBITY_UPDATE_GOLDEN"] != nil {
      text.replaceSubrange(head.upperBound..<end.lowerBound, with: ScreenTable.table)
      try Data(text.utf8).write(to: page, options: .atomic)
    } else {
      #expect(text[head.upperBound..<end.lowerBound] == ScreenTable.table)
    }
  }

  @Test("screens stand in alphabetical order, each once, with a whole page")
  func registry() {
    let pages = CollusionScreens.all.map { $0.page }
    #expect(pages.map(\.name) == Set(pages.map(\.name)).sorted())
    for page in pages {
      for text in [page.definition, page.limit, page.needs, page.otherReasons, page.source] {
        #expect(!text.isEmpty && !text.contains("|"))
      }
    }
  }

  /// The engineer's estimate is no bid and is left out.
  ///
  /// Computed by Python's `Fraction` and `statistics`
  /// from the same file.
  @Test(
    "a real bid tabulation of eighty lines is screened line by line",
    .enabled(if: SharedData.has(BidTabulation.path), "../shared/data is not on this machine"))
  func bidTabulation() throws {
    let folder = try TemporaryFolder()
    let file = SharedData.folder.appendingPathComponent(BidTabulation.path)
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("Engineer's Estimate") }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "prices.csv")
    try BidTabulation.writeSettings(to: folder)
    let names = [
      "Weitman Excavation", "Kodiak Pacific Construction", "\"Tapani, Inc.\"", "Nutter Corporation",
      "\"K&E Excavating, Inc.\"", "Kerr Contractors Oregon LLC", "Goodfellows Bros. LLC",
    ]
    try folder.write("bid,bidder\n" + names.map { "\($0),\($0)\n" }.joined(), to: "bids.csv")
    let screening = try #require(LoadedCompetition(folder.path).screening())
    var figures: [String: String] = [:]
    for (page, findings) in screening.lots[0].screens {
      guard case .figure(let figure, _, let basis) = findings[0].outcome else { continue }
      figures[page.name] = figure.rounded(places: 6)?.description
      if page.name == "identical-line-prices" { figures["basis"] = basis }
    }
    #expect(figures["coefficient-of-variation"] == "0.122683")
    #expect(figures["relative-distance"] == "0.297044")
    #expect(figures["kurtosis"] == "3.559928")
    #expect(figures["identical-line-prices"] == "0.137500")
    #expect(figures["basis"]?.contains("the most alike of 21 pairs") == true)
    #expect(figures["proportional-line-prices"] == "0.000000")
  }
}
