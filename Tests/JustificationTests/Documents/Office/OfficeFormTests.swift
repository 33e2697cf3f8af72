import Justification
import Packaging
import Procurement
import TestSupport
import Testing

@Suite("Word and OpenDocument") struct OfficeFormTests {
  /// A form, and where it keeps its text.
  struct Form: CustomTestStringConvertible, Sendable {
    let type: any DocumentForm.Type
    let content: String
    let link: String
    let place: String
    var testDescription: String { type.name }

    func file(_ document: Document) throws -> OfficeFile {
      let files = try type.files(of: document)
      #expect(files.map(\.path) == [document.path + "." + type.name])
      return try OfficeFile(try #require(files.first))
    }
  }

  static let forms = [
    Form(
      type: DocumentOpenText.self, content: "content.xml", link: "xlink:href", place: "text:name"),
    Form(
      type: DocumentWord.self, content: "word/document.xml", link: "w:anchor", place: "w:name"),
  ]

  @Test("the same document gives the same bytes", arguments: forms)
  func deterministic(form: Form) throws {
    let first = try form.type.files(of: OfficeSample.long)
    #expect(try form.type.files(of: OfficeSample.long) == first)
  }

  @Test("an OpenDocument file says what it is before anything else")
  func mimetype() throws {
    let file = try #require(try DocumentOpenText.files(of: OfficeSample.document()).first)
    let type = "application/vnd.oasis.opendocument.text"
    #expect(Array(file.bytes[30..<(38 + type.utf8.count)]) == Array(("mimetype" + type).utf8))
  }

  @Test("every block is written, in order, and every figure leads to its basis", arguments: forms)
  func content(form: Form) throws {
    let document = OfficeSample.document()
    let file = try form.file(document)
    let paragraphs = try file.paragraphs(of: form.content)
    #expect(paragraphs == OfficeExpectation.paragraphs(of: document))
    #expect(
      paragraphs.contains(
        "30 × 950,000.00 ÷ 1,000,000.00 = 28.50 (in the evaluation: /lots/0/ranking/0/criteria/2/score)"
      ))
    #expect(paragraphs.contains("bids.csv:2:5; bids/alder.xml:7:3 /bid/price"))
    let links = try file.values(of: form.link, in: form.content).map(\.value)
    let wanted = ["1", "1", "2", "1", "3"].map {
      (form.link == "w:anchor" ? "" : "#") + "basis_" + $0
    }
    #expect(links.filter { $0.contains("basis") } == wanted)
    let places = try file.values(of: form.place, in: form.content)
      .filter { ["w:bookmarkStart", "text:bookmark"].contains($0.element) }.map(\.value)
    #expect(places == ["basis_1", "basis_2", "basis_3"])
  }

  /// Texts that try to be more than text.
  static let hostile = [
    "</w:t></w:r></w:p><w:p/>", "</text:p>&<>\"'", "]]>", "<![CDATA[x]]>", "&amp;&lt;&#0;&nbsp;",
    "<!-- -->", "<?xml version=\"1.0\"?>", "a\u{0}b\u{1}\u{B}\u{1F}\u{7F}\u{85}",
    "\u{FFFE}\u{FFFF}", "\u{202E}txt.exe\u{2066}\u{200B}",
    "line\nfeed\r\ntab\tend", " two  blanks,   three ", "   ", "e\u{301}\u{1F468}\u{200D}\u{1F467}",
    "\u{E000}\u{F8F0}0\u{F8F1}", "=HYPERLINK(\"http://x\")", "{{winner}} **bold** # head",
    "http://example.org/ javascript:alert(1)", "\u{2028}\u{2029}\u{FEFF}", "漢字 שלום عربى",
  ]

