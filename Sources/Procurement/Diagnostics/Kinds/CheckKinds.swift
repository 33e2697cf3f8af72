extension DiagnosticKind {
  /// The kinds for the checks of contract schedules that a rubric publishes, PRB3170 to PRB3185.
  static let checkKinds: [DiagnosticKind] = [
    conditionShape, conditionValue, conditionPattern, checkRequirement, checkPointsAndFailure,
    checkRepeated, lintCheckPointsUnused, lintCheckNotScored, lintPatternMatchesEverything,
    lintCheckScoredAndDisqualifying, lintBoundsContradict, lintTermNearlyKnown,
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

  /// A check that asks for nothing, or for two things.
  public static let checkRequirement = DiagnosticKind(
    3173, .error, "a check without one thing that it asks for",
    explanation: """
      A check either asks for a condition on terms (`require:`) or names a check that ships with Probity \
      (`check:`). With neither it would pass every bid; with both nobody could tell which of the two a \
      bid failed.
      """,
    example: ExampleText.checkExample(
      bad: "on-failure: clarify",
      good: "on-failure: clarify, require: {term: exit.plan, present: yes}"))

  /// A check with points and a consequence.
  public static let checkPointsAndFailure = DiagnosticKind(
    3174, .error, "a check with both points and a consequence",
    explanation: """
      A check earns points, which a criterion with the measure `contract-terms` counts, or says what \
      happens where a bid fails it (`on-failure: disqualify`, `clarify` or `note`). One that disqualifies \
      is passed by every bid that is scored, so its points would tell no bids apart.
      """,
    example: ExampleText.checkExample(
      bad: "on-failure: clarify, points: 5, require: {term: exit.plan, present: yes}",
      good: "on-failure: clarify, require: {term: exit.plan, present: yes}"))

  /// Two checks of one id, or a set included twice.
  public static let checkRepeated = DiagnosticKind(
    3175, .error, "two checks with one id",
    explanation: """
      Criteria, results and letters to bidders name a check by its id. With two of one name, nobody can \
      tell which of them a bid failed. A set of checks is included once.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(ExampleText.twoChecks("terms")), "terms.csv": .text(ExampleText.terms),
      ],
      good: [
        "rubric.yaml": .text(ExampleText.twoChecks("exit")), "terms.csv": .text(ExampleText.terms),
      ]))

  /// Points that no criterion counts.
  public static let lintCheckPointsUnused = DiagnosticKind(
    3180, .warning, "points that no criterion counts",
    explanation: """
      A check publishes points, and no criterion with the measure `contract-terms` counts them. Bidders \
      would think that the term matters for the award, and it does not.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(
          ExampleText.checkRubric("points: 5, require: {term: exit.plan, present: yes}")),
        "terms.csv": .text(ExampleText.terms),
      ],
      good: [
        "rubric.yaml": .text(
          ExampleText.scoredChecks("points: 5, require: {term: exit.plan, present: yes}")),
        "terms.csv": .text(ExampleText.terms),
      ]))

  /// A criterion by contract terms that has nothing to count.
  public static let lintCheckNotScored = DiagnosticKind(
    3181, .error, "a criterion counts points that are not there",
    explanation: """
      A criterion with the measure `contract-terms` divides the points earned by the points available. \
      It needs checks with points: those that it names under `checks:`, each once, or all that the \
      rubric publishes.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(
          ExampleText.scoredChecks("on-failure: note, require: {term: exit.plan, present: yes}")),
        "terms.csv": .text(ExampleText.terms),
      ],
      good: [
        "rubric.yaml": .text(
          ExampleText.scoredChecks("points: 5, require: {term: exit.plan, present: yes}")),
        "terms.csv": .text(ExampleText.terms),
      ]))

  /// A pattern that every text has.
  public static let lintPatternMatchesEverything = DiagnosticKind(
    3182, .warning, "a pattern that every text has",
    explanation: """
      A pattern, or one of its alternatives, holds no word and no number, so every clause matches and the \
      check passes whatever the contract says.
      """,
    example: ExampleText.checkExample(
      bad: "require: {term: exit.plan, matches: \"data|*\"}",
      good: "require: {term: exit.plan, matches: \"hand* over\"}"))

  /// A term that is nearly a known one.
  public static let lintTermNearlyKnown = DiagnosticKind(
    3185, .warning, "a condition on a term that is nearly a known one",
    explanation: """
      A condition names a term that is not among the known ones of `docs/contract-terms.md`, but one or \
      two letters away from one. Terms of your own are fine; a slip makes every bid fail the check, or, \
      under `when`, lets it apply to none.
      """,
    example: ExampleText.checkExample(
      bad: "require: {term: exit.plam, present: yes}",
      good: "require: {term: exit.plan, present: yes}"))

  /// A check that disqualifies and is scored.
  public static let lintCheckScoredAndDisqualifying = DiagnosticKind(
    3183, .warning, "a disqualifying check that is scored as well",
    explanation: """
      Two checks ask the same; one disqualifies and the other earns points. Every bid that is still \
      standing has passed the first, so all of them earn the points of the second, which then only make \
      the other points count for less.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(
          ExampleText.scoredChecks(
            "points: 5, require: {term: payment.days, at-most: 30 days}",
            further: ExampleText.paymentGate)),
        "terms.csv": .text(ExampleText.terms),
      ],
      good: [
        "rubric.yaml": .text(
          ExampleText.scoredChecks(
            "points: 5, require: {term: payment.days, at-most: 14 days}",
            further: ExampleText.paymentGate)),
        "terms.csv": .text(ExampleText.terms),
      ]))

  /// Bounds that contradict each other.
  public static let lintBoundsContradict = DiagnosticKind(
    3184, .error, "bounds that no value can keep together",
    explanation: """
      A condition, or two checks that both disqualify, ask one term to be at least one value and at most \
      a lower one. No bid can pass, so every bid would fail for a slip of the rubric.
      """,
    example: ExampleText.checkExample(
      bad:
        "require: {all-of: [{term: payment.days, at-least: 30 days}, {term: payment.days, at-most: 14 days}]}",
      good:
        "require: {all-of: [{term: payment.days, at-least: 14 days}, {term: payment.days, at-most: 30 days}]}"
    ))
}
