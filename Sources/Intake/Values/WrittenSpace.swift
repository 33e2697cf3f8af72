/// The blanks that stand around a value, or between the groups of a number.
enum WrittenSpace {
  /// Whether a character is a blank: a space, a tab, a line end, or one of the spaces that do not break.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0D: true
    default: isWideSpace(scalar)
    }
  }

  /// Whether a character sets the groups of a number apart: any space within a line.
  static func isGroupSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x20 || isWideSpace(scalar)
  }

  /// The text without the blanks around it.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return text }
    if !isBlank(first) && !isBlank(last) { return text }
    guard let start = scalars.firstIndex(where: { !isBlank($0) }),
      let end = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  /// No-break, figure, thin and narrow no-break space.
  private static func isWideSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x2007, 0x2009, 0x202F: true
    default: false
    }
  }
}
