/// A value as messages show it.
enum ShownValue {
  /// The most characters that a message shows of a value.
  static let maximumLength = 60

  /// The value in double quotes, cut to ``maximumLength`` characters; what does not print is shown as
  /// its code point.
  static func quoted(_ text: some StringProtocol) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < maximumLength else {
        shown += "…"
        break
      }
      count += 1
      if isInvisible(scalar) {
        let code = String(scalar.value, radix: 16, uppercase: true)
        shown += "<U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code + ">"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return "\"\(shown)\""
  }

  /// Whether a terminal would act on the character, or show nothing at all.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
