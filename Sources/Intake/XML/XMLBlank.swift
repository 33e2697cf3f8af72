/// What XML takes for blanks: space, tab, LF and CR.
enum XMLBlank {
  /// Whether the byte is one.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
