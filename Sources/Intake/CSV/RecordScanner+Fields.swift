/// The fields of the record that the scanner holds, and their places.
///
/// Every look-up is bounded by `fieldCount`; the offsets of a field lie within its record.
extension RecordScanner {
  /// Whether a field stood in quotes.
  func isQuoted(_ index: Int) -> Bool { field(index).isQuoted }

  /// The text of a field, without its quotes.
  func text(_ index: Int) -> String {
    let field = field(index)
    let bytes = bytes(of: field)
    guard field.hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == 0x22 && !isSecond
      if !isSecond { single.append(byte) }
    }
    return String(decoding: single, as: UTF8.self)
  }

  /// Hands the bytes of a field to `body`: those between its quotes, where quotes stay doubled.
  @inline(__always)
  func withBytes<Result>(of index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes(of: field(index)).span)
  }

  /// Whether the first field begins with a character that is not blank.
  @inline(__always)
  var startsFilled: Bool {
    let first = buffer[recordStart]
    return first > 0x22 && first < 0x80 && first != delimiter && recordLength > 0
  }

  /// Whether all fields of the record are blank.
  var isBlank: Bool {
    // Nothing but delimiters: the rows that spreadsheets append by the million.
    if recordLength == fieldCount - 1 { return true }
    for index in 0..<fieldCount {
      let bytes = bytes(of: fields[index])
      if let first = bytes.first, first > 0x20, first < 0x80 { return false }
      let text = String(decoding: bytes, as: UTF8.self)
      if !text.unicodeScalars.allSatisfy(WrittenSpace.isBlank) { return false }
    }
    return true
  }

  // MARK: - Places

  /// Where a field begins: its quote, where it stands in quotes.
  @inline(__always)
  func position(of index: Int) -> (line: Int, column: Int) {
    let field = field(index)
    return position(ofOffset: Int(field.start) - (field.isQuoted ? 1 : 0))
  }

  /// Where the text ended.
  var endPosition: (line: Int, column: Int) { position(ofOffset: recordLength) }

  /// The line and column of an offset from the record's start.
  @inline(__always)
  func position(ofOffset offset: Int) -> (line: Int, column: Int) {
    if isOnOneLine {
      return (line, (isASCII ? offset : scalarCount(from: 0, to: offset)) + 1)
    }
    return positionAcrossLines(ofOffset: offset)
  }

  private func positionAcrossLines(ofOffset offset: Int) -> (line: Int, column: Int) {
    let start = buffer + recordStart
    var line = line
    var lineStart = 0
    for index in 0..<offset {
      let byte = start[index]
      guard byte == 0x0A || byte == 0x0D else { continue }
      lineStart = index + 1
      // The two halves of one line end count once, with the first.
      if byte == 0x0D || index == 0 || start[index - 1] != 0x0D { line += 1 }
    }
    return (line, scalarCount(from: lineStart, to: offset) + 1)
  }

  /// The Unicode scalars between two offsets: the bytes that do not continue one.
  @inline(__always)
  private func scalarCount(from first: Int, to last: Int) -> Int {
    let start = UnsafeRawPointer(buffer + recordStart)
    var count = last - first
    var index = first
    while index + 8 <= last {
      let word = start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // Continuing bytes are 10xxxxxx; the product adds up their high bits in its last byte.
      let continuing = word & ~(word &<< 1) & 0x8080_8080_8080_8080
      count -= Int(truncatingIfNeeded: ((continuing &>> 7) &* 0x0101_0101_0101_0101) &>> 56)
      index += 8
    }
    while index < last {
      if buffer[recordStart + index] & 0xC0 == 0x80 { count -= 1 }
      index += 1
    }
    return count
  }

  @inline(__always)
  private func field(_ index: Int) -> Field {
    precondition(index >= 0 && index < fieldCount, "the record has such a field")
    return fields[index]
  }

  @inline(__always)
  private func bytes(of field: Field) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: buffer + recordStart + Int(field.start), count: Int(field.end &- field.start))
  }
}
