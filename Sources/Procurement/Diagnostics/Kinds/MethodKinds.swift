extension DiagnosticKind {
  /// The kinds for award methods, PRB4060 to PRB4064.
  static let methodKinds: [DiagnosticKind] = [
    priceNeedsFormula, priceScoredTwice, onePriceForMethod, priceWeightForMethod,
    noFigureUnderMethod,
  ]

  /// A method that adds scores up, and a price without a formula.
  public static let priceNeedsFormula = DiagnosticKind(
    4060, .error, "the price has no formula, and the method adds scores up",
    explanation: """
      Under an award method that adds scores up, the price is a score like the others and needs a \
      formula. Without one it would count for nothing. A method that sets the price against quality \
      itself, such as `price-per-quality-point`, takes it without a formula.
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .text(apart(method: "weighted-sum", weights: (60, "weight: 40, "))),
      good: .text(ExampleText.rubric)))

  /// A method that takes the price itself, and a price with a formula.
  public static let priceScoredTwice = DiagnosticKind(
    4061, .error, "the price has a formula, and the method takes the price itself",
    explanation: """
      An award method such as `price-per-quality-point` sets the price against quality itself. If a \
      formula turned the price into a score as well, it would count twice.
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .text(ExampleText.rubric(method: "price-per-quality-point")),
      good: .text(apart(method: "price-per-quality-point", weights: (100, "")))))

  /// A method that takes one price, and another number of them.
  public static let onePriceForMethod = DiagnosticKind(
    4062, .error, "the method takes one price",
    explanation: """
      An award method that sets the price against quality takes the price of one criterion, which says \
      what is compared (`basis`, `period-months`, `non-positive-price`).
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        apart(method: "price-per-quality-point", weights: (100, ""))
          .replacing(
            "ties:", with: "  - {id: later, title: Later, measure: price}\nties:",
            maxReplacements: 1)),
      good: .text(apart(method: "price-per-quality-point", weights: (100, "")))))

  /// A weight of the price that the method does not take, or one that it needs.
  public static let priceWeightForMethod = DiagnosticKind(
    4063, .error, "the price's weight does not go with the method",
    explanation: """
      Some methods weigh price against quality, and then the price has a weight and all weights add up \
      to 100. Others set the price against quality without a weight; one that was published all the same \
      would count for nothing.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(apart(method: "price-per-quality-point", weights: (60, "weight: 40, "))),
      good: .text(apart(method: "price-per-quality-point", weights: (100, "")))))

  /// A bid that the method has no figure for.
  public static let noFigureUnderMethod = DiagnosticKind(
    4064, .error, "the award method has no figure for a bid",
    explanation: """
      The method divides by something that is zero for a bid, such as a price by quality points of 0. \
      Nothing that was not published may stand in for the figure, so the lot is not ranked. Publish a \
      minimum that disqualifies such a bid.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(apart(method: "price-per-quality-point", weights: (100, ""))),
        "marks.csv": "bid,criterion,evaluator,mark\nb1,quality,agreed,4\nb2,quality,agreed,0\n",
      ], good: ["rubric.yaml": .text(apart(method: "price-per-quality-point", weights: (100, "")))])
  )

  /// The example rubric under a method that takes the price apart.
  static func apart(
    method: String, weights: (quality: Int, price: String), price: String = ""
  ) -> String {
    """
    rubric: example
    title: Example
    version: 1.0.0
    method: \(method)
    rounding: {scores: 2, mode: half-up}
    line-rounding: none
    scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}
    criteria:
      - {id: quality, title: Quality, weight: \(weights.quality)}
      - {id: price, title: Price, \(weights.price)measure: price\(price)}
    ties: [quality, price]

    """
  }
}
