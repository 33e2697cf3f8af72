internal import Procurement

/// Electronic addresses: of authorities and suppliers.
enum WrittenEmail {
  /// The most characters of an address.
  ///
  /// - Source: RFC 5321, section 4.5.3.1.3, without the brackets around the path.
  static let maximumLength = 254

  /// The address without the blanks around it, or `nil` where it is none; the log says why.
  ///
  /// It holds one `@` with a name before it and a domain with a point after it. Whether anybody reads
  /// what is sent there, no program can see.
  static func read(
    _ text: Sourced<String>, log: inout DiagnosticLog
  ) -> Sourced<String>? {
    let address = WrittenSpace.trimmed(text.value)
    if isAddress(address) { return Sourced(address, at: text.source) }
    log.report(
      .unfitEmail, "\(ShownValue.quoted(address)) is not an email address", at: text.source,
      hint: "write one address, such as bids@alder.example")
    return nil
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= maximumLength else {
      return false
    }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
      && text.unicodeScalars.allSatisfy(isAllowed)
  }

  /// Neither blanks, nor what does not show, nor what sets addresses apart in a list.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value > 0x20 && scalar.value != 0x7F && !isMark(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    "\"(),:;<>[\\]".unicodeScalars.contains(scalar)
  }
}
