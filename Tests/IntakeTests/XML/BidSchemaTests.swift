import Procurement
import Testing

@testable import Intake

struct BidSchemaTests {
  private func violations(_ text: String, after log: DiagnosticLog = DiagnosticLog()) throws
    -> [String]
  {
    var log = log
    BidSchema.validate(try TextFile.open(text, name: "bids/b1.xml"), log: &log)
    return XMLText.lines(log)
  }

  @Test(
    "sound bids violate nothing",
    arguments: [
      XMLText.full, XMLText.bid(""), XMLText.bid("<marks/><terms/><prices/>"),
      XMLText.bid("<price> 5 </price>"),
    ])
  func sound(text: String) throws {
    #expect(try violations(text) == [])
    #expect(codes(try XMLText.read(text).log) == [])
  }

  @Test(
    "each kind of violation is reported at its place, in our words",
    arguments: [
      ("<price>£5</price>", "2:8 /bid/price price \"£5\" is not a plain number"),
      ("<price currency='POUND'>5</price>", "2:18 /bid/price/@currency currency \"POUND\""),
      (
        "<submitted>31 March</submitted>",
        "2:12 /bid/submitted submitted \"31 March\" is not a date"
      ),
      ("<submitted>2026-02-30</submitted>", "2:12 /bid/submitted"),
      ("<length months='0'/>", "2:17 /bid/length/@months months \"0\" is not a number of months"),
      ("<length months='1201'/>", "2:17 /bid/length/@months"),
      ("<length/>", "2:1 /bid/length attribute \"months\" of \"length\" is missing"),
      ("<variant> </variant>", "2:1 /bid/variant variant is blank"),
      (
        "<variant>\(String(repeating: "x", count: 201))</variant>",
        "2:10 /bid/variant variant is longer than 200 characters"
      ),
      ("<varient>x</varient>", "2:1 /bid/varient element \"varient\" is not allowed in \"bid\""),
      (
        "<price>5</price><price>6</price>",
        "2:17 /bid/price[2] element \"price\" may stand only once"
      ),
      (
        "<price colour='red'>5</price>",
        "2:16 /bid/price/@colour attribute \"colour\" is not allowed"
      ),
      ("see letter", "2:1 /bid text is not allowed in \"bid\""),
      ("<length months='1'>x</length>", "2:20 /bid/length text is not allowed in \"length\""),
      (
        "<prices><line id='1' quantity='1' unit-price='1' kind='chrage'/></prices>",
        "2:56 /bid/prices/line[1]/@kind kind \"chrage\" is not known"
      ),
      (
        "<marks><mark criterion='q' evaluator='e' value='good'/></marks>",
        "2:49 /bid/marks/mark[1]/@value value \"good\" is not a mark"
      ),
      ("<x:price xmlns:x='urn:x'>5</x:price>", "2:1 /bid/price element \"price\" is not allowed"),
    ])
  func violated(inside: String, expected: String) throws {
    let found = try violations(XMLText.bid(inside))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("PRB2207 " + expected) == true, "\(found)")
  }

  @Test("a missing bidder is reported where the bid begins")
  func missing() throws {
    #expect(
      try violations("<bid xmlns=\"urn:probity:bid:1\" id=\"b1\"><price>5</price></bid>") == [
        "PRB2207 1:1 /bid element \"bidder\" is missing"
      ])
  }

  @Test("one mistake does not hide the next")
  func several() throws {
    let text = XMLText.bid("<nope/><price>x</price><prices><no/><line id='1'/></prices><price/>")
    #expect(
      try violations(text).map { $0.split(separator: " ")[1] } == [
        "2:1", "2:15", "2:32", "2:37", "2:37", "2:60",
      ])
  }

  @Test("what the reader has said of a place is not said again")
  func combined() throws {
    let text = XMLText.bid("<price>x</price><nope/><variant xml:lang='en'>v</variant>")
    let log = try XMLText.read(text).log
    #expect(
      try violations(text, after: log) == [
        "PRB2004 2:8 /bid/price price \"x\" is not a number",
        "PRB2202 2:17 /bid/nope element \"nope\" is not known in \"bid\", and is not read",
        "PRB2207 2:43 /bid/variant/@xml:lang attribute \"lang\" is not allowed in \"variant\"",
      ])
  }

  @Test("of what is no bid, or no XML, the validator repeats nothing")
  func notABid() throws {
    #expect(try violations("<note/>") == [])
    let log = try XMLText.read("<bid").log
    #expect(try violations("<bid", after: log) == XMLText.lines(log))
  }

  @Test("the schema allows the elements and attributes that the reader knows, and no others")
  func agreesWithReader() throws {
    let schema = try #require(ShippedSchemas.named("bid")).text
    for name in BidName.allCases {
      #expect(schema.contains("name=\"\(name.text)\""), "\(name)")
    }
    for kind in PriceLineKind.allCases {
      #expect(schema.contains("<xs:enumeration value=\"\(kind.rawValue)\">"))
    }
    let declared =
      schema.split(separator: "<xs:element ").dropFirst().count
      + schema.split(separator: "<xs:attribute ").dropFirst().count
    let known =
      BidName.allCases.flatMap(\.children).count + 1
      + BidName.allCases.flatMap(\.attributes).count
    #expect(declared == known)
    #expect(schema.contains("targetNamespace=\"\(BidRoot.bid.namespace)\""))
  }

  @Test("the schema's own example is a bid")
  func example() throws {
    let schema = try #require(ShippedSchemas.named("bid")).text
    let start = try #require(schema.firstRange(of: "    <bid xmlns")?.lowerBound)
    let end = try #require(schema.firstRange(of: "</bid>")?.upperBound)
    let text = String(schema[start..<end])
    #expect(codes(try XMLText.read(text).log) == [])
    #expect(try violations(text) == [])
  }

  @Test("there is no schema of another name")
  func named() { #expect(ShippedSchemas.named("tender") == nil) }
}
