extension DiagnosticKind {
  /// The kinds for `adjustments.yaml`, PRB2070 to PRB2076.
  static let adjustmentKinds: [DiagnosticKind] = [
    adjustmentRepeated, adjustmentUnknownEffect, adjustmentNamesBid, adjustmentWrongValue,
    adjustmentEffectCount, adjustmentYearUnused, adjustmentsTooMany,
  ]

  /// Two adjustments with one id.
  public static let adjustmentRepeated = DiagnosticKind(
    2070, .error, "an adjustment twice",
    explanation: """
      Reports list adjustments by their ids. A rule given twice would count twice, and nobody could see \
      whether that was meant.
      """,
    example: DiagnosticExample(
      "adjustments.yaml",
      bad: .text(
        ExampleText.adjustments("{add: 500.00}")
          + "  - {id: desk, title: Desk, reason: As above, effect: {add: 1}}\n"),
      good: .text(ExampleText.adjustments("{add: 500.00}"))))

  /// An effect that does not exist.
  public static let adjustmentUnknownEffect = DiagnosticKind(
    2071, .error, "an unknown effect of an adjustment",
    explanation: """
      An adjustment names an effect that Probity does not have. `docs/price-checks.md` lists those there \
      are.
      """,
    example: ExampleText.adjustmentExample(bad: "{ad: 500.00}", good: "{add: 500.00}"))

  /// An adjustment for one bid.
  public static let adjustmentNamesBid = DiagnosticKind(
    2072, .error, "an adjustment that names a bid or bidder",
    explanation: """
      A rule of `adjustments.yaml` holds for every bid alike; there is no way to write one for a single \
      bid. Costs added to one bidder's price and not to another's in the same position are unequal \
      treatment: they were among the reasons why the award in Bromcom Computers v United Learning Trust \
      [2022] EWHC 3262 (TCC) did not stand. Say what in an offer causes the cost, with `when` and a \
      condition on the contract terms; then the rule reaches every bid that is in that position.
      """,
    example: DiagnosticExample(
      "adjustments.yaml",
      bad: .text(ExampleText.adjustments("{add: 500.00}") + "    bid: b2\n"),
      good: .text(ExampleText.adjustments("{add: 500.00}"))))

  /// A value that the effect does not take.
  public static let adjustmentWrongValue = DiagnosticKind(
    2073, .error, "a value that the effect of an adjustment does not take",
    explanation: """
      `add` and `add-per-year` take an amount in the competition's currency, `percent` a number, and \
      `from-term` the name of a contract term. Numbers are plain: digits, and a point before decimals.
      """,
    example: ExampleText.adjustmentExample(bad: "{add: lots}", good: "{add: 500.00}"))

  /// No effect, or several.
  public static let adjustmentEffectCount = DiagnosticKind(
    2074, .error, "an adjustment without an effect, or with several",
    explanation: """
      Each rule does one thing, so that its effect on each bid can be shown with its reason. Write two \
      rules for two effects.
      """,
    example: ExampleText.adjustmentExample(
      bad: "{add: 500.00, percent: 2}", good: "{add: 500.00}"))

  /// A year that means nothing.
  public static let adjustmentYearUnused = DiagnosticKind(
    2075, .error, "a year that the effect of an adjustment does not use",
    explanation: """
      `year` says in which year an amount falls that is added once. An amount for every year and a \
      percentage of the price fall in the years that the contract and the price have.
      """,
    example: DiagnosticExample(
      "adjustments.yaml",
      bad: .text(ExampleText.adjustments("{percent: 2}") + "    year: 2\n"),
      good: .text(ExampleText.adjustments("{percent: 2}"))))

  /// More adjustments than anybody can read.
  public static let adjustmentsTooMany = DiagnosticKind(
    2076, .error, "too many adjustments",
    explanation: """
      There can be 100 adjustments: each is shown for every bid, and nobody can weigh more. Put costs that \
      belong together into one rule.
      """,
    example: DiagnosticExample(
      "adjustments.yaml",
      bad: .repeated(
        before: "adjustments:\n",
        text: "  - {id: desk, title: Desk, reason: The desk is needed, effect: {add: 500.00}}\n",
        count: 101, after: "", shownAs: "a file with 101 adjustments"),
      good: .text(ExampleText.adjustments("{add: 500.00}"))))
}

extension ExampleText {
  /// An `adjustments.yaml` with one rule of this effect.
  static func adjustments(_ effect: String) -> String {
    """
    adjustments:
      - id: desk
        title: Service desk
        reason: The council runs the desk whichever bid wins
        effect: \(effect)

    """
  }

  /// An example that puts the effect of an adjustment right.
  static func adjustmentExample(bad: String, good: String) -> DiagnosticExample {
    DiagnosticExample(
      "adjustments.yaml", bad: .text(adjustments(bad)), good: .text(adjustments(good)))
  }
}
