import Testing

@testable import Intake

struct ChunkBoundaryTests {
  private static let text = """
    \u{FEFF}<?xml version="1.0" encoding="UTF-8"?>\r
    <!-- <bid> é --><!--> - - > --><?pi <x a="?>\r
    <bid xmlns="urn:probity:bid:1" id="b1" lot="a &gt; 'b' > c\r
    d">\r<bidder>Söhne 🏛 &amp; <![CDATA[<b>]] ]]>Co &#xE9;</bidder>
      stray<!-- - > --><prices  ><line id = '1' quantity="2"\tunit-price="3.50"
        /><line
      id="2" x:y="ü" xmlns:x="urn:x"></line  ></prices>\r\r\n
      <variant/><term>30 days</term>
    </bid>
    <!-- end -->

    """

  @Test(
    "the same is read whatever the blocks in which the file comes",
    arguments: [1, 2, 3, 4, 5, 7, 11, 64, 100, 333])
  func blocks(size: Int) throws {
    let bytes = Array(Self.text.utf8)
    let whole = try EventRecorder.events(bytes)
    #expect(whole.count > 20)
    #expect(!whole.contains { $0.hasPrefix("stop") })
    #expect(try EventRecorder.events(bytes, blockSize: size) == whole)
  }

  @Test("the same is read of UTF-16 and windows-1252, block by block", arguments: [1, 3, 64, 4096])
  func encodings(size: Int) throws {
    let plain = XMLText.bid("<variant>Söhne £</variant>\r\n<terms><term name='ü'>x</term></terms>")
    let whole = try EventRecorder.events(Array(plain.utf8))
    for bigEndian in [false, true] {
      let bytes = XMLText.utf16(plain, bigEndian: bigEndian)
      #expect(try EventRecorder.events(bytes, blockSize: size) == whole)
    }
    let declaration = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>"
    let latin = (declaration + plain).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let declared = try EventRecorder.events(Array((declaration.utf8)) + Array(plain.utf8))
    #expect(
      try EventRecorder.events(latin, blockSize: size)
        == EventRecorder.events(latin))
    #expect(declared.count == whole.count)
  }

  @Test("a broken file is broken in the same way whatever the blocks", arguments: [1, 3, 7, 64])
  func broken(size: Int) throws {
    let broken = [
      "<bid xmlns=\"urn:probity:bid:1\"><bidder>x</bid>", "<bid><!DOCTYPE x></bid>",
      "<!-- <!DOCTYPE --><!DOCTYPE bid []><bid/>", "<bid>&nbsp;</bid>", "<bid a=\"1\" a=\"2\"/>",
      "<bid>\u{0}</bid>", "<bid><![CDATA[x", "<bid", "<bid>é</bíd>", "<bid/><bid/>", "<bid/>x",
    ]
    for text in broken {
      let whole = try EventRecorder.events(Array(text.utf8))
      let parts = try EventRecorder.events(Array(text.utf8), blockSize: size)
      #expect(whole.last?.hasPrefix("stop") == true, "\(text)")
      #expect(parts.last?.split(separator: " ")[2] == whole.last?.split(separator: " ")[2])
    }
  }
}
