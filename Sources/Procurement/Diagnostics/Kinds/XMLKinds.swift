extension DiagnosticKind {
  /// The kinds for the syntax of XML files, PRB12xx.
  static let xmlKinds: [DiagnosticKind] = [
    notWellFormedXML, xmlDoctype, xmlEncoding, xmlBeyondLimits, notXML,
  ]

  /// The text breaks XML's rules.
  public static let notWellFormedXML = DiagnosticKind(
    1201, .error, "a file is not well-formed XML",
    explanation: """
      The text breaks XML's own rules: a tag that is not closed, or closed in the wrong order, a `&` \
      or `<` that stands alone in text, an attribute without quotes. Reading stops at the first such \
      place, since what follows could mean anything. A file that ends too early was mostly cut on \
      its way: ask for it again.
      """,
    example: ExampleText.xmlBid(bad: ExampleText.xmlBid.replacingPlainly("</bidder>", "</biddre>")))

  /// A document type declaration.
  public static let xmlDoctype = DiagnosticKind(
    1202, .error, "a document type declaration is refused",
    explanation: """
      `<!DOCTYPE …>` lets a file define names for text, read other files into itself, and grow from \
      a kilobyte to gigabytes. No bid needs it, so a file that has one is not read at all. An HTML \
      page that was saved under the name `.xml` has one too.
      """,
    example: ExampleText.xmlBid(bad: "<!DOCTYPE bid>\n" + ExampleText.xmlBid))

  /// An encoding that is not read, or that the bytes contradict.
  public static let xmlEncoding = DiagnosticKind(
    1203, .error, "an encoding is not read, or not the file's own",
    explanation: """
      XML is read in UTF-8, in UTF-16 with a byte-order mark, and in ISO-8859-1 and windows-1252 \
      where the XML declaration names them. Where the bytes contradict the declaration, a wrong \
      guess would turn `£` or `é` into something else without anyone noticing; so none is made.
      """,
    example: ExampleText.xmlBid(
      bad: "<?xml version=\"1.0\" encoding=\"UTF-7\"?>\n" + ExampleText.xmlBid))

  /// More than a file may ask of the machine.
  public static let xmlBeyondLimits = DiagnosticKind(
    1204, .error, "an XML file is beyond the reader's limits",
    explanation: """
      A hostile file can stop a machine with one tag of a million attributes or with elements nested \
      without end. A file may nest elements 64 deep and hold 50 million of them, with 128 attributes \
      each and 4,096 different names in all; a tag may have 64 KiB, a text or comment 1 MiB. No bid \
      comes near.
      """,
    example: DiagnosticExample(
      bad: [
        "bids.csv": .text(ExampleText.bidsBesideXML),
        "bids/alder.xml": .repeated(
          before: ExampleText.xmlBid.replacingPlainly("</bid>", ""), text: "<terms>", count: 100,
          after: "", shownAs: "<bid …><terms><terms><terms> … 100 deep"),
      ],
      good: [
        "bids.csv": .text(ExampleText.bidsBesideXML), "bids/alder.xml": .text(ExampleText.xmlBid),
      ]))

  /// Something else under the name of XML.
  public static let notXML = DiagnosticKind(
    1205, .error, "a file is not XML",
    explanation: """
      The first bytes show something else: a compressed file, an office document, a PDF, plain text, \
      or nothing at all. Probity unpacks and converts nothing by itself.
      """,
    example: ExampleText.xmlBid(bad: "bid,bidder,price\nb1,Alder Ltd,100000\n"))
}

extension ExampleText {
  /// A small sound bid in XML.
  static let xmlBid = """
    <bid xmlns="urn:probity:bid:1" id="b1">
      <bidder>Alder Ltd</bidder>
      <price>100000</price>
    </bid>

    """

  /// The `bids.csv` that goes with ``xmlBid``.
  static let bidsBesideXML = "bid,bidder,price\nb2,Birch Ltd,105000\n"

  /// An example of what is wrong with a bid in XML.
  static func xmlBid(bad: String, good: String = xmlBid) -> DiagnosticExample {
    DiagnosticExample(
      bad: ["bids.csv": .text(bidsBesideXML), "bids/alder.xml": .text(bad)],
      good: ["bids.csv": .text(bidsBesideXML), "bids/alder.xml": .text(good)])
  }
}

extension String {
  /// The text with each `part` replaced.
  func replacingPlainly(_ part: String, _ other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
