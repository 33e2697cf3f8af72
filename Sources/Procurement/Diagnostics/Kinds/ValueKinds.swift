extension DiagnosticKind {
  /// The kinds for columns and the values in cells: numbers, dates, words, PRB20xx.
  static let valueKinds: [DiagnosticKind] = [
    unknownColumn, missingColumn, duplicateColumn, notANumber, ambiguousNumber, blankValue,
    wrongCurrency, exponentNumber, spreadsheetError, placeholderAmount, floatTail, numberTooLong,
    notADate, ambiguousDate, unfitMonths, unfitIdentifier, unknownLineKind, unfitYear,
    lineTotalDiffers, rebateThatAdds, mappedHeadingMissing, fineAmount,
    repeatedLine,
  ]

  /// A column that nobody reads.
  public static let unknownColumn = DiagnosticKind(
    2001, .warning, "an unknown column",
    explanation: """
      A heading that is not read would be dropped without a word, and with a slip of the pen the \
      column that was meant. Headings are compared without regard to case, spaces, hyphens and \
      underscores; the hint names the nearest column that is read. A column that comes under \
      another heading can be mapped in `competition.yaml`: `files: {bids.csv: {columns: {price: \
      "Total (£)"}}}`.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price,pirce\nb1,Alder Ltd,100000,\nb2,Birch Ltd,105000,\n",
      good: .text(ExampleText.bids)))

  /// A column that must be there is not.
  public static let missingColumn = DiagnosticKind(
    2002, .error, "a required column is missing",
    explanation: """
      The file cannot be read without this column. It may stand under another heading, which \
      `competition.yaml` can map, or the headings may stand in a later row: `files: {bids.csv: \
      {header-row: 3, columns: {bidder: Supplier}}}`.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,price\nb1,100000\nb2,105000\n",
      good: .text(ExampleText.bids)))

  /// Two columns under the heading of one.
  public static let duplicateColumn = DiagnosticKind(
    2003, .error, "two columns have the same heading",
    explanation: """
      Two headings mean the same column, so there is no telling which of the two holds the value \
      that counts. Rename or remove one of them.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price,Price\nb1,Alder Ltd,100000,1\nb2,Birch Ltd,105000,2\n",
      good: .text(ExampleText.bids)))

  /// A text where a number belongs.
  public static let notANumber = DiagnosticKind(
    2004, .error, "not a number",
    explanation: """
      The text is not a number, and none is guessed: a letter O among zeros, a range, a \
      percentage, a word such as `TBC` or `Not provided`, a lone dash. Such an answer is the \
      bidder's, and what it means is for a person to settle; it is never read as zero.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,12O000\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// A number that could be read in two ways.
  public static let ambiguousNumber = DiagnosticKind(
    2005, .error, "an ambiguous number",
    explanation: """
      `1,23` is one and a bit in one country and a slip in another; `1.234,56` needs a decimal \
      comma. So is `1,234`, which is a thousand times more to one reader than to \
      another. Declare how the file is written: `files: {bids.csv: {decimal-mark: comma}}`, or `point`. Groups have three digits and one mark between them.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,\"100000,00\"\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// Nothing where something is required.
  public static let blankValue = DiagnosticKind(
    2006, .error, "a required value is blank",
    explanation: """
      The cell must be filled in. A blank is not a zero: it says that nobody has answered yet.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,,100000\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// An amount in another currency.
  public static let wrongCurrency = DiagnosticKind(
    2007, .error, "an amount is not in the competition's currency",
    explanation: """
      A competition has one currency, declared in `competition.yaml`. Amounts are never converted: \
      the rate, its day and its source would be part of the published rules.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,€100000\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// A number in exponent form.
  public static let exponentNumber = DiagnosticKind(
    2008, .error, "a number in exponent form",
    explanation: """
      Spreadsheets shorten long numbers to forms such as `1.2E+07` and drop digits on the way. An \
      amount of money must be given in full.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,1E+05\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// A spreadsheet's error value.
  public static let spreadsheetError = DiagnosticKind(
    2009, .error, "a spreadsheet's error value",
    explanation: """
      `#REF!`, `#N/A`, `#VALUE!` and the like stand where a formula could not be computed. The \
      amount that was meant is in the spreadsheet's owner's hands.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,#REF!\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// An amount that looks like a placeholder.
  public static let placeholderAmount = DiagnosticKind(
    2010, .note, "an amount looks like a placeholder",
    explanation: """
      Zero and rows of nines (`99999999`) often stand for "not known" or "not offered". The amount \
      is read as written; ask the bidder whether it is meant before anything rests on it.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,99999999\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// A number with the tail of a binary fraction.
  public static let floatTail = DiagnosticKind(
    2011, .note, "a number ends in a binary fraction's tail",
    explanation: """
      `11998919.999999998` was 11998920 before a program computed with it in binary. The number is \
      kept exactly as written; the tail shows that it has passed through a spreadsheet or a \
      script, so ask for the original where the last digits count.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,100000.10000000001\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// A number with too many digits.
  public static let numberTooLong = DiagnosticKind(
    2012, .error, "a number is too long",
    explanation: """
      Numbers are computed exactly with up to 38 digits, before and after the decimal point \
      together. No price comes near that.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad:
        "bid,bidder,price\nb1,Alder Ltd,10000000000000000000000000000000000000000\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))
}
