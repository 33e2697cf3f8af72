extension ExampleText {
  /// The terms of the example's bids.
  static let terms = """
    bid,term,value,clause
    b1,payment.days,30 days,12.1
    b1,exit.plan,Schedule 9 hands the service over,31
    b2,payment.days,30 days,12.1
    b2,exit.plan,Schedule 7 hands the service over,28

    """

  /// The example rubric with one check of the contract schedules.
  static func checkRubric(_ keys: String, further: String = "") -> String {
    rubric + """
      checks:
        - {id: terms, title: Terms, \(keys)}
      \(further)
      """
  }

  /// An example of a check.
  static func checkExample(bad: String, good: String) -> DiagnosticExample {
    DiagnosticExample(
      bad: ["rubric.yaml": .text(checkRubric(bad)), "terms.csv": .text(terms)],
      good: ["rubric.yaml": .text(checkRubric(good)), "terms.csv": .text(terms)])
  }

  /// The example rubric with two checks, the second of this id.
  static func twoChecks(_ second: String) -> String {
    checkRubric(
      "require: {term: payment.days, at-most: 30 days}",
      further: "  - {id: \(second), title: Exit, require: {term: exit.plan, present: yes}}\n")
  }

  /// A check that disqualifies for late payment, as a list item.
  static let paymentGate = """
      - {id: late, title: Late payment, on-failure: disqualify,
         require: {term: payment.days, at-most: 30 days}}

    """

  /// The example rubric with a criterion that counts the points of a check.
  static func scoredChecks(
    _ keys: String, criterion: String = "not-applicable: earns", further: String = ""
  ) -> String {
    rubric(
      priceWeight: 30,
      further:
        "  - {id: terms, title: Terms, weight: 10, measure: contract-terms, \(criterion)}\n")
        + """
        checks:
          - {id: exit, title: Exit, \(keys)}
        \(further)
        """
  }
}
