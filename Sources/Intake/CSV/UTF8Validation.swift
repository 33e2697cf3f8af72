/// Finds where bytes stop being UTF-8 text without NULs.
enum UTF8Validation {
  /// What follows the sound beginning.
  enum Rest: Equatable {
    /// Nothing.
    case nothing
    /// A sequence that may go on in bytes not yet read.
    case unfinished
    /// A byte that does not belong.
    case bad(UInt8)
    /// A NUL.
    case zero
  }

  /// How many bytes are sound, what follows them, and whether all of them are ASCII.
  ///
  /// Eight bytes at a time as long as they are ASCII, as nearly all of a price schedule is.
  static func soundPrefix(
    of bytes: UnsafeRawBufferPointer
  ) -> (count: Int, rest: Rest, isASCII: Bool) {
    let count = bytes.count
    var isASCII = true
    var index = 0
    while index < count {
      while index + 8 <= count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // A high bit is set where a byte is not ASCII; the borrow sets one where a byte is NUL.
        if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      guard index < count else { break }
      let byte = bytes[index]
      if byte == 0 { return (index, .zero, isASCII) }
      if byte < 0x80 {
        index += 1
        continue
      }
      isASCII = false
      switch sequenceLength(bytes, at: index) {
      case .some(let length) where length > 0: index += length
      case .some: return (index, .bad(byte), isASCII)
      case nil: return (index, .unfinished, isASCII)
      }
    }
    return (count, .nothing, isASCII)
  }

  /// The length of the sequence that begins at `index` with a byte above 0x7F: 0 where it is not
  /// sound, `nil` where it is sound as far as there are bytes.
  private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    let lead = bytes[index]
    let length: Int
    // The second byte is bounded further where longer forms, surrogates or values past U+10FFFF begin.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return nil }
      let allowed = offset == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[index + offset]) else { return 0 }
    }
    return length
  }
}
