import Procurement
import Testing

@testable import Intake

/// In what terms prices are given, and that different terms are never mixed.
struct PriceBaseTests {
  private static let head = "bid,line,quantity,unit price,price base,vat,currency\n"

  @Test("the base of the lines and of the stated price are kept")
  func kept() throws {
    let (bids, _, found) = try readCompetition([
      "bids.csv":
        "bid,bidder,price,price base,vat,currency\nb1,Alder Ltd,20,Real-2026,excluded,gbp\n"
        + "b2,Birch Ltd,,,,\n",
      "prices.csv": Self.head
        + "b1,1,1,10,real 2026,Excluded,GBP\nb1,2,1,10,REAL 2026,excluded,\nb2,1,1,5,nominal,,\n",
    ])
    #expect(found == [])
    let base = PriceBase(terms: .real(year: 2026), vat: .excluded)
    #expect(bids.map(\.schedule?.base) == [base, PriceBase(terms: .nominal)])
    #expect(bids.map(\.statedBase) == [base, PriceBase()])
  }

  @Test(
    "words that are no price base are errors",
    arguments: [
      "real,,", "real 26,,", "real 3026,,", "nominal 2026,,", "2026,,", ",yes,", ",20%,", ",,EUR",
      ",,£",
    ])
  func unfit(cells: String) throws {
    let (draft, log) = try readDraft("prices.csv", Self.head + "b1,1,1,10,\(cells)\n")
    let isCurrency = cells.hasPrefix(",,")
    #expect(log.finished().map(\.code) == [isCurrency ? "PRB2007" : "PRB2057"])
    #expect(draft.prices.entries.first?.sum.lineCount == 0)
  }

  @Test("lines in different terms are an error that shows both places, once a bid")
  func mixed() throws {
    let (_, log) = try readDraft(
      "prices.csv",
      Self.head
        + "b1,1,1,10,real 2026,excluded,\nb2,1,1,10,nominal,,\nb1,2,1,10,nominal,excluded,\n"
        + "b1,3,1,10,real 2027,,\nb2,2,1,10,,included,\nb3,1,1,1,nominal,,\n")
    #expect(
      lines(log) == [
        "PRB2058 4:11 bid \"b1\" has lines in real prices of 2026, and from here lines in nominal prices",
        "PRB2058 6:11 bid \"b2\" has lines in nominal prices and that do not say whether VAT is in "
          + "them, and from here lines without a price base and with VAT",
      ])
    #expect(log.finished().first?.related.first?.location.description == "prices.csv:2:8")
  }

  @Test("another currency than the competition's is an error that shows both places")
  func currency() throws {
    let (_, _, found) = try readCompetition([
      "bids.csv": "bid,bidder,price,currency\nb1,Alder Ltd,5,EUR\nb2,Birch Ltd,5,GBP\n",
      "prices.csv": "bid,line,quantity,unit price,currency\nb1,1,1,5,GBP\nb2,1,1,5,USD\n",
    ])
    #expect(
      found == [
        "PRB2007 bids.csv:2:16: currency \"EUR\" is not the competition's, GBP "
          + "(the competition's is declared here: competition.yaml:3:11)",
        "PRB2007 prices.csv:3:10: currency \"USD\" is not the competition's, GBP "
          + "(the competition's is declared here: competition.yaml:3:11)",
      ])
  }

  @Test("in XML the prices' base is that of the lines that say nothing else")
  func xml() throws {
    func read(_ prices: String, _ lines: String...) throws -> (PriceBase?, [String]) {
      let text = lines.enumerated().map { index, line in
        "<line id=\"\(index)\" quantity=\"1\" unit-price=\"1\" \(line)/>\n"
      }
      let (draft, log) = try XMLText.read(
        XMLText.bid("<prices \(prices)>\n\(text.joined())</prices>"))
      return (draft.prices.entries.first?.base?.value, XMLText.lines(log))
    }
    let all = try read("price-base='real 2026' vat='included' currency='GBP'", "", "")
    #expect(all.0 == PriceBase(terms: .real(year: 2026), vat: .included))
    #expect(all.1 == [])
    let own = try read("vat='included'", "", "vat='included'", "vat=' excluded '", "")
    #expect(
      own.1 == [
        "PRB2058 5:47 /bid/prices/line[3]/@vat bid \"b1\" has lines with VAT, and from here lines "
          + "without VAT"
      ])
    let late = try read("", "", "price-base='nominal'")
    #expect(
      late.1 == [
        "PRB2058 4:54 /bid/prices/line[2]/@price-base bid \"b1\" has lines without a price base, and "
          + "from here lines in nominal prices"
      ])
    let unfit = try read("price-base='real' vat='none' currency='EUR'", "vat='x' currency='USD'")
    #expect(
      unfit.1.map { String($0.prefix(7)) } == [
        "PRB2007", "PRB2057", "PRB2057", "PRB2057", "PRB2007",
      ])
  }

  @Test("a stated price and lines in different terms are an error, and their sums are not compared")
  func stated() throws {
    let (_, _, found) = try readCompetition([
      "bids.csv":
        "bid,bidder,price,price base,vat\nb1,Alder Ltd,12,,included\nb2,Birch Ltd,5,nominal,\n",
      "prices.csv": Self.head + "b1,1,1,10,nominal,excluded,\nb2,1,1,5,,excluded,\n",
    ])
    #expect(
      found == [
        "PRB2059 bids.csv:2:18: the bid \"b1\" states a price with VAT, and has priced lines without VAT "
          + "(the priced lines begin here: prices.csv:2:8)"
      ])
  }

  @Test("a stated price is the total, or the total without options")
  func options() throws {
    func found(_ price: String) throws -> [String] {
      try readCompetition([
        "bids.csv": "bid,bidder,price\nb1,Alder Ltd,\(price)\nb2,Birch Ltd,\n",
        "prices.csv":
          "bid,line,quantity,unit price,kind\nb1,1,1,10,charge\nb1,2,1,3,option\nb1,3,1,-1,rebate\n",
      ]).found
    }
    #expect(try found("12") == [])
    #expect(try found("9.00") == [])
    #expect(
      try found("10") == [
        "PRB2114 bids.csv:2:14: the bid \"b1\" states 10.00 GBP, but its 3 lines add up to 12.00 GBP, "
          + "and without options to 9.00 GBP (the priced lines begin here: prices.csv:2:8)"
      ])
  }
}
