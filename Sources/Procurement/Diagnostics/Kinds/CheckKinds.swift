extension DiagnosticKind {
  /// The kinds for the checks of contract schedules that a rubric publishes, PRB3170 to PRB3179.
  static let checkKinds: [DiagnosticKind] = [
    conditionShape, conditionValue, conditionPattern,
  ]

  /// A condition that cannot be read.
  public static let conditionShape = DiagnosticKind(
    3170, .error, "a condition that cannot be read",
    explanation: """
      A condition names a term and asks one thing of it (`{term: payment.days, at-most: 30 days}`), or \
      joins conditions with one connective (`all-of`, `any-of`, `not`, `when` with `then`). \
      `docs/term-checks.md` lists the operators. What cannot be read is not guessed: a check that asks \
      something else than was published would be a rule from outside the rubric.
      """,
    example: ExampleText.checkExample(
      bad: "require: {term: payment.days}",
      good: "require: {term: payment.days, at-most: 30 days}"))

  /// A value of the wrong type or unit.
  public static let conditionValue = DiagnosticKind(
    3171, .error, "a value that the term cannot have",
    explanation: """
      What a term is compared with has the term's own type and says its unit: `30 days`, not `30`; \
      `5000000 GBP`, not `5m`. Values that cannot be compared would leave every bid undecided, and a \
      unit that is only thought is read differently by each bidder.
      """,
    example: ExampleText.checkExample(
      bad: "require: {term: payment.days, at-most: 30}",
      good: "require: {term: payment.days, at-most: 30 days}"))

  /// A pattern that cannot be looked for.
  public static let conditionPattern = DiagnosticKind(
    3172, .error, "a pattern that cannot be looked for",
    explanation: """
      `matches` looks for words in a clause: `*` stands for any run of characters, `?` for one, `#` for \
      a number, `|` sets alternatives apart. A pattern has at least one character that is no blank, and \
      256 at most.
      """,
    example: ExampleText.checkExample(
      bad: "require: {term: exit.plan, matches: \" \"}",
      good: "require: {term: exit.plan, matches: \"hand* over\"}"))
}
