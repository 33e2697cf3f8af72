import Procurement
import TestSupport
import Testing

@testable import Intake

struct XMLMutationTests {
  private static let fragments = [
    "<", ">", "</", "/>", "\"", "'", "&", "&#x0;", "&amp;", "<!--", "-->", "<![CDATA[", "]]>", "<?",
    "?>", "<!DOCTYPE x>", "\u{0}", "\r", "\r\n", "é", "🏛", "<line/>", "<bid>", " xmlns=''",
    " xmlns:x='urn:x'", "<x:line/>", "99999999999999999999999999999999999999", "-", "=", "\t",
  ]

  private static func mutated(_ bytes: [UInt8], by generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      guard !bytes.isEmpty else { return bytes }
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 1...24, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
      case 3:
        let fragment = fragments[Int.random(in: 0..<fragments.count, using: &generator)]
        bytes.insert(contentsOf: Array(fragment.utf8), at: start)
      case 4: bytes.swapAt(start, end - 1)
      default: bytes.removeSubrange(start...)
      }
    }
    return bytes
  }

  @Test("ten thousand damaged bids are read without a crash, and every diagnostic has its place")
  func damaged() throws {
    var generator = SeededGenerator(seed: 20_261_121)
    let sources = [
      Array(XMLText.full.utf8), XMLText.utf16(XMLText.full.dropDeclaration, bigEndian: false),
    ]
    for number in 0..<10_000 {
      let bytes = Self.mutated(sources[number % 8 == 0 ? 1 : 0], by: &generator)
      var log = try XMLText.read(bytes).log
      if number % 4 == 0 {
        BidSchema.validate(try TextFile.open(bytes, name: "bids/b1.xml"), log: &log)
      }
      let lineCount = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for diagnostic in log.finished() where diagnostic.kind != .moreNotShown {
        let location = try #require(diagnostic.location)
        #expect(location.line >= 0 && location.line <= lineCount, "case \(number)")
      }
    }
  }

  @Test("damage looks the same whatever the blocks in which the file comes")
  func blocks() throws {
    var generator = SeededGenerator(seed: 7)
    for number in 0..<1_000 {
      let bytes = Self.mutated(Array(XMLText.full.utf8), by: &generator)
      let whole = try EventRecorder.events(bytes)
      let parts = try EventRecorder.events(bytes, blockSize: 1 + number % 90)
      // Where libxml2 stops it may have passed on the element at hand or not, by how much it had of it.
      let stops = [whole, parts].map { $0.last { $0.hasPrefix("stop") } == nil }
      #expect(stops[0] == stops[1], "case \(number)")
      if stops[0] { #expect(whole == parts, "case \(number)") }
    }
  }

  @Test("a bid cut off anywhere is reported")
  func cut() throws {
    let bytes = Array(XMLText.full.utf8)
    for count in 0..<(bytes.count - 7) {
      let log = try XMLText.read(Array(bytes[..<count])).log
      #expect(log.hasErrors, "cut after \(count)")
    }
  }
}

extension String {
  /// The text without its first line.
  fileprivate var dropDeclaration: String { String(drop { $0 != "\n" }.dropFirst()) }
}
