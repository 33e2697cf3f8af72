extension DiagnosticKind {
  /// The kinds for the checks of prices at the evaluation, PRB4040 to PRB4047.
  static let priceCheckKinds: [DiagnosticKind] = [
    unknownPriceScreen, priceFlagged, priceScreenNotApplied, adjustmentUndecided,
    adjustmentsWithoutPrice, priceBaseDiffers, priceBaseNotStated, priceBasesMixed,
  ]

  /// A rule of the price screen that does not exist.
  public static let unknownPriceScreen = DiagnosticKind(
    4040, .error, "an unknown rule of the price screen",
    explanation: """
      The rubric's `price-screen` names a rule that Probity does not have. `docs/price-checks.md` lists \
      those there are, with their definitions and sources.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(ExampleText.rubric(further: "price-screen: {below-mean-of-other: 10}\n")),
      good: .text(ExampleText.rubric(further: "price-screen: {below-mean-of-others: 10}\n"))))

  /// A price that a published rule finds low.
  public static let priceFlagged = DiagnosticKind(
    4041, .warning, "a price looks abnormally low",
    explanation: """
      A rule that the rubric publishes finds the price of a bid that still stands low. That is a reason \
      to ask the bidder, never to reject: the bid keeps its rank and its score. What must happen next \
      differs with the law, and the hint says it for the competition's regime. The exit status is 1 until \
      a person has dealt with it outside this tool.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(
          ExampleText.rubric(further: "price-screen: {below-mean-of-others: 10}\n")),
        "bids.csv": "bid,bidder,price\nb1,Alder Ltd,60000\nb2,Birch Ltd,105000\n",
      ],
      good: [
        "rubric.yaml": .text(
          ExampleText.rubric(further: "price-screen: {below-mean-of-others: 10}\n"))
      ]))

  /// A rule of the price screen that could not be applied.
  public static let priceScreenNotApplied = DiagnosticKind(
    4042, .warning, "a rule of the price screen could not be applied",
    explanation: """
      There are too few bids for the rule, the competition has no estimated value, or so many prices are \
      equal that the rule measures nothing. No price was looked at by it, which is not the same as that \
      no price is low.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(ExampleText.rubric(further: "price-screen: {below-estimate: 20}\n"))
      ],
      good: [
        "rubric.yaml": .text(ExampleText.rubric(further: "price-screen: {below-estimate: 20}\n")),
        "competition.yaml": .text(ExampleText.competition + "estimated-value: 110000\n"),
      ]))

  /// An adjustment whose effect on a bid cannot be worked out.
  public static let adjustmentUndecided = DiagnosticKind(
    4043, .error, "an adjustment cannot be decided for a bid",
    explanation: """
      A rule of `adjustments.yaml` needs something that the bid does not give: a term with an amount of \
      money, a contract length, a term that its condition asks for. Counting it as zero would favour the \
      bid that left it out, so the lot is not ranked until it is there.
      """,
    example: DiagnosticExample(
      bad: ["adjustments.yaml": .text(ExampleText.adjustments("{add-per-year: 500.00}"))],
      good: [
        "adjustments.yaml": .text(ExampleText.adjustments("{add-per-year: 500.00}")),
        "bids.csv": .text(ExampleText.bidsWithTerms),
      ]))

  /// Adjustments of a price that nothing scores.
  public static let adjustmentsWithoutPrice = DiagnosticKind(
    4044, .warning, "adjustments of prices that nothing scores",
    explanation: """
      The folder holds `adjustments.yaml`, and no criterion of the rubric is scored by the price. The \
      adjustments are shown and change no score.
      """,
    example: DiagnosticExample(
      bad: [
        "adjustments.yaml": .text(ExampleText.adjustments("{add: 500.00}")),
        "rubric.yaml": .text(
          ExampleText.rubric(
            criteria: "  - {id: quality, title: Quality, weight: 100}", ties: "[quality]")),
      ],
      good: ["adjustments.yaml": .text(ExampleText.adjustments("{add: 500.00}"))]))

  /// A price in other terms than the published ones.
  public static let priceBaseDiffers = DiagnosticKind(
    4045, .error, "a price in other terms than the rubric publishes",
    explanation: """
      The rubric says whether prices are real or nominal and whether VAT is in them, and the bid's are \
      otherwise. Such prices cannot be compared, and no tool can convert them without inflation figures \
      that nobody published. The West Coast franchise of 2012 was lost over figures in real terms that \
      were used as nominal ones (Report of the Laidlaw Inquiry, HC 809 of 2012). Ask the bidder to price \
      on the published base.
      """,
    example: PriceBaseExamples.differs)

  /// A price that does not say in what terms it is.
  public static let priceBaseNotStated = DiagnosticKind(
    4046, .warning, "a price that does not say in what terms it is",
    explanation: """
      The rubric publishes a price base, or other bids state one, and this bid says nothing. It is \
      compared as it stands, as though it were priced as was asked: make sure of that with the bidder.
      """,
    example: DiagnosticExample(
      bad: ["rubric.yaml": .text(ExampleText.rubric(further: "price-base: {vat: excluded}\n"))],
      good: ["rubric.yaml": .text(ExampleText.rubric)]))

  /// Bids in different terms.
  public static let priceBasesMixed = DiagnosticKind(
    4047, .error, "prices in different terms",
    explanation: """
      Two bids state their prices in different terms: one real and one nominal, in the prices of different \
      years, one with VAT and one without. They cannot be compared. Publish `price-base` in the rubric of \
      the next competition, and ask the bidders of this one for prices on one base. The West Coast \
      franchise of 2012 was lost over figures in real terms that were used as nominal ones (Report of the \
      Laidlaw Inquiry, HC 809 of 2012).
      """,
    example: PriceBaseExamples.mixed)
}