  @Test("text from a bid stays text, wherever it stands", arguments: forms, hostile)
  func hostileText(form: Form, text: String) throws {
    let document = OfficeSample.document(text)
    let file = try form.file(document)
    #expect(file.brokenParts() == [])
    #expect(try file.paragraphs(of: form.content) == OfficeExpectation.paragraphs(of: document))
    let plain = try form.file(OfficeSample.document("plain"))
    #expect(file.entries.map(\.path) == plain.entries.map(\.path))
    let links = try file.values(of: form.link, in: form.content).map(\.value)
    #expect(try links == plain.values(of: form.link, in: form.content).map(\.value))
  }

  @Test("any text comes back as it is shown", arguments: forms, 1...30)
  func anyText(form: Form, seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("<>&\"'] \\{}ab\u{0}\u{1B}\u{202E}\u{FFFE}é漢😀\u{301}\n\t".unicodeScalars)
    var text = ""
    for _ in 0..<(1 + generator.below(200)) {
      text.unicodeScalars.append(alphabet[generator.below(alphabet.count)])
    }
    let document = OfficeSample.document(text)
    let file = try form.file(document)
    #expect(file.brokenParts() == [])
    #expect(try file.paragraphs(of: form.content) == OfficeExpectation.paragraphs(of: document))
  }

  @Test("a reason of 1 MiB is written as it is", arguments: forms)
  func longReason(form: Form) throws {
    let reason = String(repeating: "reason < ", count: 116_509).prefix(1 << 20)
    let document = Document(
      kind: "k", path: "p", title: .plain("Title"), audience: .everybody,
      blocks: [.paragraph([TextRun(String(reason))])])
    let paragraphs = try form.file(document).paragraphs(of: form.content)
    #expect(paragraphs == ["Title", "Open document: may be published", String(reason)])
  }

  @Test("paragraphs of a reason stay apart, and what is withheld is in brackets", arguments: forms)
  func breaks(form: Form) throws {
    let document = Document(
      kind: "k", path: "p", title: .plain("Title"), audience: .bidder(bid: "b2"),
      blocks: [
        .paragraph([TextRun("One.\n\nTwo.\r\nThree. "), TextRun("withheld", style: .withheld)])
      ])
    #expect(
      try form.file(document).paragraphs(of: form.content) == [
        "Title", "For the bidder of b2: not for others", "One.\n\nTwo.\nThree. [withheld]",
      ])
  }

  @Test("an empty document, and blocks with nothing in them, are written", arguments: forms)
  func empty(form: Form) throws {
    let table = DocumentTable(name: "t", caption: [], columns: [], rows: [])
    let ragged = DocumentTable(
      name: "r", caption: [], columns: [.init("A"), .init("B")],
      rows: [[], [.plain("1"), .plain("2"), .plain("3")]])
    for blocks in [
      [], [.list([]), .facts([]), .signOff([]), .table(table), .paragraph([])], [.table(ragged)],
    ] as [[Block]] {
      let document = Document(
        kind: "k", path: "p", title: [], audience: .everybody, blocks: blocks)
      #expect(try form.file(document).brokenParts() == [])
    }
  }

  @Test("a picture has a text alternative", arguments: forms)
  func alternative(form: Form) throws {
    let file = try form.file(OfficeSample.document())
    let content = String(decoding: try file.part(form.content), as: UTF8.self)
    let text = OfficeSample.picture.description.joined(separator: " ")
    #expect(content.contains("descr=\"\(text)\"") || content.contains("<svg:desc>\(text)<"))
    let pictures = file.entries.filter { $0.path.hasSuffix("/picture1.svg") }
    let svg = String(decoding: try #require(pictures.first).bytes, as: UTF8.self)
    #expect(svg.contains(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="#))
  }

  @Test("a file names the language and the title, and no time")
  func properties() throws {
    for (form, part) in zip(OfficeFormTests.forms, ["meta.xml", "docProps/core.xml"]) {
      let file = try form.file(OfficeSample.document("A & B"))
      let text = String(decoding: try file.part(part), as: UTF8.self)
      #expect(text.contains("<dc:title>Award recommendation: A &amp; B</dc:title>"))
      #expect(text.contains("<dc:language>en-GB</dc:language>"))
      #expect(!text.contains("dcterms") && !text.contains("date"))
    }
  }
}
