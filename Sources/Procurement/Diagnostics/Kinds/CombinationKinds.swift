extension DiagnosticKind {
  /// The kinds for discounts for several lots together, PRB2270 to PRB2276.
  static let combinationKinds: [DiagnosticKind] = [
    combinationTwice, combinationTooFew, combinationBidTwice, combinationOfOthers,
    combinationSameLot, discountUnfit, combinationsTooMany,
  ]

  private static let sound = LotExample.combining("c1,Alder Ltd,n1; s1,5%")

  /// Two combinations of one id, or of the same bids.
  public static let combinationTwice = DiagnosticKind(
    2270, .error, "a combination is given twice",
    explanation: """
      Two rows of `combinations.csv` have the same id, or join the same bids. There is no telling which \
      discount holds.
      """,
    example: DiagnosticExample(
      bad: LotExample.combining("c1,Alder Ltd,n1; s1,5%", "c2,Alder Ltd,s1; n1,6%"), good: sound))

  /// A combination of one bid.
  public static let combinationTooFew = DiagnosticKind(
    2271, .error, "a combination joins fewer than two bids",
    explanation: """
      A combination is a discount for several lots together. A discount on one lot belongs in the price \
      of that bid.
      """,
    example: DiagnosticExample(
      bad: LotExample.combining("c1,Alder Ltd,n1,5%"), good: sound))

  /// A bid twice in one combination.
  public static let combinationBidTwice = DiagnosticKind(
    2272, .error, "a combination joins a bid twice",
    explanation: """
      The same bid stands twice among those that a combination joins. Its price would count twice in the \
      sum that the discount is taken off; perhaps another lot's bid was meant.
      """,
    example: DiagnosticExample(
      bad: LotExample.combining("c1,Alder Ltd,n1; n1; s1,5%"), good: sound))

  /// A combination of another bidder's bids.
  public static let combinationOfOthers = DiagnosticKind(
    2273, .error, "a combination joins another bidder's bid",
    explanation: """
      A bidder combines its own bids. Bidders are the same where their names are, without regard to case \
      and blanks; whether two names mean one bidder is for a person to say, by writing them alike.
      """,
    example: DiagnosticExample(
      bad: LotExample.combining("c1,Alder Ltd,n1; s2,5%"), good: sound))

  /// Two bids for one lot in a combination.
  public static let combinationSameLot = DiagnosticKind(
    2274, .error, "a combination joins two bids for the same lot",
    explanation: """
      Only one bid of a lot can be awarded, so that a combination of two of them could never be taken up.
      """,
    example: DiagnosticExample(
      bad: LotExample.combining("c1,Alder Ltd,n1; n3,5%").merging(twoBids) { _, own in own },
      good: sound))

  /// A discount that is none.
  public static let discountUnfit = DiagnosticKind(
    2275, .error, "a discount that cannot be one",
    explanation: """
      A discount is above zero, leaves something of the prices that it is taken off, and is no finer than \
      the smallest coin. A percentage has its sign, `5%`; a number without it is an amount.
      """,
    example: DiagnosticExample(
      bad: LotExample.combining("c1,Alder Ltd,n1; s1,120%"), good: sound))

  /// More combinations than are compared.
  public static let combinationsTooMany = DiagnosticKind(
    2276, .error, "too many combinations",
    explanation: """
      Up to 2,000 combinations are read, of up to 100 bids each. With more, nobody could check which \
      assignment of the lots is the best.
      """,
    example: DiagnosticExample(
      bad: LotExample.files(
        "{rule: best-total, combinations: yes}",
        [
          "combinations.csv": .repeated(
            before: "combination,bidder,bids,discount\n", text: "c1,Alder Ltd,n1; s1,5%\n",
            count: 2001, after: "", shownAs: "2,001 rows")
        ]), good: sound))

  private static let twoBids: [String: DiagnosticExample.Content] = [
    "bids.csv": """
    bid,bidder,lot,price,variant
    n1,Alder Ltd,north,100000,
    n3,Alder Ltd,north,101000,night shift
    s1,Alder Ltd,south,200000,

    """,
    "marks.csv": """
    bid,criterion,evaluator,mark
    n1,quality,agreed,4
    n3,quality,agreed,4
    s1,quality,agreed,4

    """,
  ]
}
