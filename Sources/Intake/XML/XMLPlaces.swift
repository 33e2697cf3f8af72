internal import Glibc

/// A place in a text file.
struct TextPlace: Sendable, Hashable {
  /// The physical line, from 1.
  var line: Int
  /// The Unicode scalar in it, from 1.
  var column: Int
}

/// Follows lines and columns through a file, forwards, one window after the other.
///
/// A line ends with LF, CR or CR LF, as XML has it.
struct XMLPlaces: Sendable {
  /// Up to where the lines are counted.
  private(set) var offset = 0
  private var line = 1
  private var lineStart = 0
  /// Bytes of the line so far that continue a character.
  private var continuations = 0
  private var followsReturn = false

  /// What is known of all bytes of a window.
  struct Traits: Sendable {
    /// Whether each byte is a character.
    var isASCII = true
    /// Whether there is a CR among them that no LF follows, as far as they go.
    var hasLoneReturn = false
  }

  /// The place of the byte that comes next.
  var place: TextPlace {
    TextPlace(line: line, column: offset - lineStart - continuations + 1)
  }

  /// Goes on to `target`; one that lies behind is left.
  @inline(__always)
  func advanced(
    to target: Int, in window: UnsafeRawBufferPointer, from start: Int, _ traits: Traits
  ) -> XMLPlaces {
    var copy = self
    copy.advance(to: target, in: window, from: start, traits)
    return copy
  }

  /// Goes on to `target`; one that lies behind is left.
  ///
  /// - Parameters:
  ///   - target: an offset in the file.
  ///   - window: the bytes from `start` on.
  mutating func advance(
    to target: Int, in window: UnsafeRawBufferPointer, from start: Int, _ traits: Traits
  ) {
    let target = min(target, start + window.count)
    guard offset >= start, target > offset, let base = window.baseAddress else { return }
    guard !traits.hasLoneReturn, !followsReturn else {
      return step(to: target, in: window, from: start)
    }
    while let found = memchr(base + (offset - start), 0x0A, target - offset) {
      line += 1
      offset = UnsafeRawPointer(found) - base + start + 1
      lineStart = offset
      continuations = 0
    }
    if !traits.isASCII {
      for index in (offset - start)..<(target - start) where window[index] & 0xC0 == 0x80 {
        continuations += 1
      }
    }
    offset = target
  }

  private mutating func step(to target: Int, in window: UnsafeRawBufferPointer, from start: Int) {
    while offset < target {
      let byte = window[offset - start]
      offset += 1
      if byte == 0x0A && followsReturn {
        lineStart = offset
      } else if byte == 0x0A || byte == 0x0D {
        line += 1
        lineStart = offset
        continuations = 0
      } else if byte & 0xC0 == 0x80 {
        continuations += 1
      }
      followsReturn = byte == 0x0D
    }
  }
}
