extension DiagnosticKind {
  /// The kinds for the checks of contract schedules in an evaluation, PRB4050 to PRB4056.
  static let checkEvaluationKinds: [DiagnosticKind] = [
    unknownScheduleCheck, unknownCheckSet, checkIDTaken, checkCannotTell, checkToClarify,
    termsCannotTell, termsNotApplicable, promiseOfOneEvaluator,
  ]

  /// A promise beside an individual mark.
  public static let promiseOfOneEvaluator = DiagnosticKind(
    4057, .warning, "a promise beside the mark of one evaluator",
    explanation: """
      What a bid was given credit for is held against its contract where it stands beside the agreed \
      mark. A promise beside the mark of one evaluator is not looked at: only what the panel agreed \
      counts.
      """,
    example: DiagnosticExample(
      bad: [
        "terms.csv": .text(ExampleText.terms),
        "marks.csv": .text(
          ExampleText.marks.replacing("evidence\n", with: "evidence,promise\n")
            .replacing("section 2\n", with: "section 2,\n")
            + "b1,quality,jo,4,,,exit.plan\n"),
      ],
      good: [
        "terms.csv": .text(ExampleText.terms),
        "marks.csv": .text(
          ExampleText.marks.replacing("evidence\n", with: "evidence,promise\n")
            .replacing("section 2\n", with: "section 2,exit.plan\n")
            + "b1,quality,jo,4,,,\n"),
      ]))

  /// A shipped check that does not exist.
  public static let unknownScheduleCheck = DiagnosticKind(
    4050, .error, "an unknown check of contract schedules",
    explanation: """
      The rubric names a check (`check:`) that Probity does not have. `docs/partnership-checks.md` \
      lists those there are; `docs/term-checks.md` says how a rubric asks for a condition of its own \
      instead (`require:`).
      """,
    example: ExampleText.checkExample(
      bad: "check: no-such-check", good: "require: {term: exit.plan, present: yes}"))

  /// A set of checks that does not exist.
  public static let unknownCheckSet = DiagnosticKind(
    4051, .error, "an unknown set of checks",
    explanation: """
      The rubric includes a set of checks (`include:`) that Probity does not have. Left out without a \
      word, its absence would look like a set of passes.
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .text(ExampleText.rubric + "include: [procurement-act-1923]\n"),
      good: .text(ExampleText.rubric)))

  /// An id that another check has.
  public static let checkIDTaken = DiagnosticKind(
    4052, .error, "a check with the id of an included one",
    explanation: """
      A check of the rubric has the id of a check that an included set brings, or the id `promise`, \
      which is kept for what agreed marks gave credit for. Results name a check by its id: give the \
      rubric's own another one.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(ExampleText.twoChecks("promise")),
        "terms.csv": .text(ExampleText.terms),
      ],
      good: [
        "rubric.yaml": .text(ExampleText.twoChecks("exit")), "terms.csv": .text(ExampleText.terms),
      ]))

  /// A disqualifying check that a bid does not decide.
  public static let checkCannotTell = DiagnosticKind(
    4053, .error, "a disqualifying check that cannot be told",
    explanation: """
      A check disqualifies, and what the bid gives does not decide it: it gives no terms at all, says \
      `2 months` where the rubric counts days, or gives a term twice with different values. Neither a \
      pass nor a failure may be guessed, so the lot is not ranked until the bidder has said what is \
      meant. Where the rubric publishes `incomplete-bids: disqualify`, the bid is disqualified instead.
      """,
    example: DiagnosticExample(
      bad: ["rubric.yaml": .text(gate), "terms.csv": .text(months)],
      good: ["rubric.yaml": .text(gate), "terms.csv": .text(ExampleText.terms)]))

  /// A term that a bidder has to clarify.
  public static let checkToClarify = DiagnosticKind(
    4054, .warning, "a term to clarify",
    explanation: """
      A bid in the ranking fails a check with `on-failure: clarify`, or does not tell whether it passes. \
      The ranking stands, and a person has to ask the bidder and decide what follows before the award. \
      The exit status is 1.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(
          ExampleText.checkRubric(
            "on-failure: clarify, require: {term: open-book, equals: yes}")),
        "terms.csv": .text(ExampleText.terms),
      ],
      good: [
        "rubric.yaml": .text(
          ExampleText.checkRubric(
            "on-failure: clarify, require: {term: exit.plan, present: yes}")),
        "terms.csv": .text(ExampleText.terms),
      ]))

  /// Points that cannot be decided.
  public static let termsCannotTell = DiagnosticKind(
    4055, .error, "points that cannot be told",
    explanation: """
      A criterion counts the points of a check, and what the bid gives does not decide it. No points are \
      not the same as a failure: ask the bidder. Where the rubric publishes `incomplete-bids: \
      disqualify`, the bid is disqualified instead.
      """,
    example: DiagnosticExample(
      bad: ["rubric.yaml": .text(scored), "terms.csv": .text(months)],
      good: ["rubric.yaml": .text(scored), "terms.csv": .text(ExampleText.terms)]))

  /// A check that does not apply, where the rubric does not say what that earns.
  public static let termsNotApplicable = DiagnosticKind(
    4056, .error, "points of a check that does not apply",
    explanation: """
      A check does not apply to a bid, and the criterion that counts its points does not publish what \
      that earns. `not-applicable: earns` gives the points, `earns-nothing` does not, `left-out` takes \
      them out of what is available. Each gives another ranking, so the choice is the rubric's.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(
          ExampleText.scoredChecks(conditional, criterion: "checks: [exit]")),
        "terms.csv": .text(ExampleText.terms),
      ],
      good: [
        "rubric.yaml": .text(ExampleText.scoredChecks(conditional)),
        "terms.csv": .text(ExampleText.terms),
      ]))

  private static let gate = ExampleText.checkRubric(
    "on-failure: disqualify, require: {term: payment.days, at-most: 30 days}")
  private static let scored = ExampleText.scoredChecks(
    "points: 5, require: {term: payment.days, at-most: 30 days}")
  private static let conditional = """
    points: 5, require: {when: {term: payment.days, at-most: 14 days},
         then: {term: exit.plan, present: yes}}
    """
  private static let months = ExampleText.terms.replacing(
    "b2,payment.days,30 days", with: "b2,payment.days,1 month")
}
