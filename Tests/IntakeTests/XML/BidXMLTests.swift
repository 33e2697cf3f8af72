import Procurement
import Testing

@testable import Intake

struct BidXMLTests {
  @Test("a bid is read with everything that it says")
  func full() throws {
    let (draft, log) = try XMLText.read(XMLText.full)
    #expect(
      XMLText.lines(log) == ["PRB2240 17:3 /bid/marks the bid's own file carries marks"])
    let bid = try #require(draft.bids.first)
    #expect(bid.id == Sourced("b1", at: place(2, 36, "/bid/@id")))
    #expect(bid.bidder == "Alder & Söhne")
    #expect(bid.lot == Sourced("north", at: place(2, 45, "/bid/@lot")))
    #expect(bid.price?.value.description == "1,250.00 GBP")
    #expect(bid.price?.source == place(4, 25, "/bid/price"))
    #expect(bid.contractType?.value == .jointVenture)
    #expect(bid.initialMonths == Sourced(36, at: place(6, 19, "/bid/length/@months")))
    #expect(bid.extensionMonths?.value == 24)
    #expect(bid.submitted?.value == CalendarDate(year: 2026, month: 3, day: 31))
    #expect(bid.variant == "electric fleet")
    let sum = try #require(draft.prices.entries.first)
    #expect(sum.bid.value == "b1")
    #expect(sum.sum.lineCount == 2)
    #expect(try sum.sum.total().description == "1250.00")
    #expect(draft.terms.map(\.term.name) == ["payment.days", "liability.cap"])
    #expect(draft.terms.map(\.term.value.value) == ["30 days", "GBP 5,000,000"])
    #expect(draft.terms.map(\.term.clause) == ["12.1", nil])
    #expect(
      draft.terms[1].term.value.source == place(15, 32, "/bid/terms/term[2]"))
    #expect(
      draft.marks.map(\.mark.answer.value) == [.mark(FixedDecimal(4)), .abstained, .blank])
    #expect(draft.marks[0].mark.reason == "Named staff")
    #expect(draft.marks[0].mark.evidence == "section 2")
    #expect(draft.marks[1].mark.reason == nil)
    #expect(draft.marks[1].mark.criterionSource == place(22, 22, "/bid/marks/mark[2]/@criterion"))
  }

  @Test(
    "what is wrong is said at its place",
    arguments: [
      ("<price>12O0</price>", "PRB2004 2:8 /bid/price price \"12O0\" is not a number"),
      (
        "<price>£1,250.00</price>",
        "PRB2004 2:8 /bid/price price \"£1,250.00\" is not a plain number"
      ),
      ("<price/>", "PRB2006 2:1 /bid/price price is blank"),
      (
        "<price currency=\"EUR\">5</price>",
        "PRB2007 2:18 /bid/price/@currency currency \"EUR\" is not the competition's, GBP"
      ),
      (
        "<price>99999999</price>",
        "PRB2010 2:8 /bid/price price \"99999999\" looks like a placeholder"
      ),
      ("<submitted>31/03/26</submitted>", "PRB2013 2:12 /bid/submitted"),
      ("<length/>", "PRB2204 2:1 /bid/length attribute \"months\" of \"length\" is missing"),
      ("<length months=\"999\"/>", "PRB2015 2:17 /bid/length/@months"),
      (
        "<prices><line quantity=\"1\" unit-price=\"1\"/></prices>",
        "PRB2204 2:9 /bid/prices/line[1]"
      ),
      (
        "<prices><line id=\"1\" quantity=\"2\" unit-price=\"3.33\" total=\"7\"/></prices>",
        "PRB2019 2:60 /bid/prices/line[1]/@total total \"7\" is not 2 × 3.33 = 6.66"
      ),
      (
        "<prices><line id=\"1\" quantity=\"2\" unit-price=\"3\" kind=\"rebat\"/></prices>",
        "PRB2017 2:56 /bid/prices/line[1]/@kind kind \"rebat\" is not known"
      ),
      (
        "<prices><line id=\"1\" quantity=\"2\" unit-price=\"3\" year=\"first\"/></prices>",
        "PRB2018 2:56 /bid/prices/line[1]/@year year \"first\" is not a year"
      ),
      ("<prices><line id=\"1\" quantity=\"\" unit-price=\"3\"/></prices>", "PRB2006 2:32"),
      ("<prices><line id=\" \" quantity=\"1\" unit-price=\"3\"/></prices>", "PRB2006 2:19"),
      ("<prices><line id=\"1\" quantity=\"1e3\" unit-price=\"3\"/></prices>", "PRB2008 2:32"),
      ("<terms><term name=\"a\"> </term></terms>", "PRB2006 2:8 /bid/terms/term[1] term is blank"),
      ("<terms><term>x</term></terms>", "PRB2204 2:8 /bid/terms/term[1]"),
      (
        "<marks><mark criterion=\"q\" evaluator=\"e\" value=\"good\"/></marks>",
        "PRB2004 2:49 /bid/marks/mark[1]/@value mark \"good\" is not a number"
      ),
      ("<marks><mark criterion=\"q\" evaluator=\"e\"/></marks>", "PRB2204 2:8 /bid/marks/mark[1]"),
      ("<varient>x</varient>", "PRB2202 2:1 /bid/varient"),
      ("<price curency=\"GBP\">5</price>", "PRB2203 2:17 /bid/price/@curency"),
      ("<bidder>B</bidder>", "PRB2205 2:1 /bid/bidder[2] element \"bidder\" is given twice"),
      ("see letter", "PRB2206 2:1 /bid text stands where only elements belong"),
      ("<line id=\"1\" quantity=\"1\" unit-price=\"1\"/>", "PRB2202 2:1 /bid/line[1]"),
      ("<terms><terms/></terms>", "PRB2202 2:8 /bid/terms/terms"),
    ])
  func wrong(inside: String, expected: String) throws {
    let lines = XMLText.lines(try XMLText.read(XMLText.bid(inside)).log)
      .filter { !$0.hasPrefix("PRB2240") }
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix(expected) == true, "\(lines)")
  }

  @Test("all mistakes of a file are reported")
  func all() throws {
    let log = try XMLText.read(
      "<bid xmlns=\"urn:probity:bid:1\"><price>x</price><length months=\"0\"/><nope/></bid>"
    ).log
    #expect(
      log.finished().map(\.code) == ["PRB2204", "PRB2004", "PRB2015", "PRB2202", "PRB2204"])
  }

  @Test(
    "what is no bid is named",
    arguments: [
      ("<bid id=\"b1\"/>", "has no namespace"),
      ("<bids xmlns=\"urn:probity:bid:1\"/>", "holds one bid"),
      ("<bid xmlns=\"urn:probity:bid:2\"/>", "is of namespace \"urn:probity:bid:2\""),
      (
        "<Tender xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Tender-2\"/>",
        "the file is a UBL tender"
      ),
      ("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"/>", "an XML schema"),
      ("<html><body/></html>", "a web page"),
      ("<GAEB/>", "a GAEB bill of quantities"),
      ("<note/>", "begins with element \"note\""),
    ])
  func notABid(text: String, expected: String) throws {
    let (draft, log) = try XMLText.read(text)
    #expect(log.finished().map(\.code) == ["PRB2201"])
    #expect(log.finished().first?.message.contains(expected) == true)
    #expect(draft.bids.isEmpty)
  }

  @Test("a line's total agrees exactly, rounded to the penny, or as the rubric publishes")
  func lineRounding() throws {
    func line(_ total: String) -> String {
      XMLText.bid(
        "<prices><line id=\"1\" quantity=\"3\" unit-price=\"0.335\" total=\"\(total)\"/></prices>")
    }
    let rounding = Rounding(places: 1, mode: .up)
    #expect(try XMLText.read(line("1.1"), lineRounding: rounding).log.finished().isEmpty)
    #expect(codes(try XMLText.read(line("1.1")).log) == ["PRB2019"])
    for total in ["1.005", "1.01", "1.00"] {
      #expect(try XMLText.read(line(total)).log.finished().isEmpty)
    }
  }

  @Test("placeholders, float tails and rebates that add are noted once a file")
  func notes() throws {
    let lines = (1...50).map {
      "<line id=\"\($0)\" quantity=\"1\" unit-price=\"\($0 == 7 ? "10.100000000000001" : $0 > 48 ? "2" : "0")\" "
        + "kind=\"\($0 > 48 ? "rebate" : "charge")\"/>"
    }
    let log = try XMLText.read(XMLText.bid("<prices>\(lines.joined())</prices>")).log
    #expect(codes(log) == ["PRB2010", "PRB2020", "PRB2011"])
  }

  @Test("the lines of a bid without id are read for their mistakes, and added to nothing")
  func withoutID() throws {
    let (draft, log) = try XMLText.read(
      "<bid xmlns=\"urn:probity:bid:1\"><bidder>A</bidder><prices><line id=\"1\" quantity=\"x\" "
        + "unit-price=\"1\"/></prices></bid>")
    #expect(codes(log) == ["PRB2204", "PRB2004"])
    #expect(draft.prices.entries.isEmpty && draft.bids.isEmpty)
  }

  @Test("numbers too long to compute are reported, not wrapped")
  func overflow() throws {
    let nines = String(repeating: "9", count: 38)
    let log = try XMLText.read(
      XMLText.bid(
        "<prices><line id=\"1\" quantity=\"\(nines)\" unit-price=\"\(nines)\"/></prices>"
          + "<price>\(nines)9</price>")
    ).log
    #expect(codes(log).filter { $0 == "PRB2012" }.count == 2)
  }

  @Test("bids are the XML files of the folder bids, in any case of the extension")
  func paths() {
    let format = BidXML()
    for path in ["bids/alder.xml", "bids/ALDER.XML", "bids/a b.Xml"] {
      #expect(format.reads(path))
    }
    for path in ["bids.xml", "bids/.xml", "bids/a/b.xml", "other/a.xml", "bids/a.xml.gz", "bids/"] {
      #expect(!format.reads(path))
    }
  }

  private func place(_ line: Int, _ column: Int, _ path: String) -> Procurement.SourceLocation {
    Procurement.SourceLocation(file: "bids/b1.xml", line: line, column: column, path: path)
  }
}
