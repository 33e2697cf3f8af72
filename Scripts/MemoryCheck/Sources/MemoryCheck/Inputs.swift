/// What is read under valgrind.
enum Inputs {
  private static let bid = """
    <?xml version="1.0" encoding="UTF-8"?>
    <bid xmlns="urn:probity:bid:1" id="b1" lot="north">
      <bidder>Alder &amp; Söhne</bidder><price currency="GBP">1250.00</price>
      <contract-type>framework</contract-type><length months="36" extension-months="24"/>
      <submitted>2026-03-31</submitted><variant><![CDATA[a <b>]]></variant>
      <!-- <!DOCTYPE --><prices>
        <line id="1" quantity="2" unit-price="500.00" description="a &lt; b &#233;" year="1"/>
        <line id="2" quantity="x" unit-price="250.00" kind="sett" total="250" colour="red"/>
      </prices>
      <terms><term name="payment.days" clause="12.1">30 days</term><nope><deep/></nope></terms>
      <marks><mark criterion="q" evaluator="agreed" value="4"><reason>a</reason></mark></marks>
    </bid>
    """

  /// Sound and hostile files.
  static let whole: [[UInt8]] =
    texts.map { Array($0.utf8) } + [
      [0x1F, 0x8B, 0x08, 0x00],
      [0xFF, 0xFE] + bid.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      Array("<?xml version='1.0' encoding='windows-1252'?><bid>".utf8) + [0xE9, 0x81],
      Array("<bid>".utf8) + [0xE0, 0x80, 0xAF],
    ]

  private static let texts = [
    bid, "", "<bid", "<bid/><bid/>", "<bid a='1' a='2'/>", "<bid>&nbsp;</bid>", "<bid><a></bid>",
    "<x:bid/>", "<!DOCTYPE bid [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><bid>&a;</bid>",
    "<bid \(list(20_000) { "a\($0)=''" })/>", "<bid \(list(129) { "a\($0)=''" })/>",
    "<bid \(list(200) { "xmlns:n\($0)='urn:\($0)'" })/>", times("<a>", 5_000),
    inBid(list(6_000) { "<n\($0)/>" }), inBid("<variant>\(times("lorem ", 400_000))</variant>"),
    inBid("<!--\(times("x", 1_500_000))-->"), inBid(times("<line/>", 500)),
    inBid("<prices>\(times("<line id='1' quantity='2' unit-price='3.5'/>\r\n", 20_000))</prices>"),
    inBid("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/>"),
  ]

  /// The bid, damaged in a way that the number settles.
  static func damaged(_ number: Int) -> [UInt8] {
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    var bytes = Array(bid.utf8)
    for _ in 0...next(3) {
      let start = next(bytes.count)
      let end = min(bytes.count, start + 1 + next(20))
      switch next(4) {
      case 0: bytes[start] = UInt8(next(256))
      case 1 where bytes.count > 100: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
      default: bytes.insert([0x3C, 0x3E, 0x22, 0x26, 0x2F, 0x21][next(6)], at: start)
      }
    }
    return bytes
  }

  private static func inBid(_ text: String) -> String {
    "<bid xmlns='urn:probity:bid:1' id='b1'><bidder>A</bidder>\(text)</bid>"
  }

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func list(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined(separator: " ")
  }
}
