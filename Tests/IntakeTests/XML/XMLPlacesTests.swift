import Procurement
import Testing

@testable import Intake

struct XMLPlacesTests {
  /// Where the values of a bid are found, by a mark that stands before each in the text.
  private func places(_ text: String) throws -> [String] {
    try EventRecorder.events(Array(text.utf8)).filter { $0.hasPrefix("@") || $0.hasPrefix("#") }
  }

  @Test("columns count characters, whatever their bytes")
  func multibyte() throws {
    let text =
      "<bid xmlns=\"urn:probity:bid:1\" lot=\"Süd 🏛\" id=\"b1\"><bidder>é  </bidder>"
      + "<!-- 🏛🏛 --><variant>  x</variant></bid>"
    #expect(
      try places(text) == ["@lot=Süd 🏛 1:37", "@id=b1 1:48", "# 1:60", "# 1:94"])
  }

  @Test("lines end with LF, CR LF or CR", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let text = [
      "<bid xmlns=\"urn:probity:bid:1\"", "  id='b1'", ">", "<bidder>", "", "  Alder</bidder>",
      "<length months=\"12\"", " extension-months = \"0\"/>", "<variant>v</variant></bid>",
    ].joined(separator: end)
    #expect(
      try places(text) == [
        "@id=b1 2:7", "# 6:3", "@months=12 7:17", "@extension-months=0 8:22", "# 9:10",
      ])
  }

  @Test("a byte-order mark is no column")
  func mark() throws {
    let text = "<bid xmlns=\"urn:probity:bid:1\" id=\"b1\"/>"
    #expect(try places(text) == ["@id=b1 1:36"])
    #expect(try places("\u{FEFF}" + text) == ["@id=b1 1:36"])
  }

  @Test("an attribute is found behind values that look like others")
  func attributes() throws {
    let text = "<bid xmlns=\"urn:probity:bid:1\" lot=' id=\"x\" > ' id\n=\n\"b1\"/>"
    #expect(try places(text) == ["@lot= id=\"x\" >  1:37", "@id=b1 3:2"])
  }

  @Test("paths number what repeats")
  func paths() throws {
    let text = XMLText.bid(
      "<prices><line/><line/></prices><price/><price/><terms><term/></terms><other/>")
    let starts = try EventRecorder.events(Array(text.utf8)).filter { $0.hasPrefix("<") }
    #expect(
      starts.map { $0.split(separator: " ")[2] } == [
        "/bid", "/bid/bidder", "/bid/prices", "/bid/prices/line[1]", "/bid/prices/line[2]",
        "/bid/price", "/bid/price[2]", "/bid/terms", "/bid/terms/term[1]", "/bid/other",
      ])
  }

  @Test("a place far down a large file is exact")
  func farDown() throws {
    let sound = (0..<20_000).map {
      "    <line id=\"l\($0)\" quantity=\"1\" unit-price=\"1\"/>\r\n"
    }
    let text = XMLText.bid(
      "\r\n<prices>\r\n" + sound.joined()
        + "é<line id=\"2\" quantity=\"x\" unit-price=\"1\"/></prices>")
    let log = try XMLText.read(text).log
    #expect(
      XMLText.lines(log) == [
        "PRB2206 20004:1 /bid/prices text stands where only elements belong, and is not read",
        "PRB2004 20004:25 /bid/prices/line[20001]/@quantity quantity \"x\" is not a number",
      ])
  }

  @Test("the first and the last priced line are known by their places")
  func firstAndLast() throws {
    let line = "<line id=\"1\" quantity=\"1\" unit-price=\"1.005\"/>\n"
    let text = XMLText.bid(
      "\n<prices>\n" + String(repeating: line, count: 9_999) + "  " + line + "</prices>\n<nope/>")
    let draft = try XMLText.read(text).draft
    let schedule = try #require(
      try draft.prices.entries.first?.sum.schedule(file: "bids/b1.xml"))
    #expect(schedule.lineCount == 10_000)
    #expect(schedule.total.amount.description == "10050.000")
    #expect(schedule.first.description == "bids/b1.xml:4:1")
    #expect(schedule.firstFineLine?.description == "bids/b1.xml:4:1")
    #expect(schedule.last.description == "bids/b1.xml:10003:3")
  }
}
