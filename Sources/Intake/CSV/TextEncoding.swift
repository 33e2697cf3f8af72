/// How a file's bytes are text.
enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16 (little-endian)"
  case utf16BigEndian = "UTF-16 (big-endian)"
  case windows1252 = "windows-1252"
  case iso88591 = "ISO-8859-1"

  /// The encoding of a file that begins with these bytes, and the length of its byte-order mark.
  ///
  /// A byte-order mark says more surely what a file is than a declaration can; without one the
  /// declaration holds, and without that it is UTF-8. Nothing is guessed.
  static func detect(
    _ start: UnsafeRawBufferPointer, declared: FileSettings.Encoding?
  ) -> (encoding: TextEncoding, markLength: Int) {
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if start.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if start.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    switch declared {
    case .windows1252: return (.windows1252, 0)
    case .iso88591: return (.iso88591, 0)
    case .utf8, nil: return (.utf8, 0)
    }
  }

  /// Turns bytes into UTF-8 as far as they are sound.
  ///
  /// - Parameters:
  ///   - bytes: the bytes; those that are used up are removed, so that a unit cut in two stays.
  ///   - isLast: whether no more bytes follow.
  /// - Returns: the text in UTF-8 and, where it had to stop, why.
  func decode(_ bytes: inout [UInt8], isLast: Bool) -> (text: [UInt8], end: TextEnd?) {
    switch self {
    case .windows1252, .iso88591, .utf8: decodeSingleBytes(&bytes)
    case .utf16LittleEndian, .utf16BigEndian: decodePairs(&bytes, isLast: isLast)
    }
  }

  private func decodeSingleBytes(_ bytes: inout [UInt8]) -> (text: [UInt8], end: TextEnd?) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    defer { bytes.removeAll(keepingCapacity: true) }
    for byte in bytes {
      if byte == 0 { return (text, .zeroByte) }
      if byte < 0x80 {
        text.append(byte)
        continue
      }
      var code = UInt32(byte)
      if self == .windows1252, byte < 0xA0 {
        guard let known = Windows1252.codePoint(of: byte) else {
          let shown = "byte 0x\(TextEnd.hexadecimal(byte))"
          return (text, .notInEncoding(shown: shown, encoding: rawValue))
        }
        code = known
      }
      TextEncoding.append(code, to: &text)
    }
    return (text, nil)
  }

  private func decodePairs(
    _ bytes: inout [UInt8], isLast: Bool
  ) -> (text: [UInt8], end: TextEnd?) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    var index = 0
    func unit(_ at: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      return self == .utf16BigEndian ? first << 8 | second : second << 8 | first
    }
    func half(_ code: UInt32) -> TextEnd {
      let shown = "unit 0x" + String(code, radix: 16, uppercase: true)
      return .notInEncoding(shown: shown, encoding: rawValue)
    }
    while index + 1 < bytes.count {
      let code = unit(index)
      if code == 0 { return (text, .zeroByte) }
      guard (0xD800...0xDFFF).contains(code) else {
        TextEncoding.append(code, to: &text)
        index += 2
        continue
      }
      guard code < 0xDC00 else { return (text, half(code)) }
      guard index + 3 < bytes.count else {
        if isLast { return (text, half(code)) }
        break
      }
      let low = unit(index + 2)
      guard (0xDC00...0xDFFF).contains(low) else { return (text, half(code)) }
      TextEncoding.append(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00), to: &text)
      index += 4
    }
    bytes.removeFirst(index)
    if isLast, let byte = bytes.first {
      let shown = "byte 0x\(TextEnd.hexadecimal(byte)), half of a unit,"
      return (text, .notInEncoding(shown: shown, encoding: rawValue))
    }
    return (text, nil)
  }

  private static func append(_ code: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(code) else { return }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
