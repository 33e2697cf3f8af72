extension DiagnosticKind {
  /// The kinds for `decisions.yaml`, PRB2220 to PRB2223.
  static let decisionKinds: [DiagnosticKind] = [
    decisionUnknownKind, decisionRepeated, decisionInTheFuture, decisionsTooMany,
  ]

  /// A kind of decision that does not exist.
  public static let decisionUnknownKind = DiagnosticKind(
    2220, .error, "an unknown kind of decision",
    explanation: """
      `decision` says what was decided: `set-aside`, `tie`, `low-price` or `clarification`. \
      `docs/recorded-decisions.md` says what each takes.
      """,
    example: decisionsExample(replacing: "decision: set-aside", with: "decision: waive"))

  /// Two decisions about the same matter of a bid.
  public static let decisionRepeated = DiagnosticKind(
    2221, .error, "a decision twice",
    explanation: """
      Two decisions are about the same gate, tie, price or check of the same bid. Which of them was made, by whom, and for \
      which reason has to be plain from the file.
      """,
    example: DiagnosticExample(
      bad: [
        "marks.csv": .text(failingMarks),
        "decisions.yaml": .text(
          ExampleText.decisions
            + ExampleText.decisions.replacing("decisions:\n", with: "")),
      ],
      good: [
        "marks.csv": .text(failingMarks), "decisions.yaml": .text(ExampleText.decisions),
      ]))

  /// A decision made after the evaluation.
  public static let decisionInTheFuture = DiagnosticKind(
    2222, .error, "a decision later than the evaluation",
    explanation: """
      The decision's date is after `evaluated-on` in `competition.yaml`. An evaluation rests on decisions \
      that have been made: correct the date, or set `evaluated-on` to the day on which the bids are \
      evaluated with it.
      """,
    example: decisionsExample(
      replacing: "date: 2026-06-30", with: "date: 2026-08-30",
      competition: ExampleText.competition + "evaluated-on: 2026-07-14\n"))

  /// More decisions than are read.
  public static let decisionsTooMany = DiagnosticKind(
    2223, .error, "too many decisions",
    explanation: """
      `decisions.yaml` holds at most 1,000 decisions. A competition in which more gates than that have to \
      be set aside has gates that should not have been published.
      """,
    example: DiagnosticExample(
      bad: [
        "marks.csv": .text(failingMarks),
        "decisions.yaml": .repeated(
          before: "decisions:\n", text: "  - {decision: set-aside}\n", count: 1001, after: "",
          shownAs: "1,001 decisions"),
      ],
      good: [
        "marks.csv": .text(failingMarks), "decisions.yaml": .text(ExampleText.decisions),
      ]))

  private static let failingMarks = ExampleText.marks.replacing("agreed,3", with: "agreed,1")

  /// An example that puts one line of the example's decisions right.
  private static func decisionsExample(
    replacing good: String, with bad: String, competition: String = ExampleText.competition
  ) -> DiagnosticExample {
    func files(_ decisions: String) -> [String: DiagnosticExample.Content] {
      [
        "competition.yaml": .text(competition), "marks.csv": .text(failingMarks),
        "decisions.yaml": .text(decisions),
      ]
    }
    return DiagnosticExample(
      bad: files(ExampleText.decisions.replacing(good, with: bad)),
      good: files(ExampleText.decisions))
  }
}

extension ExampleText {
  /// A decision to set aside the minimum mark of the example for bid `b2`.
  static let decisions = """
    decisions:
      - decision: set-aside
        gate: quality
        bid: b2
        legal-basis: Invitation to tender, paragraph 4.7
        reason: The question could be read in two ways; both readings were answered in full
        role: Head of Procurement
        date: 2026-06-30

    """
}
