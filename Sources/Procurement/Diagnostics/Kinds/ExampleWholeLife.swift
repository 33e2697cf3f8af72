extension ExampleText {
  /// The example rubric whose price criterion has these further keys, under these rules for the whole
  /// life; without a criterion by contract length.
  static func wholeLifeRubric(_ wholeLife: String?, price: String) -> String {
    (wholeLife.map { "whole-life: {\($0)}\n" } ?? "")
      + rubric(priceRule: "lowest-proportional, \(price)")
  }

  /// A discount at 3.5% a year, with every other rule published.
  static let discounted =
    "discount: {rate: 3.5, base-year: 0}, options: leave-out, extensions: leave-out, "
    + "indexation: leave-out, rounding: {places: 2, mode: half-up}"

  /// A comparison of equivalent annual prices at 3.5% a year.
  static let annualRubric = wholeLifeRubric(discounted, price: "basis: equivalent-annual")

  /// Bids of two and three years with schedules beside them.
  static let bidsOfTwoLengths = """
    bid,bidder,length months,extension months
    b1,Alder Ltd,24,0
    b2,Birch Ltd,36,0

    """

  /// The lines of ``bidsOfTwoLengths``, year by year.
  static let linesByYear = """
    bid,line,quantity,unit price,kind,year
    b1,1,1,5000.00,setup,1
    b1,2,12,4000.00,charge,1
    b1,3,12,4000.00,charge,2
    b2,1,12,4100.00,charge,1
    b2,2,12,4100.00,charge,2
    b2,3,12,4100.00,charge,3

    """

  /// An example that changes the lines, the bids or the rubric of a comparison of equivalent annual
  /// prices.
  static func wholeLifeExample(
    badLines: String = linesByYear, goodLines: String = linesByYear,
    badBids: String = bidsOfTwoLengths, badRubric: String = annualRubric,
    goodRubric: String = annualRubric
  ) -> DiagnosticExample {
    DiagnosticExample(
      bad: [
        "rubric.yaml": .text(badRubric), "bids.csv": .text(badBids),
        "prices.csv": .text(badLines),
      ],
      good: [
        "rubric.yaml": .text(goodRubric), "bids.csv": .text(bidsOfTwoLengths),
        "prices.csv": .text(goodLines),
      ])
  }
}
