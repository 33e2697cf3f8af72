import Glibc
import Procurement
import Testing

@testable import Intake

/// The attacks of section 8 of the formats reference, and more.
struct HostileXMLTests {
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: DiagnosticKind
    let bytes: @Sendable () -> [UInt8]

    init(_ name: String, _ kind: DiagnosticKind, _ text: @escaping @Sendable () -> String) {
      self.name = name
      self.kind = kind
      self.bytes = { Array(text().utf8) }
    }

    init(_ name: String, _ kind: DiagnosticKind, bytes: @escaping @Sendable () -> [UInt8]) {
      self.name = name
      self.kind = kind
      self.bytes = bytes
    }

    var testDescription: String { name }
  }

  private static let laughs = """
    <!DOCTYPE bid [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
    <bid xmlns="urn:probity:bid:1" id="&d;"><bidder>&d;</bidder></bid>
    """

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  static let declarations: [Attack] = [
    Attack("billion laughs", .xmlDoctype) { laughs },
    Attack("quadratic entity", .xmlDoctype) {
      "<!DOCTYPE bid [<!ENTITY a \"\(times("a", 100_000))\">]><bid>\(times("&a;", 20_000))</bid>"
    },
    Attack("external entity of a file", .xmlDoctype) {
      "<!DOCTYPE bid [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><bid>&a;</bid>"
    },
    Attack("external entity over http", .xmlDoctype) {
      "<!DOCTYPE bid [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/x\"> %a;]><bid/>"
    },
    Attack("external subset", .xmlDoctype) { "<!DOCTYPE bid SYSTEM \"bid.dtd\"><bid/>" },
    Attack("defaulted attributes", .xmlDoctype) {
      "<!DOCTYPE bid [<!ATTLIST bid id CDATA \"b9\">]><bid xmlns=\"urn:probity:bid:1\"/>"
    },
    Attack("after a comment that hides it", .xmlDoctype) {
      "<?xml version=\"1.0\"?><!-- > --><?p <!-- ?>\n<!DOCTYPE bid><bid/>"
    },
    Attack("inside the document", .xmlDoctype) { XMLText.bid("<!DOCTYPE bid>") },
    Attack("in UTF-16, little-endian", .xmlDoctype) { XMLText.utf16(laughs, bigEndian: false) },
    Attack("in UTF-16, big-endian", .xmlDoctype) { XMLText.utf16(laughs, bigEndian: true) },
    Attack("in windows-1252", .xmlDoctype) {
      "<?xml version='1.0' encoding='windows-1252'?>" + laughs
    },
    Attack("in lower case", .xmlDoctype) { "<!doctype html><html></html>" },
    Attack("far down", .xmlDoctype) { XMLText.bid(times("<nope/>", 100_000) + "<!DOCTYPE bid>") },
  ]

  static let sizes: [Attack] = [
    Attack("64,000 attributes", .xmlBeyondLimits) {
      "<bid \((0..<64_000).map { "a\($0)=\"\"" }.joined(separator: " "))/>"
    },
    Attack("129 attributes", .xmlBeyondLimits) {
      "<bid \((0..<129).map { "a\($0)=\"\"" }.joined(separator: " "))/>"
    },
    Attack("129 attributes on a skipped element", .xmlBeyondLimits) {
      XMLText.bid("<no><no \((0..<129).map { "a\($0)=\"\"" }.joined(separator: " "))/></no>")
    },
    Attack("an attribute of 11 MB", .xmlBeyondLimits) { "<bid id=\"\(times("x", 11_000_000))\"/>" },
    Attack("a name of 100 KB", .xmlBeyondLimits) { "<\(times("x", 100_000))/>" },
    Attack("an end tag of 100 KB", .xmlBeyondLimits) { "<bid></bid\(times(" ", 100_000))>" },
    Attack("a start tag that does not end", .xmlBeyondLimits) {
      "<bid id=\"\(times("x>", 200_000))"
    },
    Attack("a tag that hides in quotes", .xmlBeyondLimits) {
      "<bid \((0..<20_000).map { "a\($0)='>'" }.joined(separator: " "))/>"
    },
    Attack("200 namespaces", .xmlBeyondLimits) {
      "<bid \((0..<200).map { "xmlns:n\($0)=\"urn:\($0)\"" }.joined(separator: " "))/>"
    },
    Attack("namespaces down the tree", .xmlBeyondLimits) {
      let spaces = (0..<20).map { "xmlns:n\($0)=\"urn:\($0)\"" }.joined(separator: " ")
      return XMLText.bid(times("<no \(spaces)>", 60))
    },
    Attack("depth 65", .xmlBeyondLimits) { times("<a>", 65) + times("</a>", 65) },
    Attack("depth 100,000", .xmlBeyondLimits) { times("<a>", 100_000) },
    Attack("depth in a bid", .xmlBeyondLimits) { XMLText.bid(times("<terms>", 100)) },
    Attack("a text of 11 MB", .xmlBeyondLimits) {
      XMLText.bid("<variant>\(times("lorem ", 2_000_000))</variant>")
    },
    Attack("a text of 2 MB around comments", .xmlBeyondLimits) {
      XMLText.bid("<variant>\(times("lorem<!-- -->", 400_000))</variant>")
    },
    Attack("blanks of 2 MB", .xmlBeyondLimits) { XMLText.bid(times("\n", 2_000_000)) },
    Attack("a comment of 2 MB", .xmlBeyondLimits) {
      XMLText.bid("<!--\(times("x", 2_000_000))-->")
    },
    Attack("a comment that does not end", .xmlBeyondLimits) { "<!--\(times(">", 20_000_000))" },
    Attack("a CDATA section of 2 MB", .xmlBeyondLimits) {
      XMLText.bid("<variant><![CDATA[\(times("]>", 1_000_000))]]></variant>")
    },
    Attack("an instruction of 2 MB", .xmlBeyondLimits) {
      "<?x \(times("y", 2_000_000))?><bid/>"
    },
    Attack("100,000 names", .xmlBeyondLimits) {
      XMLText.bid((0..<100_000).map { "<n\($0)/>" }.joined())
    },
    Attack("100,000 names of skipped elements", .xmlBeyondLimits) {
      XMLText.bid("<no>" + (0..<100_000).map { "<n\($0)/>" }.joined() + "</no>")
    },
  ]

  static let syntax: [Attack] = [
    Attack("an entity that is not defined", .notWellFormedXML) { XMLText.bid("&nbsp;") },
    Attack("a lone ampersand", .notWellFormedXML) { XMLText.bid("<variant>a & b</variant>") },
    Attack("a NUL byte", .notWellFormedXML) { XMLText.bid("<variant>\u{0}</variant>") },
    Attack("a NUL byte in a long file", .notWellFormedXML) {
      XMLText.bid(times("<no/>", 100_000) + "\u{0}")
    },
    Attack("a control character", .notWellFormedXML) { XMLText.bid("<variant>\u{1}</variant>") },
    Attack("a reference to NUL", .notWellFormedXML) { XMLText.bid("<variant>&#0;</variant>") },
    Attack("crossed tags", .notWellFormedXML) { XMLText.bid("<terms><term></terms></term>") },
    Attack("two documents", .notWellFormedXML) { XMLText.bid("") + XMLText.bid("") },
    Attack("text after the end", .notWellFormedXML) { XMLText.bid("") + "x" },
    Attack("an attribute twice", .notWellFormedXML) {
      XMLText.bid("<length months='1' months='2'/>")
    },
    Attack("an unbound prefix", .notWellFormedXML) { XMLText.bid("<x:line/>") },
    Attack("a file cut short", .notWellFormedXML) { String(XMLText.full.dropLast(20)) },
    Attack("a declaration in the wrong place", .notWellFormedXML) { " " + XMLText.full },
    Attack("a declaration of elements", .notWellFormedXML) { "<!ELEMENT bid ANY><bid/>" },
    Attack("a quote left out", .notWellFormedXML) { XMLText.bid("<term name=\"x>y</term>") },
    Attack("\"]]>\" in text", .notWellFormedXML) { XMLText.bid("<variant>]]></variant>") },
  ]

  static let others: [Attack] = [
    Attack("gzip", .notXML, bytes: { [0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00] }),
    Attack("zip", .notXML, bytes: { [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] }),
    Attack("PDF", .notXML) { "%PDF-1.7\n" },
    Attack("an empty file", .notXML) { "" },
    Attack("a blank file", .notXML) { " \n\t\n" },
    Attack("CSV", .notXML) { "bid,bidder\nb1,Alder Ltd\n" },
    Attack("UTF-7", .xmlEncoding) { "<?xml version='1.0' encoding='UTF-7'?><bid/>" },
    Attack("EBCDIC by name", .xmlEncoding) { "<?xml version='1.0' encoding='IBM037'?><bid/>" },
    Attack("UTF-32", .xmlEncoding, bytes: { [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0] }),
    Attack(
      "UTF-16 without a mark", .xmlEncoding,
      bytes: { Array(XMLText.utf16("<bid/>", bigEndian: true).dropFirst(2)) }),
    Attack("UTF-8 that says UTF-16", .xmlEncoding) {
      "<?xml version='1.0' encoding='UTF-16'?><bid/>"
    },
    Attack(
      "UTF-16 that says UTF-8", .xmlEncoding,
      bytes: {
        XMLText.utf16("<?xml version='1.0' encoding='UTF-8'?><bid/>", bigEndian: false)
      }),
    Attack("a UTF-8 mark before windows-1252", .xmlEncoding) {
      "\u{FEFF}<?xml version='1.0' encoding='windows-1252'?><bid/>"
    },
    Attack(
      "half a surrogate pair", .xmlEncoding,
      bytes: { XMLText.utf16("<bid>", bigEndian: true) + [0xD8, 0x00, 0x00, 0x3C] }),
    Attack(
      "half a unit of UTF-16", .xmlEncoding,
      bytes: { XMLText.utf16("<bid/>", bigEndian: true) + [0x00] }),
    Attack(
      "a byte that windows-1252 lacks", .xmlEncoding,
      bytes: { Array("<?xml version='1.0' encoding='windows-1252'?><bid>".utf8) + [0x81] }),
    Attack(
      "windows-1252 that says ISO-8859-1", .xmlEncoding,
      bytes: { Array("<?xml version='1.0' encoding='ISO-8859-1'?><bid>".utf8) + [0x80] }),
    Attack(
      "windows-1252 that says nothing", .fileNotUTF8,
      bytes: { Array("<bid>Caf".utf8) + [0xE9] + Array("</bid>".utf8) }),
    Attack(
      "an overlong slash", .fileNotUTF8,
      bytes: { Array("<bid>".utf8) + [0xE0, 0x80, 0xAF] + Array("</bid>".utf8) }),
    Attack(
      "a surrogate in UTF-8", .fileNotUTF8, bytes: { Array("<bid>".utf8) + [0xED, 0xA0, 0x80] }),
    Attack(
      "UTF-8 cut in a character", .fileNotUTF8, bytes: { Array("<bid>".utf8) + [0xF0, 0x9F] }),
  ]

  @Test(
    "an attack ends soon, with its diagnostic and a place in the file",
    arguments: declarations + sizes + syntax + others)
  func attack(_ attack: Attack) throws {
    let bytes = attack.bytes()
    let clock = ContinuousClock()
    let start = clock.now
    let log = try XMLText.read(bytes).log
    // A debug build with neighbours at work: the bound is generous, an attack that works takes minutes.
    #expect(clock.now - start < .seconds(20))
    let last = try #require(log.finished().last { $0.severity == .error })
    let stops = log.finished().filter { $0.kind == attack.kind }
    #expect(stops.count == 1, "\(last.code) \(last.message)")
    let location = try #require(stops.first?.location)
    #expect(location.file == "bids/b1.xml")
    #expect(attack.kind == .notXML || location.line >= 1 && location.column >= 1)
  }

  @Test("libxml2's own words come through only where ours lack", arguments: syntax)
  func words(_ attack: Attack) throws {
    let log = try XMLText.read(attack.bytes()).log
    let stop = try #require(log.finished().first { $0.kind == .notWellFormedXML })
    #expect(!stop.message.contains("the XML is broken"), "\(stop.message)")
    #expect(stop.hint != nil)
  }

  @Test("what only looks like an attack is read")
  func harmless() throws {
    let text = XMLText.bid(
      "<!-- <!DOCTYPE bid> --><variant><![CDATA[<!DOCTYPE bid>]]></variant><?x <!DOCTYPE?>"
        + "<terms><term name=\"a\">\(String(repeating: "x", count: 900_000))</term></terms>"
        + "<!--\(String(repeating: "-x", count: 400_000))-->",
      before: "<?xml version=\"1.1\" encoding='utf-8' standalone='yes'?>")
    let (draft, log) = try XMLText.read(text)
    #expect(XMLText.lines(log) == [])
    #expect(draft.bids.first?.variant == "<!DOCTYPE bid>")
    #expect(draft.terms.first?.term.value.value.count == 900_000)
  }

  @Test("a schema that a file names is not looked at, and XInclude is only an unknown element")
  func hints() throws {
    let text = """
      <bid xmlns="urn:probity:bid:1" id="b1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="urn:probity:bid:1 http://127.0.0.1:9/bid.xsd"><bidder>A</bidder>
      <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/></bid>
      """
    var (draft, log) = try XMLText.read(text)
    #expect(draft.bids.first?.bidder == "A")
    #expect(
      XMLText.lines(log) == [
        "PRB2202 3:1 /bid/include element \"include\" is not known in \"bid\", and is not read"
      ])
    BidSchema.validate(try TextFile.open(text, name: "bids/b1.xml"), log: &log)
    #expect(log.finished().count == 1)
  }

  @Test("a file of more than 1 GiB is refused before it is read")
  func tooLarge() throws {
    var template = Array("/tmp/probity-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    defer { close(descriptor) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    try #require(ftruncate(descriptor, (1 << 30) + 1) == 0)
    var log = DiagnosticLog()
    _ = XMLInspection.inspect(try InputFile(path: path, name: "x.xml"), log: &log)
    #expect(log.finished().map(\.code) == ["PRB1003"])
  }
}
