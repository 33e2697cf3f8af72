import Procurement
import Testing

@testable import Intake

/// Discounts for several lots together.
struct CombinationsCSVTests {
  private static let files = [
    "competition.yaml": """
    competition: x
    title: X
    currency: GBP
    rubric: rubric.yaml
    lots: [{id: north, title: North}, {id: south, title: South}]

    """,
    "bids.csv": """
    bid,bidder,lot,price
    n1,Alder Ltd,north,100
    n2,Birch Ltd,north,110
    s1,ALDER  Ltd,south,200.50
    s3,Cedar Ltd,south,

    """,
  ]

  private func read(_ rows: String...) throws -> (competition: Competition, found: [String]) {
    let text = (["combination,bidder,bids,discount"] + rows).joined(separator: "\n") + "\n"
    let (_, competition, found) = try readCompetition(
      Self.files.merging(["combinations.csv": text]) { own, _ in own })
    return (competition, found)
  }

  @Test("percentages and amounts are read, in the order of the ids")
  func sound() throws {
    let (_, competition, found) = try readCompetition(
      Self.files.merging([
        "combinations.csv":
          "combination,bidder,bids,discount\nz,Alder Ltd,n1; s1,7.5%\n"
      ]) { own, _ in own })
    #expect(found == [])
    let one = try #require(competition.combinations.first)
    #expect(one.id.value == "z")
    #expect(one.bids.map(\.value) == ["n1", "s1"])
    #expect(one.discount.value == .percent(try FixedDecimal(parsing: "7.5")))
    #expect(one.discount.source.description == "combinations.csv:2:20")
    let amount = try read("k,alder ltd,s1;n1,\"£1,00.50\"", "a,alder ltd,s1;n1,£100.50")
    #expect(amount.competition.combinations.map(\.id.value) == ["a"])
    #expect(
      amount.competition.combinations[0].discount.value
        == .amount(try FixedDecimal(parsing: "100.50")))
  }

  @Test(
    "a discount that cannot be one is an error at its cell",
    arguments: [
      ("120%", "PRB2275", "leaves nothing of the price"), ("100%", "PRB2275", "leaves nothing"),
      ("-5%", "PRB2275", "takes nothing off"), ("0", "PRB2275", "takes nothing off"),
      ("-10", "PRB2275", "takes nothing off"), ("0.001", "PRB2275", "finer than the smallest coin"),
      ("300.50", "PRB2275", "leaves nothing of the prices"), ("%", "PRB2003", ""),
      ("five", "PRB2003", "is not a number"), ("", "PRB20", "is blank"),
    ])
  func discounts(text: String, code: String, words: String) throws {
    let (competition, found) = try read("k,Alder Ltd,n1; s1,\(text)")
    #expect(competition.combinations.isEmpty)
    #expect(found.count == 1)
    #expect(found[0].hasPrefix(code.prefix(5)), "\(found)")
    #expect(found[0].contains(" combinations.csv:2:20: "), "\(found)")
    #expect(found[0].contains(words), "\(found)")
  }

  @Test(
    "bids that cannot be joined are an error at their cell",
    arguments: [
      ("k,Alder Ltd,n1,5%", "PRB2271 combinations.csv:2:13"),
      ("k,Alder Ltd,n1; n1; s1,5%", "PRB2272 combinations.csv:2:13"),
      ("k,Alder Ltd,n2; s1,5%", "PRB2273 combinations.csv:2:13"),
      ("k,Birch Ltd,n1; s1,5%", "PRB2273 combinations.csv:2:13"),
      ("k,Alder Ltd,n1; s9,5%", "PRB2112 combinations.csv:2:13"),
      ("k,Cedar Ltd,s3; n1,5%", "PRB2273 combinations.csv:2:13"),
      ("k,Alder Ltd,;,5%", "PRB2001 combinations.csv:2:13"),
    ])
  func bids(row: String, expected: String) throws {
    let (competition, found) = try read(row)
    #expect(competition.combinations.isEmpty)
    let first = try #require(found.first)
    #expect(first.hasPrefix(expected + ":") || expected.hasPrefix("PRB2001"), "\(found)")
    #expect(first.contains("combinations.csv:2:13"))
  }

  @Test("the same id twice, or the same bids under two ids, is an error")
  func twice() throws {
    let ids = try read("k,Alder Ltd,n1; s1,5%", "k,Alder Ltd,n1; s1,6%")
    #expect(ids.found.map { $0.prefix(30) } == ["PRB2270 combinations.csv:3:1: "])
    let bids = try read("k,Alder Ltd,n1; s1,5%", "m,Alder Ltd,s1; n1,6%")
    #expect(bids.found.map { $0.prefix(31) } == ["PRB2270 combinations.csv:3:13: "])
    #expect(bids.competition.combinations.map(\.id.value) == ["k"])
  }

  @Test("two bids for one lot, and a bid without a price, cannot be joined")
  func lotsAndPrices() throws {
    var files = Self.files
    files["bids.csv"] = """
      bid,bidder,lot,price,variant
      n1,Alder Ltd,north,100,
      n4,Alder Ltd,north,100,night
      s1,Alder Ltd,south,,

      """
    files["combinations.csv"] =
      "combination,bidder,bids,discount\nk,Alder Ltd,n1; n4,5%\nm,Alder Ltd,n1; s1,5%\n"
    let (_, competition, found) = try readCompetition(files)
    #expect(competition.combinations.isEmpty)
    #expect(found.map { String($0.prefix(7)) } == ["PRB2274", "PRB2275"])
    #expect(found[1].contains("combinations.csv:3:20"))
  }

  @Test("thousands of combinations, and thousands of bids in one, are refused")
  func huge() throws {
    let rows = (1...2001).map { "k\($0),Alder Ltd,n1; s1,5%" }.joined(separator: "\n")
    #expect(try read(rows).found.contains { $0.hasPrefix("PRB2276 combinations.csv:2002:1: ") })
    let long = try read(
      "k,Alder Ltd,\(Array(repeating: "n1", count: 5000).joined(separator: ";")),5%")
    #expect(long.found.map { $0.prefix(7) } == ["PRB2276"])
  }
}
