internal import Procurement

/// Names and postal addresses of suppliers: texts longer than an id, that may have several lines.
enum WrittenAddress {
  /// The most characters of an address.
  static let maximumLength = 1000

  /// The address on one line, its lines set apart by commas.
  static func parse(_ text: String) throws(ValueProblem) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      let trimmed = WrittenSpace.trimmed(String(line))
      return trimmed.hasSuffix(",") ? String(trimmed.dropLast()) : trimmed
    }
    let address = lines.filter { !$0.isEmpty }.joined(separator: ", ")
    if address.isEmpty { throw .blank }
    guard address.unicodeScalars.count <= maximumLength else {
      throw ValueProblem(
        kind: .unfitIdentifier, reason: "has more than \(maximumLength) characters",
        hint: "shorten it; was a quote left open before it?")
    }
    let isShown = address.unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    guard isShown else {
      throw ValueProblem(
        kind: .unfitIdentifier, reason: "holds a character that does not show",
        hint: "remove tabs, control characters and invisible ones from it")
    }
    return address
  }
}
