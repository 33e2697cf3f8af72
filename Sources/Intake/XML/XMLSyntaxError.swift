internal import Procurement

/// What libxml2 has against a document, in our words.
struct XMLSyntaxError: Sendable {
  /// libxml2's number, of `xmlParserErrors`.
  let code: Int
  /// What it says itself.
  let message: String
  /// What its message is about, where it says: a name.
  let first: String?
  /// The second such.
  let second: String?
  /// Whether the document's element is closed by now.
  let isAfterRoot: Bool

  /// Whether it is about a reference (`&amp;`, `&#38;`), behind which libxml2 stands by now.
  var isInReference: Bool {
    [6, 7, 8, 22, 23, 26].contains(code) || message.contains("xmlParseCharRef") || isBareAmpersand
  }

  private var isBareAmpersand: Bool { code == 68 && message.contains("xmlParseEntityRef") }

  /// The problem to report.
  func problem(at offset: Int) -> XMLProblem {
    let (message, hint) = words
    let isBeyondLimits = code == 2 || self.message.contains("XML_PARSE_HUGE")
    return XMLProblem(
      isBeyondLimits ? .xmlBeyondLimits : .notWellFormedXML, message, hint: hint, at: offset)
  }

  private var words: (message: String, hint: String?) {
    // The numbers are libxml2's, XML_ERR_… and XML_NS_ERR_… of xmlerror.h.
    switch code {
    // libxml2 has one number for an end that comes too early and one that comes too late.
    case 5 where isAfterRoot:
      (
        "something follows the end of the document's element",
        "remove it; a file holds one document"
      )
    case 9 where isInReference:
      ("a character reference (&#…;) names no character", "write the character itself")
    case 68 where isBareAmpersand:
      ("\"&\" stands alone", "write &amp; for an ampersand")
    case 2: ("the file uses too many different names", "ask for it in a plainer form")
    case 4: ("the file holds no element", "ask for the file again")
    case 5, 77:
      (
        "the file ends before its elements are closed\(open)",
        "the file was cut short; ask for it again"
      )
    case 6, 7, 8: ("a character reference (&#…;) names no character", "write the character itself")
    case 9: ("a character that XML does not allow", "remove the control character")
    case 22, 23:
      ("\"&\" stands alone", "write &amp; for an ampersand")
    case 26: ("entity \(named("&", ";")) is not defined", "write the character itself")
    case 38: ("\"<\" stands in an attribute's value", "write &lt; for it; was a quote left out?")
    case 39: ("an attribute's value is not in quotes", "put the value in double quotes")
    case 40: ("an attribute's value does not end", "close its quote")
    case 41: ("attribute \(named()) has no value", "write it as name=\"value\"")
    case 42: ("attribute \(named()) is given twice", "remove one of the two")
    case 45: ("a comment does not end", "close it with -->")
    case 47: ("a processing instruction does not end", "close it with ?>")
    case 62: ("\"]]>\" stands in text", "write ]]&gt; for it")
    case 63: ("a CDATA section does not end", "close it with ]]>")
    case 64:
      (
        "an XML declaration stands after the beginning of the file",
        "remove what comes before <?xml, blanks and blank lines too"
      )
    case 65: ("a blank is missing between attributes", "put a blank between them")
    case 68: ("a name is missing", "write &lt; for a < in text")
    case 73: ("a tag does not end", "close it with >; was a quote left out?")
    case 76:
      (
        "element \(named()) is closed by \(second.map { "</\($0)>" } ?? "another tag")",
        "close each element before the one around it"
      )
    case 80: ("two hyphens stand in a comment", "write one hyphen")
    case 86:
      (
        "something follows the end of the document's element",
        "remove it; a file holds one document"
      )
    case 201: ("prefix \(named()) has no namespace", "declare it: xmlns:prefix=\"…\"")
    case 203: ("attribute \(named()) is given twice", "remove one of the two")
    default: ("the XML is broken: \(plain)", "ask for the file again, or mend it in an editor")
    }
  }

  private var open: String { first.map { "; \(ShownValue.quoted($0)) is still open" } ?? "" }

  private func named(_ before: String = "", _ after: String = "") -> String {
    first.map { ShownValue.quoted(before + $0 + after) } ?? "in hand"
  }

  /// libxml2's message on one line, without its full stop.
  private var plain: String {
    let line = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "unknown"
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }
}
