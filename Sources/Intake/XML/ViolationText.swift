internal import Procurement

/// A violation of the bid's schema in our words.
struct ViolationText: Sendable {
  /// The attribute it is about; `nil` for the element itself.
  let attribute: String?
  /// What is wrong.
  let message: String
  /// What to do.
  let hint: String?

  /// The words for what libxml2 says: `Element '{urn:probity:bid:1}price', attribute 'currency': …`.
  ///
  /// `nil` where the violation is reported otherwise: text between elements.
  init?(_ violation: SchemaValidator.Violation) {
    let text = ViolationText.plain(violation.message)
    let element = ViolationText.quoted(after: "Element '", in: text) ?? "bid"
    let attribute = ViolationText.quoted(after: "attribute '", in: text)
    let value = ViolationText.value(in: text)
    let subject = attribute ?? element
    // The numbers are libxml2's, XML_SCHEMAV_… of xmlerror.h.
    switch violation.code {
    case 1841, 1842, 1843: return nil
    case 1827, 1866, 1867:
      message = "attribute \(ShownValue.quoted(subject)) is not allowed in \"\(element)\""
      hint = "remove it"
    case 1868:
      let missing = ViolationText.quoted(after: "The attribute '", in: text) ?? "?"
      message = "attribute \"\(missing)\" of \"\(element)\" is missing"
      hint = "add \(missing)=\"…\""
    case 1871:
      let expected = text.firstRange(of: "Expected is").map { text[$0.upperBound...] } ?? ""
      let names = expected.split { "() ,".contains($0) }
      // libxml2 lists all that could still come; the bidder alone must.
      let isBidder = names.contains("bidder")
      message =
        isBidder ? "element \"bidder\" is missing" : "an element is missing in \"\(element)\""
      hint =
        isBidder
        ? "add <bidder>…</bidder>: the supplier's name"
        : "expected is one of " + names.joined(separator: ", ")
    case 1831:
      message = "\(subject) is blank"
      hint = "fill it in"
    case 1832:
      message = "\(subject) is longer than 200 characters"
      hint = "shorten it"
    case 1824, 1833, 1834, 1839, 1840:
      let rule = ViolationText.rule(element: element, attribute: attribute)
      let shown = value.map { " " + ShownValue.quoted($0) } ?? ""
      message = "\(subject)\(shown) \(rule.why)"
      hint = rule.hint
    default:
      message = "\"\(subject)\" violates the schema: \(text)"
      hint = "compare it with what `probity schema bid` prints"
    }
    self.attribute = attribute
  }

  /// What the values of an element or attribute must be.
  private static func rule(
    element: String, attribute: String?
  ) -> (why: String, hint: String) {
    switch attribute ?? element {
    case "price", "quantity", "unit-price", "total", "baseline", "cost":
      ("is not a plain number", "write digits, and a point before decimals: 1234.50")
    case "currency": ("is not a currency", "write the three letters of its code: GBP")
    case "months": ("is not a number of months", "write a whole number from 1 to 1200")
    case "extension-months": ("is not a number of months", "write a whole number from 0 to 1200")
    case "evidence": ("is not known", "expected is one of banked, contracted, projected")
    case "from", "to":
      ("is neither a date nor a month of the contract", "write 2027-04-01, or the month's number")
    case "submitted": ("is not a date", "write it as 2026-03-31")
    case "year":
      ("is not a year", "write the year of the contract (1) or of the calendar (2027)")
    case "kind": ("is not known", "expected is one of charge, exit, option, rebate, setup")
    case "value":
      ("is not a mark", "write a number, \"pass\", \"fail\", \"abstained\" or \"n/a\", or nothing")
    default: ("is not what the schema asks for", "see what `probity schema bid` prints")
    }
  }

  /// The message on one line, without namespaces in braces and without its full stop.
  private static func plain(_ message: String) -> String {
    var plain = ""
    var isNamespace = false
    for character in message {
      if character == "{" && plain.last.map({ "'( ".contains($0) }) ?? true { isNamespace = true }
      if !isNamespace && character != "\n" { plain.append(character) }
      if character == "}" { isNamespace = false }
    }
    return plain.hasSuffix(".") ? String(plain.dropLast()) : plain
  }

  private static func quoted(after mark: String, in text: String) -> String? {
    guard let start = text.firstRange(of: mark)?.upperBound,
      let end = text[start...].firstIndex(of: "'")
    else { return nil }
    return String(text[start..<end])
  }

  /// The value that the message shows, which may hold quotes itself.
  private static func value(in text: String) -> String? {
    let starts = ["The value '", "': '", ": '"]
    let ends = ["' is not", "' is less", "' is greater", "' has a"]
    guard let start = starts.compactMap({ text.firstRange(of: $0)?.upperBound }).first,
      let end = ends.compactMap({ text[start...].firstRange(of: $0)?.lowerBound }).min()
    else { return nil }
    return String(text[start..<end])
  }
}
