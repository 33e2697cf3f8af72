extension DiagnosticKind {
  /// The kinds for the syntax of CSV files, PRB11xx.
  static let csvKinds: [DiagnosticKind] = [
    csvUnclosedQuote, csvStrayQuote, csvTextAfterQuote, csvRaggedRow, csvZeroByte, csvTooLong,
    csvOtherFormat, csvEmpty, csvHeaderOnly, csvTelltaleRowCount, csvByteNotInEncoding,
    csvRowsLeftOut, csvBlankExtraFields, csvHeaderRowMissing, csvValuesWithoutHeading,
    csvNothingLeftOut,
  ]

  /// A quote that is never closed.
  public static let csvUnclosedQuote = DiagnosticKind(
    1101, .error, "a quote is not closed",
    explanation: """
      A field that begins with a quote ends with one. Where the second is missing, the rest of the \
      file becomes part of the field. The place named is the quote that was opened; inside a \
      quoted field a quote is written twice.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,\"Alder Ltd,100000\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// A quote inside a field that does not begin with one.
  public static let csvStrayQuote = DiagnosticKind(
    1102, .error, "a quote in an unquoted field",
    explanation: """
      A field that holds a quote must itself stand in quotes, with the inner quotes written twice: \
      `"The ""Alder"" group"`. A blank before the first quote has the same effect, for then the \
      field does not begin with it.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,The \"Alder\" group,100000\nb2,Birch Ltd,105000\n",
      good: "bid,bidder,price\nb1,\"The \"\"Alder\"\" group\",100000\nb2,Birch Ltd,105000\n"))

  /// Text after the quote that closes a field.
  public static let csvTextAfterQuote = DiagnosticKind(
    1103, .error, "text after a closing quote",
    explanation: """
      After the quote that closes a field only the delimiter or the end of the line can follow. \
      Mostly an inner quote was written once instead of twice.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,\"Alder\" Ltd,100000\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// A row with more or fewer fields than there are headings.
  public static let csvRaggedRow = DiagnosticKind(
    1104, .error, "a row has the wrong number of fields",
    explanation: """
      Every row has as many fields as there are headings; otherwise values may stand under the \
      wrong heading. Mostly a comma inside a value (`1,234`) was not put in quotes.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,100,000\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// A NUL byte.
  public static let csvZeroByte = DiagnosticKind(
    1105, .error, "a NUL byte",
    explanation: """
      Text has no bytes of value zero. They come from a file that is not text, from a disk that \
      failed, or from UTF-16 saved without its byte-order mark.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad: .bytes(
        Array("bid,bidder,price\nb1,Al".utf8) + [0] + Array("der,1\n".utf8),
        shownAs: "bid,bidder,price\nb1,Al<00>der,1\n"),
      good: .text(ExampleText.bids)))

  /// A field or a row beyond any use.
  public static let csvTooLong = DiagnosticKind(
    1106, .error, "a field or a row is too long",
    explanation: """
      A field may have 1 MiB, a row 16,384 fields and 8 MiB. Past that a quote was left open, or \
      the file is not a table; a spreadsheet itself allows 32,767 characters a cell.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad: .repeated(
        before: "bid,bidder,price\nb1,", text: "Alder ", count: 200_000, after: ",100000\n",
        shownAs: "a bidder's name of more than 1 MiB"),
      good: .text(ExampleText.bids)))

  /// A file of another format under a CSV name.
  public static let csvOtherFormat = DiagnosticKind(
    1107, .error, "not a CSV file",
    explanation: """
      The first bytes belong to another format: a web page (often a login page that was saved \
      instead of the file), a spreadsheet, a compressed archive, a PDF. Open it in the program it \
      belongs to and save it as CSV in UTF-8.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "<!DOCTYPE html>\n<html><body>Please log in</body></html>\n",
      good: .text(ExampleText.bids)))

  /// A file without a row.
  public static let csvEmpty = DiagnosticKind(
    1108, .error, "an empty file",
    explanation: """
      The file has no headings: it is empty, or every row of it is blank. Was the export cut \
      short, or the wrong sheet saved?
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "",
      good: .text(ExampleText.bids)))

  /// Headings and nothing below.
  public static let csvHeaderOnly = DiagnosticKind(
    1109, .warning, "a file has headings and no rows",
    explanation: """
      The file is in order and says nothing. If that is meant, remove it.
      """,
    example: DiagnosticExample(
      "terms.csv", bad: "bid,term,value\n",
      good: "bid,term,value\nb1,payment.days,30\n"))

  /// As many rows as a spreadsheet can hold.
  public static let csvTelltaleRowCount = DiagnosticKind(
    1110, .warning, "a file may have been cut off",
    explanation: """
      The file has exactly as many rows as a spreadsheet can hold (65,536 or 1,048,576, with or \
      without the headings). Spreadsheets cut off what is beyond without saying so. Compare the \
      last row with the source.
      """,
    example: DiagnosticExample(
      "terms.csv",
      bad: .repeated(
        before: "bid,term,value\n", text: "b1,payment.days,30\n", count: 65_535, after: "",
        shownAs: "a terms.csv of exactly 65,536 rows"),
      good: "bid,term,value\nb1,payment.days,30\n"))

  /// A byte or unit that the encoding does not have.
  public static let csvByteNotInEncoding = DiagnosticKind(
    1111, .error, "a byte that the encoding does not have",
    explanation: """
      The file is read in the encoding that its byte-order mark or `competition.yaml` names, and \
      something in it has no meaning there: one of the five bytes that windows-1252 leaves open, \
      half of a UTF-16 pair. The encoding is mistaken or the file is damaged.
      """,
    example: DiagnosticExample(
      bad: [
        "competition.yaml": .text(
          ExampleText.competition + "files:\n  bids.csv: {encoding: windows-1252}\n"),
        "bids.csv": .bytes(
          Array("bid,bidder,price\nb1,Alder ".utf8) + [0x81] + Array(",1\n".utf8),
          shownAs: "bid,bidder,price\nb1,Alder <81>,1\n"),
      ],
      good: [
        "competition.yaml": .text(
          ExampleText.competition + "files:\n  bids.csv: {encoding: windows-1252}\n"),
        "bids.csv": .text(ExampleText.bids),
      ]))

  /// Rows that are left out as declared.
  public static let csvRowsLeftOut = DiagnosticKind(
    1112, .note, "rows were left out",
    explanation: """
      `competition.yaml` says under `leave-out` which rows of the file are not data, such as \
      totals that stand among the lines. This note says how many there were, so that the number \
      can be checked against the file.
      """,
    example: DiagnosticExample(
      bad: [
        "competition.yaml": .text(
          ExampleText.competition + "files:\n  bids.csv: {leave-out: {bidder: Total}}\n"),
        "bids.csv": .text(ExampleText.bids + "sum,Total,205000\n"),
      ],
      good: ["bids.csv": .text(ExampleText.bids)]))

  /// Blank fields past the last heading.
  public static let csvBlankExtraFields = DiagnosticKind(
    1113, .warning, "rows have blank fields past the last heading",
    explanation: """
      Some rows end in more delimiters than there are headings. The fields past the last heading \
      are blank, so nothing is lost, but the file was not written with care: look at the rows \
      once.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,100000,\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// A header row past the end of the file.
  public static let csvHeaderRowMissing = DiagnosticKind(
    1114, .error, "the header row is past the end of the file",
    explanation: """
      `competition.yaml` says under `header-row` in which row the headings stand, and the file has \
      fewer rows, or that row is blank.
      """,
    example: DiagnosticExample(
      bad: [
        "competition.yaml": .text(
          ExampleText.competition + "files:\n  bids.csv: {header-row: 9}\n")
      ],
      good: [
        "competition.yaml": .text(
          ExampleText.competition + "files:\n  bids.csv: {header-row: 1}\n")
      ]))

  /// Values in a column without heading.
  public static let csvValuesWithoutHeading = DiagnosticKind(
    1115, .warning, "values stand under no heading",
    explanation: """
      A column has values and no heading, so nothing says what they are, and they are not read. \
      Give the column a heading or remove it.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price,\nb1,Alder Ltd,100000,see note\nb2,Birch Ltd,105000,\n",
      good: .text(ExampleText.bids)))

  /// A rule that leaves no row out.
  public static let csvNothingLeftOut = DiagnosticKind(
    1116, .warning, "no row is left out",
    explanation: """
      `competition.yaml` says under `leave-out` which rows are not data, and no row of the file is one \
      of them. A totals row that is written otherwise would then be added to the lines.
      """,
    example: DiagnosticExample(
      "competition.yaml",
      bad: .text(ExampleText.competition + "files:\n  bids.csv: {leave-out: {bidder: Total}}\n"),
      good: .text(ExampleText.competition)))
}
