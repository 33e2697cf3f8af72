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
}
