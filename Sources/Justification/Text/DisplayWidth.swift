/// How many columns of a terminal a text takes.
package enum DisplayWidth {
  /// The columns: none for a combining mark, two for a wide East Asian character, else one.
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The text cut to `columns`, with `…` at its end where something was cut off.
  package static func cut(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var result = ""
    var used = 0
    for scalar in text.unicodeScalars {
      used += width(scalar)
      if used > columns - 1 { break }
      result.unicodeScalars.append(scalar)
    }
    return result + "…"
  }

  /// The text cut to `columns` with `…` in its middle: ids that are alike differ at their ends.
  static func cutWithin(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var tail: [Unicode.Scalar] = []
    var used = 0
    for scalar in text.unicodeScalars.reversed() {
      used += width(scalar)
      if used > columns / 2 { break }
      tail.append(scalar)
    }
    var end = String.UnicodeScalarView()
    end.append(contentsOf: tail.reversed())
    return cut(text, to: columns - of(String(end))) + String(end)
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // The blocks of Unicode's East Asian Width "W" and "F" that names are written in.
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
