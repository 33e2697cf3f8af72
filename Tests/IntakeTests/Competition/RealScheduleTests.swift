import Glibc
import Procurement
import Testing

@testable import Intake

/// A real bid tabulation of the Port of Portland, read from its own file by a mapping.
///
/// Source and totals: `../shared/data/MANIFEST.md`. Skipped, and shown as skipped by the test run, where
/// the data do not stand beside the checkout.
@Suite struct RealScheduleTests {
  private static let file =
    #filePath.split(separator: "/").dropLast(5).reduce(into: "") { $0 += "/" + $1 }
    + "/shared/data/bid-tabs/pdx-ron-8-bidders.csv"

  private static let totals = [
    ("Engineer's Estimate", "11033119.00"), ("Goodfellows Bros. LLC", "14365415.00"),
    ("K&E Excavating, Inc.", "11259886.00"), ("Kerr", "11998920.00"),
    ("Kodiak", "10558558.00"), ("Nutter", "11071755.22"), ("Tapani", "10834562.95"),
    ("Weitman", "10142018.00"),
  ]

  @Test(
    "eight schedules come out at their published totals, total rows left out",
    .enabled(if: access(RealScheduleTests.file, R_OK) == 0))
  func portOfPortland() throws {
    let data = try #require(
      try InputFile(path: RealScheduleTests.file, name: "prices.csv").readAll(limit: 1 << 20))
    let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
    // The ids are the names as the file has them, quoted where they hold a comma.
    var names: [String] = []
    for line in lines.dropFirst() {
      let isQuoted = line.hasPrefix("\"")
      let cells = line.split(separator: isQuoted ? "\"" : ",", omittingEmptySubsequences: true)
      let name = isQuoted ? "\"\(cells[0])\"" : String(cells[0])
      if !names.contains(name) { names.append(name) }
    }
    let disk = FolderOnDisk([
      "bids.csv": "bid,bidder\n" + names.map { "\($0),\($0)\n" }.joined(),
      "competition.yaml": """
      competition: ron
      title: Port of Portland
      currency: USD
      rubric: rubric.yaml
      files:
        prices.csv:
          columns: {total: total price}
          leave-out: {totals row: "True"}

      """,
    ])
    disk.write(data, to: "prices.csv")
    var log = DiagnosticLog()
    let folder = try disk.competitionFolder()
    let settings = try #require(CompetitionSettings.read(folder, log: &log))
    let competition = CompetitionReader.read(
      folder, settings: settings, lineRounding: nil, log: &log)
    let found = log.finished()
    #expect(found.filter { $0.severity != .note } == [])
    #expect(found.contains { $0.kind == .floatTail })
    let bids = competition.lots[0].bids
    #expect(bids.count == 8)
    for (name, total) in RealScheduleTests.totals {
      let bid = try #require(bids.first { $0.id.hasPrefix(name) })
      #expect(try bid.price?.value.amount == FixedDecimal(parsing: total))
      #expect(bid.schedule?.lineCount == 80)
    }
  }
}
