/// Finds anchors and aliases before the parser sees them: as map keys, a few nested aliases would
/// cost the parser exponential time.
enum AnchorScan {
  /// Where the first `&name` or `*name` stands that YAML could read as an anchor or alias.
  ///
  /// Quoted texts and comments are passed over. A plain text that continues with `, *word` is taken
  /// for one too; quoting it helps.
  static func firstAnchor(in bytes: [UInt8]) -> (line: Int, column: Int)? {
    var line = 1
    var lineStart = 0
    var index = 0
    var isTokenStart = true
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        lineStart = index + 1
        isTokenStart = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        break
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isTokenStart {
          let end = closingQuote(of: index, in: bytes)
          for position in index..<end where bytes[position] == UInt8(ascii: "\n") {
            line += 1
            lineStart = position + 1
          }
          index = end
        }
        isTokenStart = false
      case UInt8(ascii: "#"):
        let startsComment = index == lineStart || isBlank(bytes[index - 1])
        if startsComment {
          while index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "\n") { index += 1 }
        }
      case UInt8(ascii: "&"), UInt8(ascii: "*"):
        if isTokenStart, index + 1 < bytes.count, !isBlank(bytes[index + 1]) {
          let before = bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 }
          return (line, before + 1)
        }
        isTokenStart = false
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "]"),
        UInt8(ascii: "}"):
        isTokenStart = true
      case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"):
        // In flow style `{"a":*b}` needs no blank after the colon.
        isTokenStart = index + 1 >= bytes.count || isBlank(bytes[index + 1]) || byte == 0x3A
      default:
        // A tag (`!!str *name`) stands before its value.
        if isTokenStart, byte == UInt8(ascii: "!") {
          while index + 1 < bytes.count, !isBlank(bytes[index + 1]) { index += 1 }
        } else {
          isTokenStart = false
        }
      }
      index += 1
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The index of the quote that closes the one at `start`, or the end.
  private static func closingQuote(of start: Int, in bytes: [UInt8]) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == quote {
        let isDoubled =
          quote == UInt8(ascii: "'") && index + 1 < bytes.count && bytes[index + 1] == quote
        if !isDoubled { return index }
        index += 1
      } else if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 1
      }
      index += 1
    }
    return bytes.count
  }
}
