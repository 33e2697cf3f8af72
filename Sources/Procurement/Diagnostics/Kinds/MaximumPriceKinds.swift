extension DiagnosticKind {
  /// The kinds for maximum prices, PRB3220.
  static let maximumPriceKinds: [DiagnosticKind] = [lintMaximumPriceNotAboveZero]

  /// A maximum price of zero or below.
  public static let lintMaximumPriceNotAboveZero = DiagnosticKind(
    3220, .error, "a maximum price is zero or below",
    explanation: """
      A bid whose price is over the `maximum-price` of a criterion is disqualified. A maximum of zero or \
      below would disqualify everyone who asks to be paid, so it is a slip: of the amount, or of the place \
      where it was written.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        ExampleText.rubric(priceRule: "lowest-proportional, maximum-price: 0")),
      good: .text(ExampleText.rubric(priceRule: "lowest-proportional, maximum-price: 120000"))))
}
