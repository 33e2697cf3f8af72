extension DiagnosticKind {
  /// The kinds for rubrics that do not go with their award method, PRB4065 to PRB4069.
  static let methodRubricKinds: [DiagnosticKind] = [
    methodNeedsQuality, qualityValueMissing, maximumPriceMissing, weighedPriceInGroup,
    tieWithoutScore,
  ]

  /// A method that sets the price against quality, and no quality.
  public static let methodNeedsQuality = DiagnosticKind(
    4065, .error, "the method needs a criterion beside the price",
    explanation: """
      The award method sets the price against the quality of a bid, and the rubric scores no quality. Add \
      the criteria that are to count, or name `lowest-price`, which looks at the price alone.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(priceAlone(method: "price-per-quality-point")),
        "marks.csv": "bid,criterion,evaluator,mark\n",
      ],
      good: [
        "rubric.yaml": .text(priceAlone(method: "lowest-price")),
        "marks.csv": "bid,criterion,evaluator,mark\n",
      ]))

  /// Values in money that do not go with the criteria.
  public static let qualityValueMissing = DiagnosticKind(
    4066, .error, "the values in money do not go with the criteria",
    explanation: """
      Under `quality-adjusted-price` every scored criterion has a published value in money: one amount for \
      full marks, or an amount for each mark of its scale. A criterion without one, a mark without one, or \
      a value for something that is not scored would leave open what a bid's quality is worth. A value \
      that falls while marks rise would make better quality cost the bid that offers it.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        apart(
          method: "{name: quality-adjusted-price, values: {qualty: 20000}}", weights: (100, ""))),
      good: .text(
        apart(
          method: "{name: quality-adjusted-price, values: {quality: 20000}}", weights: (100, "")))))

  /// A method that needs a budget, and none.
  public static let maximumPriceMissing = DiagnosticKind(
    4067, .error, "the method needs a maximum price",
    explanation: """
      Under `best-quality-at-fixed-price` the best quality within a published budget wins. The budget is \
      the `maximum-price` of the price criterion; a bid over it is disqualified.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(apart(method: "best-quality-at-fixed-price", weights: (100, ""))),
      good: .text(
        apart(
          method: "best-quality-at-fixed-price", weights: (100, ""),
          price: ", maximum-price: 120000"))))

  /// A weighed price that is left to the method, among scored criteria.
  public static let weighedPriceInGroup = DiagnosticKind(
    4068, .error, "a weighed price stands in a group with criteria that are scored",
    explanation: """
      A price that the award method takes itself has no score. In a group with scored criteria its weight \
      would be part of the group's, which then nobody could reach. Move the price out of the group, and \
      give it its share of the whole as its weight.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        apart(method: "reduced-price", weights: (60, "weight: 40, "))
          .replacing(
            "  - {id: quality,",
            with: "  - {id: offer, title: Offer, weight: 100, criteria: [{id: quality,"
          )
          .replacing("weight: 60}", with: "weight: 60},")
          .replacing("  - {id: price,", with: "      {id: price,")
          .replacing("measure: price}", with: "measure: price}]}")),
      good: .text(apart(method: "reduced-price", weights: (60, "weight: 40, ")))))

  /// A tie-break on a group without a score.
  public static let tieWithoutScore = DiagnosticKind(
    4069, .error, "a tie-break names a criterion without a score",
    explanation: """
      The criteria under `ties` break a tie by their score, or a price criterion by the lower price. A group \
      that holds nothing but a price which the award method takes itself has neither, and would break no \
      tie. Name the price criterion.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(priceInGroup(ties: "commercial")), good: .text(priceInGroup(ties: "price"))))

  /// The example rubric with nothing but a price.
  private static func priceAlone(method: String) -> String {
    """
    rubric: example
    title: Example
    version: 1.0.0
    method: \(method)
    line-rounding: none
    criteria:
      - {id: price, title: Price, measure: price}
    ties: [price]

    """
  }

  /// The example rubric with its price in a group of its own.
  private static func priceInGroup(ties: String) -> String {
    """
    rubric: example
    title: Example
    version: 1.0.0
    method: reduced-price
    rounding: {scores: 2, mode: half-up}
    line-rounding: none
    scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}
    criteria:
      - {id: quality, title: Quality, weight: 30}
      - {id: commercial, title: Commercial, weight: 70, criteria: [
          {id: price, title: Price, weight: 100, measure: price}]}
    ties: [\(ties)]

    """
  }
}
