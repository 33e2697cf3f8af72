/// Turns UTF-16 that comes block by block into UTF-8.
struct UTF16Blocks {
  private let lowByteFirst: Bool
  /// What the last block ended with and cannot be turned before the next one: up to a unit and a half.
  private var rest: [UInt8] = []

  /// `nil` where the file does not begin with the byte-order mark of UTF-16.
  init?(startingWith block: UnsafeRawBufferPointer) {
    if block.starts(with: [0xFF, 0xFE]) {
      lowByteFirst = true
    } else if block.starts(with: [0xFE, 0xFF]) {
      lowByteFirst = false
    } else {
      return nil
    }
  }

  /// The block in UTF-8; what is no UTF-16 becomes U+FFFD.
  mutating func utf8(of block: UnsafeRawBufferPointer) -> [UInt8] {
    let bytes = rest + block
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (one, other) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(lowByteFirst ? other << 8 | one : one << 8 | other)
    }
    var keep = bytes.count % 2
    if let last = units.last, UTF16.isLeadSurrogate(last) {
      units.removeLast()
      keep += 2
    }
    rest = Array(bytes.suffix(keep))
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
