import Procurement
import Testing

@testable import Intake

@Suite("unit prices kept line by line")
struct KeptLinesTests {
  private static let settings =
    "competition: c\ntitle: C\ncurrency: GBP\nrubric: rubric.yaml\n"

  private static func lines(_ files: [String: String]) throws -> PricedLines {
    let disk = FolderOnDisk(files.merging(["competition.yaml": settings]) { one, _ in one })
    var log = DiagnosticLog()
    let folder = try disk.competitionFolder()
    let settings = try #require(CompetitionSettings.read(folder, log: &log))
    return CompetitionReader.pricedLines(folder, settings: settings)
  }

  private static func text(_ lines: [PricedLines.Line]?) -> [String] {
    lines?.map { "\($0.item): \($0.unitPrice) \($0.source)" } ?? []
  }

  @Test("lines of CSV and XML with the same id and year share an item, each with its place")
  func bothSyntaxes() throws {
    let found = try Self.lines([
      "prices.csv": """
      bid,line,quantity,unit price,year
      b1,a,1,10.50,1
      b1,b,2,20,
      b1,a,1,11,2

      """,
      "bids/b2.xml": """
      <bid xmlns="urn:probity:bid:1" id="b2" bidder="Two">
      <prices>
      <line id=" b " quantity="1" unit-price="20.00"/>
      <line id="a" quantity="1" unit-price="9" year="2"/>
      </prices>
      </bid>

      """,
    ])
    #expect(found.leftOut == [])
    let (csv, xml) = (found.bids["b1"] ?? [], found.bids["b2"] ?? [])
    #expect(csv.count == 3 && xml.count == 2)
    #expect(Set(csv.map(\.item)).count == 3)
    #expect(Set(xml.map(\.item)).isSubset(of: Set(csv.map(\.item))))
    #expect(csv.contains { $0.source == SourceLocation(file: "prices.csv", line: 3, column: 8) })
    #expect(xml.allSatisfy { $0.source.file == "bids/b2.xml" })
    let shared = csv.filter { line in xml.contains { $0.item == line.item } }
    #expect(shared.map(\.unitPrice.description).sorted() == ["11", "20"])
  }

  @Test("an item that a bid prices twice is not compared")
  func twice() throws {
    let found = try Self.lines([
      "prices.csv": "bid,line,quantity,unit price\nb1,a,1,1\nb1,a,1,2\nb1,b,1,3\n"
    ])
    #expect(found.bids["b1"]?.map(\.unitPrice.description) == ["3"])
  }

  @Test("a line that cannot be read is not kept")
  func wrong() throws {
    let found = try Self.lines([
      "prices.csv": "bid,line,quantity,unit price\nb1,a,1,x\nb1,,1,2\nb1,c,1,1e9\nb1,d,1,4\n"
    ])
    #expect(found.bids["b1"]?.map(\.unitPrice.description) == ["4"])
  }

  @Test("a bid with too many lines is left out whole, and so is the one that makes them too many")
  func limits() throws {
    var kept = KeptLines(mostOfBid: 3, most: 5)
    var totals = PriceTotals()
    let context = ImportContext(
      currency: try #require(Currency("GBP")), lineRounding: nil, settings: FileSettings())
    let place = SourceLocation(file: "prices.csv", line: 2, column: 1)
    for (bid, count) in [("b1", 3), ("b2", 4), ("b3", 3), ("b4", 1)] {
      let entry = totals.index(of: bid, at: place, context: context)
      for line in 0..<count {
        kept.keep(
          id: "\(line)", year: nil, unitPrice: FixedDecimal(line), of: entry, line: line + 2,
          column: 4)
      }
    }
    let found = kept.pricedLines(of: totals.entries)
    #expect(found.leftOut == ["b2", "b3"])
    #expect(found.bids.mapValues(\.count) == ["b1": 3, "b4": 1])
  }

  @Test("an evaluation keeps no lines")
  func evaluation() throws {
    let disk = FolderOnDisk([
      "competition.yaml": Self.settings, "bids.csv": "bid,bidder\nb1,One\n",
      "prices.csv": "bid,line,quantity,unit price\nb1,a,1,1\n",
    ])
    var log = DiagnosticLog()
    let folder = try disk.competitionFolder()
    let settings = try #require(CompetitionSettings.read(folder, log: &log))
    let competition = CompetitionReader.read(
      folder, settings: settings, lineRounding: nil, log: &log)
    #expect(competition.lots[0].bids[0].schedule?.lineCount == 1)
    #expect(try Self.lines([:]).bids.isEmpty)
  }
}
