extension DiagnosticKind {
  /// The kinds for bids' schedules beside the one that the authority issued, PRB2060 to PRB2069.
  static let issuedScheduleKinds: [DiagnosticKind] = [
    issuedLineChanged, issuedLineMissing, lineNotIssued, issuedLineTwice, templateTooLong,
  ]

  private static let template: DiagnosticExample.Content =
    "line,description,unit,quantity\n1,Help desk,day,10\n"

  /// A bid's line that is not as it was issued.
  public static let issuedLineChanged = DiagnosticKind(
    2060, .warning, "a bid changes a line of the issued schedule",
    explanation: """
      The authority's `schedule-template.csv` gives the line with another description, unit or quantity. \
      Bids that price different things cannot be compared by their prices; whether the change matters is \
      for a person to decide. Blanks are compared as one, and a cell that the bid or the template leaves \
      blank is not compared.
      """,
    example: DiagnosticExample(
      bad: PriceExample.files([
        "schedule-template.csv": template,
        "prices.csv": "bid,line,quantity,unit price\nb1,1,8,12500\nb2,1,10,10500\n",
      ]),
      good: PriceExample.files([
        "schedule-template.csv": template,
        "prices.csv": "bid,line,quantity,unit price\nb1,1,10,10000\nb2,1,10,10500\n",
      ])))

  /// An issued line that a bid does not price.
  public static let issuedLineMissing = DiagnosticKind(
    2061, .warning, "a bid leaves out a line of the issued schedule",
    explanation: """
      The authority's `schedule-template.csv` has a line that the bid does not price, so that its total \
      is for less than the others'. The place named is the bid's first line. A bid that lacks many lines \
      has the first 20 shown, and how many more there are.
      """,
    example: DiagnosticExample(
      bad: PriceExample.files([
        "schedule-template.csv": "line,quantity\n1,10\n2,4\n",
        "prices.csv":
          "bid,line,quantity,unit price\nb1,1,10,10000\nb2,1,10,10500\nb2,2,4,100\n",
      ]),
      good: PriceExample.files([
        "schedule-template.csv": "line,quantity\n1,10\n2,4\n",
        "prices.csv":
          "bid,line,quantity,unit price\nb1,1,10,9960\nb1,2,4,100\nb2,1,10,10500\nb2,2,4,100\n",
      ])))

  /// A bid's line that was not issued.
  public static let lineNotIssued = DiagnosticKind(
    2062, .warning, "a bid adds a line to the issued schedule",
    explanation: """
      The bid prices a line that the authority's `schedule-template.csv` does not have, under this id or \
      for this year. It is in the sum.
      """,
    example: DiagnosticExample(
      bad: PriceExample.files([
        "schedule-template.csv": template,
        "prices.csv":
          "bid,line,quantity,unit price\nb1,1,10,9000\nb1,1a,1,500\nb2,1,10,10500\n",
      ]),
      good: PriceExample.files([
        "schedule-template.csv": template,
        "prices.csv": "bid,line,quantity,unit price\nb1,1,10,9000\nb2,1,10,10500\n",
      ])))

  /// A line that the template has twice.
  public static let issuedLineTwice = DiagnosticKind(
    2063, .error, "the issued schedule has a line twice",
    explanation: """
      Two rows of `schedule-template.csv` have the same line and the same year, so that there is no \
      telling which of them a bid's line should be as.
      """,
    example: DiagnosticExample(
      bad: PriceExample.files([
        "schedule-template.csv": "line,quantity\n1,10\n1,12\n",
        "prices.csv": "bid,line,quantity,unit price\nb1,1,10,10000\nb2,1,10,10500\n",
      ]),
      good: PriceExample.files([
        "schedule-template.csv": "line,quantity\n1,10\n",
        "prices.csv": "bid,line,quantity,unit price\nb1,1,10,10000\nb2,1,10,10500\n",
      ])))

  /// A template of more lines than are kept.
  public static let templateTooLong = DiagnosticKind(
    2064, .error, "the issued schedule is too long",
    explanation: """
      Bids are held against the first 100,000 lines of `schedule-template.csv`: all of them stand in \
      memory while bids are read. Give the file the lines that bidders have to price, and leave out \
      what they need not.
      """,
    example: DiagnosticExample(
      bad: PriceExample.files([
        "schedule-template.csv": .bytes(
          Array(PriceExample.longTemplate.utf8), shownAs: "100,001 lines"),
        "prices.csv": "bid,line,quantity,unit price\nb1,1,10,10000\nb2,1,10,10500\n",
      ]),
      good: PriceExample.files([
        "schedule-template.csv": "line,quantity\n1,10\n",
        "prices.csv": "bid,line,quantity,unit price\nb1,1,10,10000\nb2,1,10,10500\n",
      ])))
}
