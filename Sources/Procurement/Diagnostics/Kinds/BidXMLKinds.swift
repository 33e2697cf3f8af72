extension DiagnosticKind {
  /// The kinds for bids in XML, PRB22xx.
  static let bidXMLKinds: [DiagnosticKind] = [
    notABid, bidUnknownElement, bidUnknownAttribute, bidMissing, bidRepeated, bidStrayText,
    bidAgainstSchema,
  ]

  /// An XML document that is no bid.
  public static let notABid = DiagnosticKind(
    2201, .error, "an XML file is not a bid",
    explanation: """
      A bid in XML begins with `<bid xmlns="urn:probity:bid:1" id="…">`; a file holds one. Other \
      documents (a UBL tender, an eForms notice, a GAEB bill of quantities) hold other facts under \
      other names and are not read as bids. `probity inspect FILE` shows what a file is, \
      `probity schema bid` prints what a bid looks like.
      """,
    example: ExampleText.xmlBid(
      bad: ExampleText.xmlBid.replacingPlainly(" xmlns=\"urn:probity:bid:1\"", "")))

  /// An element that nobody reads.
  public static let bidUnknownElement = DiagnosticKind(
    2202, .warning, "an unknown element of a bid",
    explanation: """
      An element that is not read would be dropped without a word, and with a slip of the pen the one \
      that was meant. The hint names the nearest element that can stand there.
      """,
    example: ExampleText.xmlBid(
      bad: ExampleText.xmlBid.replacingPlainly("</bid>", "<varient>2</varient></bid>")))

  /// An attribute that nobody reads.
  public static let bidUnknownAttribute = DiagnosticKind(
    2203, .warning, "an unknown attribute of a bid",
    explanation: """
      An attribute that is not read would be dropped without a word. The hint names the nearest \
      attribute that the element can have.
      """,
    example: ExampleText.xmlBid(
      bad: ExampleText.xmlBid.replacingPlainly("<price>", "<price curency=\"GBP\">")))

  /// An element or attribute that must be there is not.
  public static let bidMissing = DiagnosticKind(
    2204, .error, "a bid lacks a required element or attribute",
    explanation: """
      The bid cannot be read without it: a bid has an id and a bidder, a priced line an id, a quantity \
      and a unit price, a term or KPI its name, a responsibility its service, a saving its partner, year, \
      baseline and cost, a mark its criterion, evaluator and value; a schedule names its bid.
      """,
    example: ExampleText.xmlBid(
      bad: ExampleText.xmlBid.replacingPlainly("<bidder>Alder Ltd</bidder>", "")))

  /// An element given twice.
  public static let bidRepeated = DiagnosticKind(
    2205, .error, "an element of a bid is given twice",
    explanation: """
      Two bidders, two prices or two price schedules in one bid: there is no telling which counts. \
      Alternatives are bids of their own, with their own file, id and `variant`.
      """,
    example: ExampleText.xmlBid(
      bad: ExampleText.xmlBid.replacingPlainly("</bid>", "<price>90000</price></bid>")))

  /// Text between elements.
  public static let bidStrayText = DiagnosticKind(
    2206, .warning, "text stands between the elements of a bid",
    explanation: """
      Text that belongs to no element is not read. It is mostly a note that someone left, or a value \
      whose tags were lost.
      """,
    example: ExampleText.xmlBid(
      bad: ExampleText.xmlBid.replacingPlainly("</bid>", "see cover letter</bid>")))

  /// A violation of the schema.
  public static let bidAgainstSchema = DiagnosticKind(
    2207, .error, "a bid violates its schema",
    explanation: """
      `probity check` compares a bid in XML with the schema that `probity schema bid` prints, so that \
      the file can be used with other tools too. What the reader has said of a place already is not \
      said again.
      """,
    example: ExampleText.xmlBid(
      bad: ExampleText.xmlBid.replacingPlainly("<bidder>", "<bidder xml:lang=\"en\">")))
}
