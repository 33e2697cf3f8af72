/// Years as price lines count them: of the calendar (`2027`) or of the contract (`1`).
enum PlainYear {
  /// The year, 0 to 9999, or `nil` where the bytes are not one to four digits.
  @inline(__always)
  static func read(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count > 0, bytes.count <= 4 else { return nil }
    var year = 0
    for index in bytes.indices {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { return nil }
      year = year &* 10 &+ Int(digit)
    }
    return year
  }

  /// The year, 0 to 9999, or `nil` where the text is not one to four digits.
  static func read(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
