extension Diagnostic {
  /// A value from a file as a message quotes it: in double quotes, on one line, cut to 60 characters.
  ///
  /// Control characters and others that a terminal would act on or not show are written as
  /// `\u{1B}`, so that nothing a bidder writes can change how a report looks.
  ///
  /// - Parameter value: the value as written; only its beginning is looked at.
  public static func quoted(_ value: some StringProtocol) -> String {
    let limit = 60
    var text = "\""
    var length = 0
    var rest = value.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if length == limit - 1, !rest.isEmpty {
        text += "…"
        break
      }
      text += isShown(scalar) ? String(scalar) : escape(scalar)
      length += 1
    }
    return text + "\""
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u{" + digits + "}"
  }
}
