extension DiagnosticKind {
  /// The kinds for the lint of gates, PRB3230 to PRB3237.
  static let gateLintKinds: [DiagnosticKind] = [
    lintMinimumOutOfRange, lintMinimumOverPrice, lintMinimumRelative, lintMinimumImplied,
    lintMinimumUnreachable, lintPassFailWeight, lintTieOnPassFail, lintMinimumQualityID,
  ]

  /// A minimum that is no percentage.
  public static let lintMinimumOutOfRange = DiagnosticKind(
    3230, .error, "a minimum that is not within 0 to 100 percent",
    explanation: """
      `minimum-score` and `minimum-quality` are the least percentage of a weight that a bid must reach, \
      whatever the weight is: 60 asks for 60 of 100, and for 30 of 50.
      """,
    example: qualityExample(bad: "minimum-quality: 120", good: "minimum-quality: 60"))

  /// A section minimum over a price.
  public static let lintMinimumOverPrice = DiagnosticKind(
    3231, .error, "a minimum for a section that holds a price",
    explanation: """
      Most price scores depend on the prices of the other bids. If one counted towards a minimum, a bid \
      could pass or fail by what others offer, and disqualifying one bid would change the next one's \
      result. A gate looks at marks, terms, length and type alone.
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .text(offer("minimum-score: 60, ")), good: .text(offer(""))))

  /// A minimum over scores against the best bid's.
  public static let lintMinimumRelative = DiagnosticKind(
    3232, .error, "a minimum over scores against the best bid's",
    explanation: """
      With `normalise: best` a score depends on the other bids, and on which of them are disqualified. \
      A gate is decided before bids are compared, so it cannot look at such a score.
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .text(quality("minimum-score: 60, normalise: best")),
      good: .text(quality("minimum-score: 60"))))

  /// A minimum that the gates below it imply.
  public static let lintMinimumImplied = DiagnosticKind(
    3233, .note, "a minimum that other gates imply",
    explanation: """
      Every bid that reaches the minimum mark of each question, or the minimum of each part, reaches this \
      one as well: it can disqualify nobody. Bidders may read it as asking for more than it does.
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .text(quality("minimum-mark: 3, minimum-score: 60")),
      good: .text(quality("minimum-mark: 3"))))

  /// A minimum that no bid can reach.
  public static let lintMinimumUnreachable = DiagnosticKind(
    3234, .error, "a minimum that no bid can reach",
    explanation: """
      The best published scores do not reach the minimum, or nothing in the section is scored, so that \
      every bid would be disqualified.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(
          ExampleText.typeRubric("minimum-score: 90, preferences: \(preferences(80))")),
        "bids.csv": .text(ExampleText.bidsWithTerms),
      ],
      good: [
        "rubric.yaml": .text(
          ExampleText.typeRubric("minimum-score: 40, preferences: \(preferences(100))")),
        "bids.csv": .text(ExampleText.bidsWithTerms),
      ]))

  /// A pass/fail question with a weight.
  public static let lintPassFailWeight = DiagnosticKind(
    3235, .error, "a pass/fail question with a weight",
    explanation: """
      A question with `measure: pass-fail` has no score, so a weight could not be earned, and the weights \
      of the other criteria would not add up. A section of pass/fail questions alone has no weight either.
      """,
    example: passFailExample(
      bad: passFail("weight: 10, ", price: 30), good: passFail("", price: 40)))

  /// A tie-break by a pass/fail question.
  public static let lintTieOnPassFail = DiagnosticKind(
    3236, .error, "a tie-break by a pass/fail question",
    explanation: """
      Bids that are ranked have passed every pass/fail question, so one cannot tell them apart.
      """,
    example: passFailExample(
      bad: passFail("", price: 40).replacing("ties: [quality", with: "ties: [insurance"),
      good: passFail("", price: 40)))

  /// A criterion with the id of the minimum quality.
  public static let lintMinimumQualityID = DiagnosticKind(
    3237, .error, "a criterion with the id of the minimum quality",
    explanation: """
      Results, and decisions to set a gate aside, name the minimum quality `minimum-quality`. A criterion \
      or check of that id could be taken for it.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        ExampleText.rubric(
          further:
            "  - {id: minimum-quality, title: Floor, measure: pass-fail}\nminimum-quality: 60\n")),
      good: .text(ExampleText.rubric(further: "minimum-quality: 60\n"))))

  /// An example of a key at the top.
  private static func qualityExample(bad: String, good: String) -> DiagnosticExample {
    DiagnosticExample(
      "rubric.yaml", bad: .text(ExampleText.rubric(further: "\(bad)\n")),
      good: .text(ExampleText.rubric(further: "\(good)\n")))
  }

  /// The example rubric with these keys on its quality.
  private static func quality(_ keys: String) -> String {
    ExampleText.rubric.replacing("minimum-mark: 2", with: keys)
  }

  /// The example rubric with everything in one section that has this key.
  private static func offer(_ key: String) -> String {
    ExampleText.rubric(
      criteria: """
        - {id: offer, title: Offer, weight: 100, \(key)criteria: [
            {id: quality, title: Quality, weight: 60},
            {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}]}
        """)
  }

  /// An example of a pass/fail question that both bids pass.
  private static func passFailExample(bad: String, good: String) -> DiagnosticExample {
    let marks =
      ExampleText.marks + """
        b1,insurance,agreed,pass,Certificate of 10 million,section 7
        b2,insurance,agreed,pass,Certificate of 12 million,section 6

        """
    return DiagnosticExample(
      bad: ["rubric.yaml": .text(bad), "marks.csv": .text(marks)],
      good: ["rubric.yaml": .text(good), "marks.csv": .text(marks)])
  }

  /// The example rubric with a pass/fail question.
  private static func passFail(_ key: String, price: Int) -> String {
    ExampleText.rubric(
      priceWeight: price,
      further: "  - {id: insurance, title: Insurance, \(key)measure: pass-fail}\n")
  }

  /// Preferences of which the best is this.
  private static func preferences(_ best: Int) -> String {
    "{joint-venture: \(best), fixed-term: 50, framework: 30, prime-partner-framework: 0}"
  }
}
