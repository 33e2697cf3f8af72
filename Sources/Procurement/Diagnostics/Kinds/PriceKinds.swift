extension DiagnosticKind {
  /// The kinds for price schedules: cash flow, indexation and price base, PRB2050 to PRB2059; those
  /// for the issued schedule follow them.
  static let priceKinds: [DiagnosticKind] =
    [
      tooManyFlows, negativeLine, unfitIndexation, unknownIndex, unfitIndexValue, indexYearTwice,
      indexationTwice, unfitPriceBase, mixedPriceBases, statedBaseDiffers,
    ] + issuedScheduleKinds + [indexationInWords]

  /// A schedule with more flows than are kept.
  public static let tooManyFlows = DiagnosticKind(
    2050, .error, "a price schedule has too many different years, kinds and indexations",
    explanation: """
      The lines of a schedule are added up by year, kind and indexation, and a schedule has a few \
      dozen such sums. One with more than 10,000 most likely has something else in one of these \
      columns: an item number as its year, a description as its indexation.
      """,
    example: DiagnosticExample(
      bad: PriceExample.files([
        "prices.csv": .bytes(
          Array(PriceExample.manyYears.utf8), shownAs: "lines of 10,001 different years and kinds")
      ]),
      good: PriceExample.files("", "b1,1,10,10000", "b2,1,10,10500")))

  /// A negative line that is no rebate.
  public static let negativeLine = DiagnosticKind(
    2051, .note, "a line that is no rebate is negative",
    explanation: """
      A charge, a setup or an exit that is negative lowers the price. It may be a correction or a \
      rebate under another name; it is in the sum as written.
      """,
    example: DiagnosticExample(
      bad: PriceExample.files(
        "kind", "b1,1,10,10000,charge", "b1,2,1,-500,charge", "b2,1,10,10500,charge"),
      good: PriceExample.files(
        "kind", "b1,1,10,10000,charge", "b1,2,1,-500,rebate", "b2,1,10,10500,charge")))
}
