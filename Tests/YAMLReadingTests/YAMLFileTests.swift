import Procurement
import Testing
import YAMLReading

@Suite("Reading a YAML file")
struct YAMLFileTests {
  @Test("every key and value knows its line and column")
  func places() {
    let text = """
      title: Shared ICT
      é€😀: "quoted"
      list:
        - one
        -   {a: 1, "b" : [x, y]}
      empty:
      block: |
        text
      """
    #expect(
      Reading(text).places == """
        @1:1 {@1:1 title: @1:8 Shared ICT, @2:1 é€😀: @2:6 "quoted", \
        @3:1 list: @4:3 [@4:5 one, @5:7 {@5:8 a: @5:11 1, @5:14 b: @5:20 [@5:21 x, @5:24 y]}], \
        @6:1 empty: @6:7 , @7:1 block: @7:8 "text"}
        """)
  }

  @Test(
    "line ends of every kind count the same",
    arguments: ["a: 1\nb:\n  c: 2\n", "a: 1\r\nb:\r\n  c: 2\r\n", "a: 1\rb:\r  c: 2\r"])
  func lineEnds(text: String) {
    #expect(Reading(text).places == "@1:1 {@1:1 a: @1:4 1, @2:1 b: @3:3 {@3:3 c: @3:6 2}}")
  }

  @Test("a byte-order mark at the beginning is passed over and counts nothing")
  func byteOrderMark() {
    let reading = Reading(bytes: [0xEF, 0xBB, 0xBF] + Array("a: 1".utf8))
    #expect(reading.places == "@1:1 {@1:1 a: @1:4 1}")
  }

  @Test(
    "separators that editors do not take for line ends do not count as such",
    arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func separators(separator: String) {
    #expect(Reading("a: x\(separator)y\nb: 1\n").places.hasSuffix("@2:1 b: @2:4 1}"))
  }

  @Test("plain values stay as written")
  func plainValues() {
    let values =
      "1.0.0, 0.10, yes, no, 2026-03-31, 1e5, 0x1F, 017, .5, +1, 12:30:45, null, ~, NaN, on"
    #expect(Reading("[\(values)]").shape == "[\(values)]")
  }

  @Test("blank is told from the text null, and quoted from plain")
  func blanks() throws {
    let root = try #require(Reading("[null, ~, '', \"null\", Null, nil]").root)
    guard case .sequence(let items) = root.content else {
      Issue.record("no list")
      return
    }
    #expect(items.map(\.isBlank) == [true, true, false, false, true, false])
    #expect(items.map(\.text) == [nil, nil, "", "null", nil, "nil"])
  }

  @Test(
    "a file without content says that it is empty",
    arguments: ["", "\n\n", "# only a comment\n", "   \n \n", "\u{FEFF}"])
  func empty(text: String) {
    let reading = Reading(text)
    #expect(reading.root == nil)
    #expect(reading.diagnostics.map(\.message) == ["the file is empty"])
  }

  @Test("a second document is refused where it begins")
  func secondDocument() {
    #expect(Reading("---\na: 1\n...\n").shape == "{a: 1}")
    let reading = Reading("a: 1\n---\nb: 2\n")
    #expect(reading.root == nil)
    #expect(reading.findings == ["PRB1301 2:1"])
    #expect(reading.diagnostics.first?.message == "a second document begins here")
  }

  @Test(
    "a byte that is not UTF-8 is named with its place",
    arguments: [
      ([0xE9], "byte 0xE9", 1, 1),
      (Array("a: 1\nb: é".utf8) + [0xE9, 0x20], "byte 0xE9", 2, 5),
      (Array("a: ".utf8) + [0xE2, 0x82], "byte 0xE2", 1, 4),
      (Array("a:\r\n\r".utf8) + [0xC0, 0xAF], "byte 0xC0", 3, 1),
      (Array("a: ".utf8) + [0xED, 0xA0, 0x80], "byte 0xED", 1, 4),
      (Array("a: ".utf8) + [0xF4, 0x90, 0x80, 0x80], "byte 0xF4", 1, 4),
      ([0xEF, 0xBB, 0xBF] + Array("a: ".utf8) + [0x80], "byte 0x80", 1, 4),
      ([0xFF, 0xFE, 0x61, 0x00], "byte 0xFF", 1, 1),
    ] as [([UInt8], String, Int, Int)])
  func notUTF8(bytes: [UInt8], words: String, line: Int, column: Int) {
    let reading = Reading(bytes: bytes)
    #expect(reading.findings == ["PRB1004 \(line):\(column)"])
    #expect(reading.diagnostics.first?.message.contains(words) == true)
  }

  @Test(
    "a character that does not belong in a text is named with its place",
    arguments: [
      ("a: \0", 1, 4), ("a: 1\nb: x\u{7}\n", 2, 5), ("a: \u{1B}[31m", 1, 4),
      ("a: é\u{FEFF}b", 1, 5), ("a: \u{FFFE}", 1, 4), ("\u{1FFFE}x", 1, 1),
      ("# \u{8FFFE}", 1, 3), ("a: \u{9F}", 1, 4), ("a: \u{7F}", 1, 4),
      ("a: \"\\U0001FFFE\"", 1, 5), ("a: '\\U0009fffe'", 1, 5),
    ])
  func strangeCharacters(text: String, line: Int, column: Int) {
    let reading = Reading(text)
    #expect(reading.root == nil)
    #expect(reading.findings == ["PRB1301 \(line):\(column)"])
  }

  @Test("an escape for a control character is refused", arguments: ["\\e", "\\0", "\\x07"])
  func escapes(escape: String) {
    #expect(Reading("a: \"x\(escape)\"").findings == ["PRB1307 1:4"])
    #expect(Reading("a: \"\\t\\u00e9\\n\"").shape == "{a: \"\té\n\"}")
  }

  @Test(
    "a slip of the pen is named where it stands, in words that help",
    arguments: [
      ("title: Foo: bar\n", 1, 11, "colon"),
      ("a:\n\tb: 1\n", 2, 1, "tab"),
      ("a: @home\n", 1, 4, "cannot start with \"@\""),
      ("a: `x`\n", 1, 4, "cannot start with \"`\""),
      ("a: [1, 2\n", 2, 1, "flow sequence"),
      ("a: \"open\n", 2, 1, "quoted scalar"),
      ("a: [1, 2", 1, 9, "flow sequence"),
      ("a: 1\n b: 2\n", 2, 3, "colon"),
      ("a: {b: 1]\n", 1, 9, "flow mapping"),
    ])
  func slips(text: String, line: Int, column: Int, words: String) {
    let reading = Reading(text)
    #expect(reading.root == nil)
    #expect(reading.diagnostics.first?.location?.line == line)
    #expect(reading.diagnostics.first?.location?.column == column)
    #expect(reading.diagnostics.first?.message.contains(words) == true)
  }

  @Test("a file over 1 MiB is refused, one of 1 MiB is read")
  func size() {
    let full = Array("a: 1 #".utf8) + [UInt8](repeating: 0x78, count: YAMLFile.maximumSize - 6)
    #expect(Reading(bytes: full).shape == "{a: 1}")
    #expect(Reading(bytes: full + [0x78]).findings == ["PRB1003 0:0"])
  }
}
