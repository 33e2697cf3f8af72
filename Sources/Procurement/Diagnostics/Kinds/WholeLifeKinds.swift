extension DiagnosticKind {
  /// The kinds for computing whole-life prices, PRB4030 to PRB4039.
  static let wholeLifeKinds: [DiagnosticKind] = [
    wholeLifeYearMissing, wholeLifeRuleUnpublished, wholeLifeLengthMissing, wholeLifeIndexMissing,
    wholeLifeYearOutside, totalsOfUnequalLengths, wholeLifeYearShared, wholeLifeYearUnpriced,
  ]

  /// Lines without a year.
  public static let wholeLifeYearMissing = DiagnosticKind(
    4030, .error, "a price without a year, where the basis needs one",
    explanation: """
      What is paid in year five is worth less today than what is paid in year one, so a present value \
      needs the year of every line; so does leaving out the years of an extension. Which year was meant \
      is not guessed. A bid with one price and no schedule cannot be compared by present value at all.
      """,
    example: ExampleText.wholeLifeExample(
      badLines: ExampleText.linesByYear.replacing("5000.00,setup,1", with: "5000.00,setup,")))

  /// Something that the rubric does not settle.
  public static let wholeLifeRuleUnpublished = DiagnosticKind(
    4031, .error, "the rubric does not say whether something counts",
    explanation: """
      A bid prices options, a year that only an extension would bring, or amounts that grow by an index, \
      and the rubric's `whole-life` does not say whether such count. Either way prices change, so it is \
      not for a tool to assume.
      """,
    example: ExampleText.wholeLifeExample(
      badLines: ExampleText.linesByYear + "b2,4,1,900.00,option,3\n",
      goodLines: ExampleText.linesByYear + "b2,4,1,900.00,option,3\n",
      badRubric: ExampleText.annualRubric.replacing("options: leave-out, ", with: "")))

  /// An unknown length.
  public static let wholeLifeLengthMissing = DiagnosticKind(
    4032, .error, "a contract length is missing, which the price basis needs",
    explanation: """
      An equivalent annual price spreads the present value over the contract's years, so the length must \
      be known, and where extensions count their months as well. An extension that is not offered is 0; \
      a blank leaves it open.
      """,
    example: ExampleText.wholeLifeExample(
      badBids: ExampleText.bidsOfTwoLengths.replacing("Birch Ltd,36,0", with: "Birch Ltd,,")))

  /// An index value that was not given.
  public static let wholeLifeIndexMissing = DiagnosticKind(
    4033, .error, "an index value is missing",
    explanation: """
      Price lines grow with a series of index values, and the series, or its value for the year of a \
      line or for the base year, was not given. Years of the series are counted as those of the price \
      lines. Or the contract says only in words how prices grow (`CPI, capped at 3%`), and the rubric \
      counts it: to take such prices as they stand would favour the vague bid.
      """,
    example: ExampleText.indexExample)

  /// A year that cannot be.
  public static let wholeLifeYearOutside = DiagnosticKind(
    4034, .error, "price lines in a year that lies outside",
    explanation: """
      A line falls in a year after the contract and its extensions, beyond the months that every bid \
      prices, or centuries from the base year. Mostly the lines count calendar years and the rubric's \
      `first-year` was left at 1, or the length is wrong. Exit and setup lines may fall outside.
      """,
    example: ExampleText.wholeLifeExample(
      badLines: ExampleText.linesByYear.replacing(
        "b1,3,12,4000.00,charge,2", with: "b1,3,12,4000.00,charge,4")))

  /// Totals of bids that do differ in length.
  public static let totalsOfUnequalLengths = DiagnosticKind(
    4035, .warning, "total prices of bids of different length are compared",
    explanation: """
      The rubric compares total prices, and the bids still standing run for different times: a longer \
      contract looks dear for the years that it buys. The rubric was published and is applied as it \
      stands; a person should know before the award. The next rubric had better compare \
      `basis: equivalent-annual`, or one period for all (`period-months`).
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad: "bid,bidder,price,length months\nb1,Alder Ltd,100000,36\nb2,Birch Ltd,105000,84\n",
      good: "bid,bidder,price,length months\nb1,Alder Ltd,100000,36\nb2,Birch Ltd,105000,36\n"))

  /// A year that belongs to the initial period and an extension.
  public static let wholeLifeYearShared = DiagnosticKind(
    4036, .warning, "a year lies partly in the initial period and partly in an extension",
    explanation: """
      Extensions are left out, and the initial period ends within a year. The lines of that year are \
      counted whole, as nothing says which months they price.
      """,
    example: ExampleText.wholeLifeExample(
      badBids: ExampleText.bidsOfTwoLengths.replacing("Birch Ltd,36,0", with: "Birch Ltd,30,6")))

  /// Years for which nothing is charged.
  public static let wholeLifeYearUnpriced = DiagnosticKind(
    4037, .warning, "the last years of a contract carry no price",
    explanation: """
      The price is for more months than the bid's charges reach, so that an equivalent annual price \
      spreads the earlier years over years for which nothing was charged, and looks low. Lines are \
      missing, the length is wrong, or the bid charges in advance.
      """,
    example: ExampleText.wholeLifeExample(
      badLines: ExampleText.linesByYear.replacing("b2,3,12,4100.00,charge,3\n", with: "")))
}

extension ExampleText {
  /// Lines that grow with a series, of which one year is not given.
  fileprivate static let indexExample: DiagnosticExample = {
    let rubric = annualRubric.replacing("indexation: leave-out", with: "indexation: count")
    let lines = """
      bid,line,quantity,unit price,kind,year,indexation
      b1,1,12,4000.00,charge,1,cpi
      b1,2,12,4000.00,charge,2,cpi
      b2,1,12,4100.00,charge,1,cpi
      b2,2,12,4100.00,charge,2,cpi
      b2,3,12,4100.00,charge,3,cpi

      """
    let files: [String: DiagnosticExample.Content] = [
      "rubric.yaml": .text(rubric), "bids.csv": .text(bidsOfTwoLengths), "prices.csv": .text(lines),
    ]
    return DiagnosticExample(
      bad: files.merging(
        ["indices.csv": "index,year,value\ncpi,1,100.0\ncpi,2,102.5\n"]) { _, new in new },
      good: files.merging(
        ["indices.csv": "index,year,value\ncpi,1,100.0\ncpi,2,102.5\ncpi,3,104.1\n"]
      ) { _, new in new })
  }()
}
