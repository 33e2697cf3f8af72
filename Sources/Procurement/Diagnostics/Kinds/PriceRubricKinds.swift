extension DiagnosticKind {
  /// The kinds for what a rubric publishes about price base and price screen, PRB3050 to PRB3051.
  static let priceRubricKinds: [DiagnosticKind] = [priceBaseUnclear, priceScreenEmpty]

  /// A price base that does not say one.
  public static let priceBaseUnclear = DiagnosticKind(
    3050, .error, "a price base that does not say one",
    explanation: """
      `price-base` says in what terms prices are asked for. Real terms are the prices of a year, so they \
      need `year`; nominal terms are the money of the day it is paid, and have none. `vat` says whether \
      VAT is in the prices. Each of the two may be left out, not both.
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .text(ExampleText.rubric(further: "price-base: {terms: real}\n")),
      good: .text(ExampleText.rubric(further: "price-base: {terms: real, year: 2026}\n"))))

  /// A price screen without rules.
  public static let priceScreenEmpty = DiagnosticKind(
    3051, .error, "a price screen without a rule",
    explanation: """
      `price-screen` names the rules that look for abnormally low prices, each with its threshold. A \
      screen that switches on no rule looks for nothing, and a reader of the rubric would think \
      otherwise. `docs/price-checks.md` lists the rules.
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .text(ExampleText.rubric(further: "price-screen: {}\n")),
      good: .text(ExampleText.rubric(further: "price-screen: {below-mean-of-others: 10}\n"))))

  /// The kinds for the lint of price screens, PRB3160 to PRB3161.
  static let priceLintKinds: [DiagnosticKind] = [lintScreenThresholdLow, lintScreenThresholdHigh]

  /// A price screen that flags ordinary competition.
  public static let lintScreenThresholdLow = DiagnosticKind(
    3160, .warning, "a price screen that flags ordinary competition",
    explanation: """
      Prices of sound bids differ by a few percent, and in half of all lots the lowest is more than one \
      median absolute deviation under the middle. A threshold under 5 percent or under 2 deviations asks \
      nearly every winner for an explanation, so that the questions mean nothing.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(ExampleText.rubric(further: "price-screen: {below-mean-of-others: 1}\n")),
      good: .text(ExampleText.rubric(further: "price-screen: {below-mean-of-others: 10}\n"))))

  /// A price screen that flags hardly anything.
  public static let lintScreenThresholdHigh = DiagnosticKind(
    3161, .warning, "a price screen that flags hardly any price",
    explanation: """
      A bid at less than half of what the others ask is seen without a rule. A threshold over 50 percent \
      or over 10 deviations lets prices pass that deserve a question, and the report then reads as though \
      they had been looked at.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(ExampleText.rubric(further: "price-screen: {below-mean-of-others: 90}\n")),
      good: .text(ExampleText.rubric(further: "price-screen: {below-mean-of-others: 10}\n"))))
}
