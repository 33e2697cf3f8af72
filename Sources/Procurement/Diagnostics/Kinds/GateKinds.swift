extension DiagnosticKind {
  /// The kinds for gates and recorded decisions in an evaluation, PRB4080 to PRB4086.
  static let gateKinds: [DiagnosticKind] = [
    markOnPassFail, verdictOnScale, decisionUnknownBid, decisionUnknownGate, decisionLot,
    decisionCannotSetAside, decisionWithoutFailure,
  ]

  /// A number where pass or fail belongs.
  public static let markOnPassFail = DiagnosticKind(
    4080, .error, "a mark on a pass/fail question",
    explanation: """
      A question with `measure: pass-fail` has no scale: the panel, and each evaluator, answers it with \
      `pass` or `fail`. What a number would mean is not published, so nothing is read into it.
      """,
    example: passFailExample(bad: "4", good: "pass"))

  /// Pass or fail where a mark belongs.
  public static let verdictOnScale = DiagnosticKind(
    4081, .error, "pass or fail on a question with a scale",
    explanation: """
      A question that is scored by marks takes marks of its published scale. What `pass` or `fail` would \
      earn is not published. If the question was to be pass or fail, the rubric has to say so, with \
      `measure: pass-fail`, before bids come in.
      """,
    example: DiagnosticExample(
      "marks.csv", bad: .text(ExampleText.marks.replacing("agreed,3", with: "agreed,pass")),
      good: .text(ExampleText.marks)))

  /// A decision for a bid that is not there.
  public static let decisionUnknownBid = DiagnosticKind(
    4082, .error, "a decision for an unknown bid",
    explanation: """
      `decisions.yaml` names the bid that a decision is about by its id. A decision for a bid that is not \
      there would have no effect, and nobody would notice.
      """,
    example: decisionExample(bad: ["bid: b2": "bid: b7"]))

  /// A decision about a gate that is not there.
  public static let decisionUnknownGate = DiagnosticKind(
    4083, .error, "a decision about an unknown gate",
    explanation: """
      A decision names a gate by the id under which the results show it: that of a criterion, of a check \
      with `on-failure: disqualify`, or `minimum-quality`. Other checks disqualify nobody, so that there is \
      nothing to set aside.
      """,
    example: decisionExample(bad: ["gate: quality": "gate: qualities"]))

  /// A decision whose lot is unknown, missing, or another than the bid's.
  public static let decisionLot = DiagnosticKind(
    4084, .error, "a decision with a wrong lot, or without one",
    explanation: """
      Where a competition has lots, each decision says which lot it is for, and it is the lot of the bid. \
      Where it has none, no decision names one.
      """,
    example: decisionExample(bad: ["bid: b2": "bid: b2\n    lot: north"]))

  /// A decision about what can never be set aside.
  public static let decisionCannotSetAside = DiagnosticKind(
    4085, .error, "a decision about what cannot be set aside",
    explanation: """
      A gate that a bid failed can be set aside. A value that is missing, a mark that is not on the scale, a \
      question that the panel has not answered, or a price or contract type for which no score is \
      published cannot: there would be nothing to score the bid with, and a decision puts no figure in \
      its place.
      """,
    example: decisionExample(
      bad: [:],
      marks: ExampleText.marks.replacing("b2,quality,agreed,3", with: "b2,quality,agreed,")))

  /// A decision about a gate that the bid did not fail.
  public static let decisionWithoutFailure = DiagnosticKind(
    4086, .warning, "a decision about a gate that the bid did not fail",
    explanation: """
      The bid passes the gate, or the criterion has none, so the decision has no effect. It may name the \
      wrong bid or gate; or the marks were changed after it was made, and then the record should not show \
      a decision that was not needed.
      """,
    example: decisionExample(bad: [:], marks: ExampleText.marks))

  /// An example of a pass/fail question with these answers.
  private static func passFailExample(bad: String, good: String) -> DiagnosticExample {
    func files(_ answer: String) -> [String: DiagnosticExample.Content] {
      [
        "rubric.yaml": .text(
          ExampleText.rubric(
            further: "  - {id: insurance, title: Insurance, measure: pass-fail}\n")),
        "marks.csv": .text(
          ExampleText.marks + """
            b1,insurance,agreed,pass,Certificate of 10 million,section 7
            b2,insurance,agreed,\(answer),Certificate of 10 million,section 6

            """),
      ]
    }
    return DiagnosticExample(bad: files(bad), good: files(good))
  }

  /// An example of a decision to set aside the minimum mark, which bid `b2` does not reach.
  private static func decisionExample(
    bad: [String: String], marks: String? = nil
  ) -> DiagnosticExample {
    let failing = ExampleText.marks.replacing("agreed,3", with: "agreed,1")
    let text = bad.reduce(ExampleText.decisions) { $0.replacing($1.key, with: $1.value) }
    return DiagnosticExample(
      bad: ["decisions.yaml": .text(text), "marks.csv": .text(marks ?? failing)],
      good: ["decisions.yaml": .text(ExampleText.decisions), "marks.csv": .text(failing)])
  }
}
