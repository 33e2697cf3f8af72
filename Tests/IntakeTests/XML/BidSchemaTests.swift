import Procurement
import TestSupport
import Testing

@testable import Intake

struct BidSchemaTests {
  private func violations(
    _ text: String, as root: BidRoot = .bid, after log: DiagnosticLog = DiagnosticLog()
  ) throws -> [String] {
    var log = log
    BidSchema.validate(try TextFile.open(text, name: "bids/b1.xml"), as: root, log: &log)
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
    // That a bid carries marks is a warning, and nothing that the schema minds.
    #expect(codes(try XMLText.read(text).log).filter { $0 != "PRB2240" } == [])
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

  @Test(
    "a schema allows the elements and attributes that the reader knows, and no others",
    arguments: BidRoot.allCases)
  func agreesWithReader(root: BidRoot) throws {
    let schema = try #require(ShippedSchemas.named(root.rawValue)).text
    var elements = [root.name]
    elements += descendants(of: root.name, in: root)
    for name in elements.flatMap({ [$0] + $0.attributes(in: root) }) {
      #expect(schema.contains("name=\"\(name.text)\""), "\(name)")
    }
    let kinds = PriceLineKind.allCases.map(\.rawValue) + Saving.Evidence.allCases.map(\.rawValue)
    for kind in root == .marks ? [] : kinds {
      #expect(schema.contains("<xs:enumeration value=\"\(kind)\">"))
    }
    let declared =
      schema.split(separator: "<xs:element ").dropFirst().count
      + schema.split(separator: "<xs:attribute ").dropFirst().count
    #expect(declared == elements.count + elements.flatMap { $0.attributes(in: root) }.count)
    #expect(schema.contains("targetNamespace=\"\(root.namespace)\""))
  }

  private func descendants(of name: BidName, in root: BidRoot) -> [BidName] {
    name.children(in: root).flatMap { [$0] + descendants(of: $0, in: root) }
  }

  @Test("what both schemas describe they describe alike")
  func shared() throws {
    let folder = "Sources/Intake/XML/Schemas"
    let bid = try #require(ShippedSchemas.named("bid")).text
    let schedule = try #require(ShippedSchemas.named("schedule")).text
    var parts = BidSchemaTests.parts(of: schedule)
    let ofBid = BidSchemaTests.parts(of: bid)
    for (index, part) in parts.enumerated() {
      guard let name = BidSchemaTests.typeName(of: part), name != "schedule" else { continue }
      let same = try #require(ofBid.first { BidSchemaTests.typeName(of: $0) == name }, "\(name)")
      parts[index] = same
    }
    // The bid's schema is where they are written; the schedule's is brought up to date from it.
    Golden.expect(
      parts.joined(separator: "\n\n") + "\n</xs:schema>\n", at: "\(folder)/schedule.xsd")
  }

  /// What stands between blank lines, without the end of the schema.
  private static func parts(of schema: String) -> [String] {
    guard let end = schema.firstRange(of: "\n</xs:schema>")?.lowerBound else { return [] }
    return schema[..<end].split(separator: "\n\n").map(String.init)
  }

  private static func typeName(of part: String) -> String? {
    let line = part.prefix { $0 != "\n" }
    guard line.contains("Type name=") else { return nil }
    return line.split(separator: "\"").dropFirst().first.map(String.init)
  }

  @Test("a schema's own example is read, and violates nothing", arguments: BidRoot.allCases)
  func example(root: BidRoot) throws {
    let schema = try #require(ShippedSchemas.named(root.rawValue)).text
    let start = try #require(schema.firstRange(of: "    <\(root.rawValue) xmlns")?.lowerBound)
    let end = try #require(schema.firstRange(of: "</\(root.rawValue)>")?.upperBound)
    let text = String(schema[start..<end])
    #expect(codes(try XMLText.read(text, as: root).log) == [])
    #expect(try violations(text, as: root) == [])
  }

  @Test("there is no schema of another name")
  func named() { #expect(ShippedSchemas.named("tender") == nil) }
}
