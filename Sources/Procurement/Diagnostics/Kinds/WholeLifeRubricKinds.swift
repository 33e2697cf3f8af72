extension DiagnosticKind {
  /// The kinds for reading rules of whole-life prices, PRB3040 to PRB3049.
  static let wholeLifeRubricKinds: [DiagnosticKind] = [rubricDiscountSteps]

  /// Steps of a discount rate that do not cover every year once.
  public static let rubricDiscountSteps = DiagnosticKind(
    3040, .error, "discount rates that do not cover every year once",
    explanation: """
      Stepped discount rates are listed in order: each with the last year for which it holds, counted \
      from the base year, and the last one without, so that every year has one rate. \
      `[{up-to: 30, rate: 3.5}, {up-to: 75, rate: 3}, {rate: 2.5}]` are the Green Book's.
      """,
    example: DiagnosticExample(
      bad: ["rubric.yaml": .text(steppedRubric("[{up-to: 30, rate: 3.5}, {up-to: 20, rate: 3}]"))],
      good: ["rubric.yaml": .text(steppedRubric("[{up-to: 30, rate: 3.5}, {rate: 3}]"))]))

  private static func steppedRubric(_ rate: String) -> String {
    ExampleText.wholeLifeRubric(
      ExampleText.discounted.replacing("rate: 3.5", with: "rate: \(rate)"),
      price: "period-months: 24")
  }
}
