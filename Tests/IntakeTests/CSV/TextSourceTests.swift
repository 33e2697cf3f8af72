import Testing

@testable import Intake

struct TextSourceTests {
  private static let text = "bid,bidder\nb1,Café €😎\n"

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  @Test("UTF-8 with or without mark and UTF-16 by its mark give the same text")
  func marks() throws {
    let expected = [["bid", "bidder"], ["b1", "Café €😎"]]
    let files = [
      Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8),
      [0xFF, 0xFE] + Self.utf16(Self.text, bigEndian: false),
      [0xFE, 0xFF] + Self.utf16(Self.text, bigEndian: true),
    ]
    for bytes in files {
      for blockSize in [1, 2, 3, 1 << 18] {
        let scanned = try scan(bytes, blockSize: blockSize)
        #expect(scanned.records.map(\.texts) == expected)
        #expect(scanned.records.first?.places == ["1:1", "1:5"])
      }
    }
  }

  @Test("windows-1252 and ISO-8859-1 are read where declared, and differ")
  func declared() throws {
    let bytes = Array("bid,Caf".utf8) + [0xE9, 0x20, 0x80]
    let windows = try scan(bytes, encoding: .windows1252).records.first?.texts
    #expect(windows == ["bid", "Café €"])
    let latin = try scan(bytes, encoding: .iso88591).records.first?.texts
    #expect(latin == ["bid", "Café \u{80}"])
  }

  @Test(
    "the first byte that does not belong is named with its place, and the rows before it are read",
    arguments: [
      ([0x61, 0x0A, 0xC3, 0xA9, 0x2C, 0xE9, 0x20], TextEnd.notUTF8(0xE9), "2:3"),
      ([0x61, 0x0A, 0x80], .notUTF8(0x80), "2:1"),
      ([0x61, 0x0A, 0x62, 0xC0, 0xAF], .notUTF8(0xC0), "2:2"),
      ([0x61, 0x0A, 0xED, 0xA0, 0x80], .notUTF8(0xED), "2:1"),
      ([0x61, 0x0A, 0xF4, 0x90, 0x80, 0x80], .notUTF8(0xF4), "2:1"),
      ([0x61, 0x0A, 0xE2, 0x82], .notUTF8(0xE2), "2:1"),
      ([0x61, 0x0A, 0x22, 0x0A, 0x62, 0x00], .zeroByte, "3:2"),
    ])
  func badBytes(bytes: [UInt8], end: TextEnd, place: String) throws {
    for blockSize in [1, 2, 3, 1 << 18] {
      let scanned = try scan(bytes, blockSize: blockSize)
      #expect(scanned.records.map(\.texts) == [["a"]])
      #expect(scanned.end == end)
      #expect(scanned.endPlace == place)
    }
  }

  @Test(
    "halves of UTF-16 pairs and bytes that windows-1252 lacks are refused",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x3D, 0xD8, 0x61, 0], nil, "unit 0xD83D"),
      ([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x0E, 0xDE], nil, "unit 0xDE0E"),
      ([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x3D, 0xD8], nil, "unit 0xD83D"),
      ([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x61], nil, "byte 0x61, half of a unit,"),
      ([0x61, 0x0A, 0x81], FileSettings.Encoding.windows1252, "byte 0x81"),
    ])
  func otherBadBytes(
    bytes: [UInt8], encoding: FileSettings.Encoding?, shown: String
  ) throws {
    for blockSize in [1, 2, 3, 1 << 18] {
      let scanned = try scan(bytes, blockSize: blockSize, encoding: encoding)
      #expect(scanned.records.map(\.texts) == [["a"]])
      guard case .notInEncoding(shown: shown, encoding: _) = scanned.end else {
        Issue.record("ended with \(String(describing: scanned.end))")
        continue
      }
    }
  }

  @Test("validation agrees with the standard library on random bytes")
  func validation() {
    var random = SeededNumbers(seed: 5)
    let leads: [UInt8] = [0x41, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x8E, 0xED, 0xF4]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        leads.randomElement(using: &random) ?? 0x41
      }
      let (count, rest, _) = bytes.withUnsafeBytes { UTF8Validation.soundPrefix(of: $0) }
      #expect((rest == .nothing) == (String(validating: bytes, as: UTF8.self) != nil))
      #expect(String(validating: bytes[..<count], as: UTF8.self) != nil)
    }
  }
}
