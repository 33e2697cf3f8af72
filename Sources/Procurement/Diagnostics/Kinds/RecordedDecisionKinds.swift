extension DiagnosticKind {
  /// The kinds for decisions on ties, low prices and clarifications as they are read, PRB2295 to PRB2297.
  static let recordedDecisionKinds: [DiagnosticKind] = [
    decisionKeyOfOther, decisionDaysOutOfOrder, lowPriceAnswer,
  ]

  /// The kinds for the same in an evaluation, PRB4150 to PRB4154.
  static let decisionEffectKinds: [DiagnosticKind] = [
    tieDecisionUnfit, tieDecisionWithoutTie, priceDecisionWithoutFlag, decisionUnknownCheck,
    clarificationWithoutNeed,
  ]

  /// A key that belongs to another kind of decision.
  public static let decisionKeyOfOther = DiagnosticKind(
    2295, .error, "a key of another kind of decision",
    explanation: """
      Each kind of decision has keys of its own beside those that all have. A key of another kind would say \
      nothing, and what was decided would not be what the file seems to say.
      """,
    example: tieExample(bad: "over: [b2], gate: quality", good: "over: [b2]"))

  /// Days of a decision in an impossible order.
  public static let decisionDaysOutOfOrder = DiagnosticKind(
    2296, .error, "days of a decision in the wrong order",
    explanation: """
      A bidder is asked about its price, answers, and then it is decided. A decision before the answer, or an \
      answer before the question, shows that a day is wrong, or that the bidder had no opportunity. Neither had \
      a bidder that did not answer, where it was decided on the very day of asking.
      """,
    example: lowPriceExample(
      bad:
        "outcome: accepted, asked-on: 2026-06-25, answered-on: 2026-06-24, explanation: Own stock",
      good:
        "outcome: accepted, asked-on: 2026-06-20, answered-on: 2026-06-24, explanation: Own stock"
    ))

  /// A decision on a low price that does not say what the bidder answered.
  public static let lowPriceAnswer = DiagnosticKind(
    2297, .error, "a low price decided without an answer",
    explanation: """
      No tender may be disregarded for its price before the supplier was notified and had a reasonable \
      opportunity to show that it can perform the contract for it (Procurement Act 2023, section 19(4)), and \
      none may be where it has shown that (section 19(5)). So the decision says when it was asked and what it \
      answered: `answered-on` and `explanation`; or that it did not: `no-answer`, which can only lead to \
      `disregarded`.
      """,
    example: lowPriceExample(
      bad: "outcome: disregarded, asked-on: 2026-06-20",
      good: "outcome: disregarded, asked-on: 2026-06-20, no-answer: none by 2026-06-27"))

  /// A decision on a tie that cannot be applied.
  public static let tieDecisionUnfit = DiagnosticKind(
    4150, .error, "a decision on a tie that cannot be",
    explanation: """
      A decision on a tie puts one bid before others of its lot. It cannot put a bid before itself or before \
      a bid for another lot, and of two bids each cannot be put before the other.
      """,
    example: tieExample(bad: "over: [b1]", good: "over: [b2]"))

  /// A decision on a tie that does not stand.
  public static let tieDecisionWithoutTie = DiagnosticKind(
    4151, .warning, "a decision on a tie that does not stand",
    explanation: """
      A person decides a tie only where the published rules leave one. The bid does not share its place with \
      the others, or with more bids than the decision names, or the lots are assigned together, so that the \
      decision has no effect. It may name the wrong bids; or marks were changed after it was made.
      """,
    example: DiagnosticExample(
      bad: ["decisions.yaml": .text(decisions("tie", "over: [b2]"))],
      good: tieFiles("over: [b2]")))

  /// An accepted price that nothing flags.
  public static let priceDecisionWithoutFlag = DiagnosticKind(
    4152, .warning, "an accepted price that nothing flags",
    explanation: """
      The bidder's explanation of its price is accepted, and no rule of the published price screen flags the \
      price. The decision has no effect on the result; it may name the wrong bid.
      """,
    example: DiagnosticExample(
      bad: ["decisions.yaml": .text(decisions("low-price", acceptance))],
      good: [
        "decisions.yaml": .text(decisions("low-price", acceptance)),
        "rubric.yaml": .text(
          ExampleText.rubric(further: "price-screen: {below-mean-of-others: 10}\n")),
        "bids.csv": "bid,bidder,price\nb1,Alder Ltd,60000\nb2,Birch Ltd,105000\n",
      ]))

  /// A clarification of a check that asks for none.
  public static let decisionUnknownCheck = DiagnosticKind(
    4153, .error, "a clarification of an unknown check",
    explanation: """
      A clarification names a check with `on-failure: clarify` by its id, or `promise` for what an agreed \
      mark gave credit for and the contract does not hold. Other checks ask bidders for nothing.
      """,
    example: DiagnosticExample(
      bad: clarifiedFiles("open-book", check: "open-boook"),
      good: clarifiedFiles("open-book", check: "terms")))

  /// A clarification of what is plain.
  public static let clarificationWithoutNeed = DiagnosticKind(
    4154, .warning, "a clarification of what needs none",
    explanation: """
      The bid passes the check, or the check does not apply to it, so that there is nothing to clarify and the \
      decision has no effect. It may name the wrong bid or check.
      """,
    example: DiagnosticExample(
      bad: clarifiedFiles("payment.days", check: "terms"),
      good: clarifiedFiles("open-book", check: "terms")))

  private static let acceptance =
    "outcome: accepted, asked-on: 2026-06-20, answered-on: 2026-06-24, explanation: Own stock"

  /// A `decisions.yaml` with one decision about bid `b1`.
  private static func decisions(_ kind: String, _ keys: String) -> String {
    "decisions:\n  - {decision: \(kind), bid: b1, \(keys), reason: Decided in the meeting of the panel, "
      + "role: Head of Procurement, date: 2026-06-30}\n"
  }

  /// Two bids that are level in everything, and a decision between them.
  private static func tieFiles(_ keys: String) -> [String: DiagnosticExample.Content] {
    [
      "bids.csv": "bid,bidder,price\nb1,Alder Ltd,100000\nb2,Birch Ltd,100000\n",
      "marks.csv": .text(ExampleText.marks.replacing("agreed,3", with: "agreed,4")),
      "decisions.yaml": .text(decisions("tie", keys)),
    ]
  }

  private static func tieExample(bad: String, good: String) -> DiagnosticExample {
    DiagnosticExample(bad: tieFiles(bad), good: tieFiles(good))
  }

  private static func lowPriceExample(bad: String, good: String) -> DiagnosticExample {
    DiagnosticExample(
      bad: ["decisions.yaml": .text(decisions("low-price", bad))],
      good: ["decisions.yaml": .text(decisions("low-price", good))])
  }

  /// A check that asks for a term, and a clarification of the check.
  private static func clarifiedFiles(
    _ term: String, check: String
  ) -> [String: DiagnosticExample.Content] {
    [
      "rubric.yaml": .text(
        ExampleText.checkRubric("on-failure: clarify, require: {term: \(term), present: yes}")),
      "terms.csv": .text(ExampleText.terms),
      "decisions.yaml": .text(
        decisions(
          "clarification", "check: \(check), outcome: accepted, text: The books are open to audit")),
    ]
  }
}
