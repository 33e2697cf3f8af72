/// Makes text from outside harmless to show: what would move the cursor, start a new line, turn the
/// reading direction or not be seen at all is shown as its code instead of acting.
package enum SafeText {
  /// The text with each such character as `\u{202E}`.
  package static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: acts) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if acts(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    // Names in Persian and in the scripts of India need the two joiners.
    case .format: return scalar != "\u{200C}" && scalar != "\u{200D}"
    // U+FFFE and its like are no characters; a page or an XML file with one of them is not valid.
    case .unassigned: return scalar.properties.isNoncharacterCodePoint
    default: return false
    }
  }
}
