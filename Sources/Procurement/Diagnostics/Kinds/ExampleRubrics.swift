extension ExampleText {
  /// Bids with a contract length and a contract type.
  static let bidsWithTerms = """
    bid,bidder,price,length months,contract type
    b1,Alder Ltd,100000,60,fixed-term
    b2,Birch Ltd,105000,48,joint-venture

    """

  /// The example rubric with these criteria, a list item a line.
  static func rubric(criteria: String, ties: String = "[quality, price]") -> String {
    """
    rubric: example
    title: Example
    version: 1.0.0
    method: weighted-sum
    rounding: {scores: 2, mode: half-up}
    line-rounding: none
    scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}
    criteria:
    \(criteria)
    ties: \(ties)

    """
  }

  /// The example rubric with a third criterion, scored by the contract length.
  static func lengthRubric(_ keys: String) -> String {
    rubric(
      criteria: """
        - {id: quality, title: Quality, weight: 50}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional,
           period-months: 48}
        - {id: length, title: Contract length, weight: 10, measure: contract-length,
           \(keys)}
        """)
  }

  /// The example rubric with a third criterion, scored by the contract type.
  static func typeRubric(_ keys: String, declared: String = "") -> String {
    declared
      + rubric(
        criteria: """
          - {id: quality, title: Quality, weight: 50}
          - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
          - {id: type, title: Contract type, weight: 10, measure: contract-type,
             \(keys)}
          """)
  }

  /// An example that puts one line of the example rubric right.
  static func rubricExample(
    replacing good: String, with bad: String
  ) -> DiagnosticExample {
    DiagnosticExample(
      "rubric.yaml", bad: .text(rubric.replacing(good, with: bad)), good: .text(rubric))
  }

  /// An example of a criterion scored by the contract length.
  static func lengthExample(bad: String, good: String) -> DiagnosticExample {
    DiagnosticExample(
      bad: ["rubric.yaml": .text(lengthRubric(bad)), "bids.csv": .text(bidsWithTerms)],
      good: ["rubric.yaml": .text(lengthRubric(good)), "bids.csv": .text(bidsWithTerms)])
  }

  /// An example of a criterion scored by the contract type.
  static func typeExample(
    bad: String, good: String, declared: (bad: String, good: String) = ("", "")
  ) -> DiagnosticExample {
    DiagnosticExample(
      bad: [
        "rubric.yaml": .text(typeRubric(bad, declared: declared.bad)),
        "bids.csv": .text(bidsWithTerms),
      ],
      good: [
        "rubric.yaml": .text(typeRubric(good, declared: declared.good)),
        "bids.csv": .text(bidsWithTerms),
      ])
  }
}
