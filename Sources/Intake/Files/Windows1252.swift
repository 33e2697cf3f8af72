/// The characters of windows-1252 that ISO-8859-1 has not.
enum Windows1252 {
  /// The code point of a byte from 0x80 to 0x9F, or `nil` where the encoding has no character.
  static func codePoint(of byte: UInt8) -> UInt32? {
    guard (0x80...0x9F).contains(byte) else { return nil }
    let code = upper[Int(byte) - 0x80]
    return code == 0 ? nil : code
  }

  private static let upper: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
