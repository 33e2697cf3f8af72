extension DiagnosticKind {
  /// The kinds for reading a rubric, PRB30xx.
  static let rubricKinds: [DiagnosticKind] = [
    rubricIdentifier, rubricShareTooLong, rubricTooMany, rubricConflictingKeys,
  ]

  /// An id with characters that ids do not have.
  public static let rubricIdentifier = DiagnosticKind(
    3001, .error, "an id that cannot be one",
    explanation: """
      Other files refer to criteria and contract types by their ids, and results are listed under \
      them. Ids are kept plain so that no two look alike and yet differ: up to 64 letters a-z, digits, \
      hyphens, points and underscores, the first a letter or digit. What people read belongs in \
      `title`.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(ExampleText.rubric.replacing("rubric: example", with: "rubric: our example")),
      good: .text(ExampleText.rubric)))

  /// A share of the whole that does not fit.
  public static let rubricShareTooLong = DiagnosticKind(
    3002, .error, "a weight too fine to be kept exactly",
    explanation: """
      Each criterion's share of the whole is the product of the weights above it, kept with every \
      digit. Weights with many decimals in a deep tree make a share of more than 38 digits. Published \
      weights need two decimals at most.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(nestedRubric("50.000000000000000000000000000000000001")),
        "bids.csv": .text(ExampleText.bidsWithTerms),
      ],
      good: [
        "rubric.yaml": .text(nestedRubric("50")), "bids.csv": .text(ExampleText.bidsWithTerms),
      ]))

  /// The example rubric with its criteria in a group, in which quality has this weight.
  private static func nestedRubric(_ weight: String) -> String {
    ExampleText.rubric(
      criteria: """
        - {id: offer, title: Offer, weight: 90, criteria: [
            {id: quality, title: Quality, weight: \(weight)},
            {id: price, title: Price, weight: 50, measure: price, formula: lowest-proportional,
             period-months: 48}]}
        - {id: length, title: Contract length, weight: 10, measure: contract-length,
           bands: [{score: 100}]}
        """)
  }

  /// More criteria, marks or contract types than a rubric may have.
  public static let rubricTooMany = DiagnosticKind(
    3003, .error, "too many criteria, marks or contract types",
    explanation: """
      A rubric has at most 1,000 criteria, groups included, a scale lists at most 1,000 marks, and \
      there are at most 100 contract types of the rubric's own. Nobody can work with more, and a file \
      with more is most likely not what was meant. A fine scale is written as a range: \
      `{from: 0, to: 100, step: 0.1}`.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .repeated(
        before: ExampleText.rubric.replacing("ties: [quality, price]\n", with: ""),
        text: "  - {id: more, title: More, weight: 1}\n", count: 1000, after: "",
        shownAs: "a rubric with 1,002 criteria"),
      good: .text(ExampleText.rubric)))

  /// Two keys that exclude each other.
  public static let rubricConflictingKeys = DiagnosticKind(
    3004, .error, "two keys that exclude each other",
    explanation: """
      A contract length is scored by `bands` or by a `curve`. Where both are given, one of them would \
      have to be ignored, and bidders could not know which.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(
          ExampleText.lengthRubric(
            "bands: [{score: 100}], curve: [{months: 12, score: 0}, {months: 60, score: 100}]")),
        "bids.csv": .text(ExampleText.bidsWithTerms),
      ],
      good: [
        "rubric.yaml": .text(ExampleText.lengthRubric("bands: [{score: 100}]")),
        "bids.csv": .text(ExampleText.bidsWithTerms),
      ]))
}
