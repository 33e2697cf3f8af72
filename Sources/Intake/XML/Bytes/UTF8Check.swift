internal import Procurement

/// Checks that bytes are UTF-8, strictly.
///
/// libxml2 2.9.14 lets overlong forms pass, such as E0 80 AF for a slash.
enum UTF8Check {
  /// What a stretch of bytes turned out to be.
  enum Result: Equatable {
    /// ASCII alone.
    case ascii
    /// Characters throughout; the last of them may be cut off after `complete` bytes.
    case text(complete: Int)
    /// The byte at this index does not belong.
    case invalid(at: Int)
  }

  /// Checks the bytes.
  static func check(_ bytes: UnsafeRawBufferPointer) -> Result {
    if BytePatterns.isASCII(bytes) { return .ascii }
    let complete = bytes.count - unfinished(bytes)
    do throws(UTF8.ValidationError) {
      let text = bytes.bindMemory(to: UInt8.self)
      _ = try UTF8Span(validating: text.span.extracting(first: complete))
    } catch {
      return .invalid(at: error.byteOffsets.lowerBound)
    }
    return .text(complete: complete)
  }

  /// How many bytes at the end begin a character that is not finished.
  private static func unfinished(_ bytes: UnsafeRawBufferPointer) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte < 0x80 { return 0 }
      if byte >= 0xC0 {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        return length > back ? back : 0
      }
    }
    return 0
  }
}
