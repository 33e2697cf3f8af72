internal import Procurement

/// Converts the bytes of a file to UTF-8, block by block.
///
/// Bytes in UTF-8 are only checked, where they stand; see ``UTF8Check``.
struct XMLDecoder: Sendable {
  let encoding: XMLEncoding
  private var pendingByte: UInt8?
  private var pendingSurrogate: UInt16?

  init(_ encoding: XMLEncoding) { self.encoding = encoding }

  /// Appends the block to `text` in UTF-8.
  ///
  /// - Returns: why it stopped, where a byte does not belong to the encoding.
  mutating func decode(_ block: ArraySlice<UInt8>, into text: inout [UInt8]) -> String? {
    switch encoding {
    case .utf8:
      text.append(contentsOf: block)
      return nil
    case .iso88591, .windows1252:
      return decodeSingleBytes(block, into: &text)
    case .utf16BigEndian, .utf16LittleEndian:
      return decodeUnits(block, into: &text)
    }
  }

  /// Why the end of the file is no end of a character, where it is not.
  func finish() -> String? {
    pendingByte == nil && pendingSurrogate == nil
      ? nil : "the file ends in the middle of a character of \(encoding.rawValue)"
  }

  private func decodeSingleBytes(_ block: ArraySlice<UInt8>, into text: inout [UInt8]) -> String? {
    for byte in block {
      if byte < 0x80 {
        text.append(byte)
      } else if byte >= 0xA0 {
        XMLDecoder.append(UInt32(byte), to: &text)
      } else {
        // ISO-8859-1 has control characters here, which no document means.
        let scalar = encoding == .windows1252 ? Windows1252.codePoint(of: byte) : nil
        guard let scalar else {
          let code = String(byte, radix: 16, uppercase: true)
          return "byte 0x\(code) is no character of \(encoding.rawValue)"
        }
        XMLDecoder.append(scalar, to: &text)
      }
    }
    return nil
  }

  private mutating func decodeUnits(
    _ block: ArraySlice<UInt8>, into text: inout [UInt8]
  ) -> String? {
    for byte in block {
      guard let first = pendingByte else {
        pendingByte = byte
        continue
      }
      pendingByte = nil
      let unit =
        encoding == .utf16BigEndian
        ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first)
      switch (pendingSurrogate, unit) {
      case (nil, 0xD800...0xDBFF): pendingSurrogate = unit
      case (let high?, 0xDC00...0xDFFF):
        pendingSurrogate = nil
        XMLDecoder.append(
          0x10000 + (UInt32(high & 0x3FF) << 10) + UInt32(unit & 0x3FF), to: &text)
      case (_?, _), (nil, 0xDC00...0xDFFF):
        return "half a surrogate pair stands alone in the UTF-16"
      case (nil, _): XMLDecoder.append(UInt32(unit), to: &text)
      }
    }
    return nil
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar), let bytes = UTF8.encode(scalar) else { return }
    text.append(contentsOf: bytes)
  }
}
