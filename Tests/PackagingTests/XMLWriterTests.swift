import Packaging
import Testing

@Suite("Writing XML") struct XMLWriterTests {
  @Test("elements, attributes and text are written, and closed")
  func plain() throws {
    let bytes = try XMLWriter.document("a", ["xmlns:b": "urn:b"]) { xml in
      xml.element("b:c", ["b:d": "é"]) { xml in
        xml.element("e", text: "one")
        xml.text(" two ")
      }
      xml.element("f")
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <a xmlns:b="urn:b"><b:c b:d="é"><e>one</e> two </b:c><f/></a>

        """)
  }

  @Test("text cannot become markup")
  func markup() throws {
    let hostile = "</a><!-- ]]> & &amp; <?x?> \"'\r\n\t"
    let bytes = try XMLWriter.document("a", ["b": hostile]) { $0.text(hostile) }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <a b="&lt;/a&gt;&lt;!-- ]]&gt; &amp; &amp;amp; &lt;?x?&gt; &quot;'&#13;&#10;&#9;">&lt;/a&gt;\
        &lt;!-- ]]&gt; &amp; &amp;amp; &lt;?x?&gt; &quot;'&#13;
        \t</a>

        """)
  }

  @Test(
    "a character that XML does not know is an error",
    arguments: ["\u{0}", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func unknown(character: String) {
    #expect(throws: XMLWriterError.characterNotAllowed) {
      try XMLWriter.document("a") { $0.text("b" + character + "c") }
    }
    #expect(throws: XMLWriterError.characterNotAllowed) {
      try XMLWriter.document("a", ["b": character]) { _ in }
    }
  }

  @Test("every other character is written")
  func known() throws {
    let text = "\t\n\u{7F}\u{85}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{1FFFE}\u{10FFFF}"
    let bytes = try XMLWriter.document("a") { $0.text(text) }
    #expect(String(decoding: bytes, as: UTF8.self).contains("<a>\(text)</a>"))
  }

  @Test("a text of 8 MiB is written")
  func large() throws {
    let text = String(repeating: "<8 bytes", count: 1 << 20)
    let bytes = try XMLWriter.document("a") { $0.text(text) }
    #expect(bytes.count > text.utf8.count + 3 * (1 << 20))
  }
}
