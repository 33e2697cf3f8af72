extension DiagnosticKind {
  /// The kinds for the rules that a rubric names, PRB4001 to PRB4006.
  static let ruleKinds: [DiagnosticKind] = [
    unknownFormula, unknownMethod, ruleParameterUnknown, ruleParameterWrong,
    formulaNeedsPositivePrices,
    unknownShippedRubric,
  ]

  /// A price formula that does not exist.
  public static let unknownFormula = DiagnosticKind(
    4001, .error, "an unknown price formula",
    explanation: """
      The rubric names a price formula that Probity does not have. `docs/price-formulas.md` lists those \
      there are, with their definitions and sources.
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .text(ExampleText.rubric(priceRule: "lowest-proportinal")),
      good: .text(ExampleText.rubric)))

  /// An award method that does not exist.
  public static let unknownMethod = DiagnosticKind(
    4002, .error, "an unknown award method",
    explanation: """
      The rubric names an award method that Probity does not have. `docs/award-methods.md` lists those \
      there are, with their definitions and sources.
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .text(ExampleText.rubric(method: "weighted-summ")),
      good: .text(ExampleText.rubric)))

  /// A parameter that the rule does not take.
  public static let ruleParameterUnknown = DiagnosticKind(
    4003, .error, "a parameter that the rule does not take",
    explanation: """
      A parameter that a formula or method does not know would be dropped, and the published rule would \
      not be the one that is computed.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(ExampleText.rubric(priceRule: "{name: lowest-proportional, multiple: 2}")),
      good: .text(ExampleText.rubric(priceRule: "{name: lowest-proportional}"))))

  /// A parameter that is missing or out of its range.
  public static let ruleParameterWrong = DiagnosticKind(
    4004, .error, "a parameter is missing or out of its range",
    explanation: """
      A formula or method that has parameters needs each of them, within its range; none has a default, \
      as each of them changes scores and so has to be published.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(ExampleText.rubric(priceRule: "{name: linear-to-multiple, multiple: 1}")),
      good: .text(ExampleText.rubric(priceRule: "{name: linear-to-multiple, multiple: 2}"))))

  /// A formula that has no value for a price of zero or less.
  public static let formulaNeedsPositivePrices = DiagnosticKind(
    4005, .error, "the formula has no score for a price of zero or less",
    explanation: """
      The rubric takes prices of zero or less as they are (`non-positive-price: as-is`), and names a \
      formula that divides by the price or turns the order of negative prices round.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(ExampleText.rubric(priceRule: "lowest-proportional, non-positive-price: as-is")),
      good: .text(ExampleText.rubric(priceRule: "linear-min-max, non-positive-price: as-is"))))

  /// A shipped rubric that does not exist.
  public static let unknownShippedRubric = DiagnosticKind(
    4006, .error, "an unknown shipped rubric",
    explanation: """
      `rubric:` in `competition.yaml` names a file of the folder (it ends in `.yaml`) or the id of a \
      rubric that ships with Probity. There is none of this id; `docs/rubrics.md` lists them.
      """,
    example: DiagnosticExample(
      bad: [
        "competition.yaml":
          "competition: example\ntitle: Example\ncurrency: GBP\nrubric: shared-servise\n"
      ], good: ["competition.yaml": .text(ExampleText.competition)]))
}
