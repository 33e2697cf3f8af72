import Evaluation
import Foundation
import TestSupport
import Procurement
import Rubrics
import Testing

@testable import probity

/// Files of real competitions that stand beside the project where it was made; never part of it.
enum SharedData {
  static let folder = Golden.project.appendingPathComponent("../shared/data").standardizedFileURL

  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }
}

@Suite("real competitions")
struct RealCompetitionTests {
  private static let notice = "eforms/can_24_LSBU.xml"

  /// The exact totals of the Port of Portland's public bid tabulation, cheapest first.
  private static let totals = [
    ("Weitman Excavation", "10142018.00"), ("Kodiak Pacific Construction", "10558558.00"),
    ("Tapani, Inc.", "10834562.95"), ("Engineer's Estimate", "11033119.00"),
    ("Nutter Corporation", "11071755.22"), ("K&E Excavating, Inc.", "11259886.00"),
    ("Kerr Contractors Oregon LLC", "11998920.00"), ("Goodfellows Bros. LLC", "14365415.00"),
  ]

  @Test(
    "eight priced schedules are read from their own file by a mapping, exactly and in order",
    .enabled(if: SharedData.has(BidTabulation.path), "../shared/data is not on this machine"))
  func bidTabulation() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      try Data(contentsOf: SharedData.folder.appendingPathComponent(BidTabulation.path)),
      to: "prices.csv")
    try BidTabulation.writeSettings(to: folder)
    let bids = Self.totals.map { "\"\($0.0)\",\"\($0.0)\"\n" }.shuffled().joined()
    try folder.write("bid,bidder\n" + bids, to: "bids.csv")

    var competition = LoadedCompetition(folder.path)
    let evaluated = competition.evaluate()
    let lot = try #require(evaluated?.lots.first)
    #expect(lot.ranking.map { lot.bid($0).id } == Self.totals.map(\.0))
    for (ranked, expected) in zip(lot.ranking, Self.totals) {
      let price = try #require(lot.bid(ranked).price).value.amount
      #expect(price == (try FixedDecimal(parsing: expected.1)))
    }
    let notes = competition.log.finished()
    #expect(!notes.contains { $0.severity != .note })
    // Kerr's export holds a spreadsheet's binary fractions; they are named, and change nothing.
    #expect(notes.contains { $0.kind == .floatTail && $0.message.contains("Kerr") })
  }

  @Test(
    "the rubric of fixtures/university-partner has the weights that the real notice published",
    .enabled(if: SharedData.has(notice), "../shared/data is not on this machine"))
  func publishedWeights() throws {
    let text = try String(
      contentsOf: SharedData.folder.appendingPathComponent(Self.notice), encoding: .utf8)
    let parameter = #/number-weight">per-exa</efbc:ParameterCode>\s*<efbc:ParameterNumeric>(\d+)</#
    let published = text.matches(of: parameter).map { String($0.1) }
    let competition = LoadedCompetition(
      Golden.project.appendingPathComponent("fixtures/university-partner").path)
    let rubric = try #require(competition.rubric)
    #expect(rubric.leaves.map(\.share.description) == published)
  }
}
