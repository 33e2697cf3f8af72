internal import Glibc

/// Looks for what is rare in bytes, many at a time.
enum BytePatterns {
  /// The index of the first NUL.
  static func firstNUL(_ bytes: UnsafeRawBufferPointer) -> Int? {
    guard let base = bytes.baseAddress, let found = memchr(base, 0, bytes.count) else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Whether a CR stands among them that no LF follows, or at their end.
  static func hasLoneReturn(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var index = 0
    while index < bytes.count, let found = memchr(base + index, 0x0D, bytes.count - index) {
      index = UnsafeRawPointer(found) - base + 1
      if index == bytes.count || bytes[index] != 0x0A { return true }
    }
    return false
  }

  /// Whether all of them are ASCII.
  static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    var high: UInt64 = 0
    while index &+ 8 <= bytes.count {
      high |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index &+= 8
    }
    while index < bytes.count {
      high |= UInt64(bytes[index])
      index &+= 1
    }
    return high & 0x8080_8080_8080_8080 == 0
  }

  /// The index of the last `byte` before `end`.
  static func lastIndex(of byte: UInt8, in bytes: UnsafeRawBufferPointer, before end: Int) -> Int? {
    var index = end
    while index > 0 {
      index &-= 1
      if bytes[index] == byte { return index }
    }
    return nil
  }
}
