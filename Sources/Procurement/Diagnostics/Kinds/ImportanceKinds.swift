extension DiagnosticKind {
  /// The kinds for an order of importance, PRB3200 to PRB3203.
  static let importanceKinds: [DiagnosticKind] = [
    importanceWithoutRule, importanceNotInOrder, weightBesideOrder, importanceRoundsToNothing,
  ]

  /// Ranks, and no rule that turns them into weights.
  public static let importanceWithoutRule = DiagnosticKind(
    3200, .error, "an order of importance without a rule",
    explanation: """
      Criteria may be published in order of importance, but an order alone does not say how far one \
      criterion counts more than the next, and a choice made after the bids are open would be a weight \
      that nobody published. The rubric names the rule at the top: \
      `weights: {order: rank-order-centroid, places: 2}`; `rubric show` prints the weights that follow.
      """,
    example: ExampleText.orderExample(head: "", ranks: ("rank: 1", "rank: 2")))

  /// Ranks that are not 1, 2, 3 and so on.
  public static let importanceNotInOrder = DiagnosticKind(
    3201, .error, "ranks that are no order",
    explanation: """
      The criteria of one list have the ranks 1, 2, 3 and so on, each once, 1 for the most important. \
      Equal ranks are refused, because rounding could then give two equal criteria different weights: \
      for criteria of equal importance publish weights or points.
      """,
    example: ExampleText.orderExample(
      head: "weights: {order: rank-sum, places: 2}\n", ranks: ("rank: 1", "rank: 1")))

  /// A weight of its own in an order of importance.
  public static let weightBesideOrder = DiagnosticKind(
    3202, .error, "a weight in an order of importance",
    explanation: """
      The rubric turns ranks into weights by a rule. A weight beside them would contradict it or repeat \
      it, and bidders could not know which counts.
      """,
    example: ExampleText.orderExample(
      head: "weights: {order: rank-sum, places: 2}\n", ranks: ("rank: 1, weight: 60", "rank: 2")))

  /// Decimals too few for the last ranks.
  public static let importanceRoundsToNothing = DiagnosticKind(
    3203, .error, "a rank that weighs nothing",
    explanation: """
      With the published decimals the weight of a criterion far down the order is rounded to nothing, so \
      that it could not change the outcome. More decimals, another rule or groups with an order of their \
      own give it a weight.
      """,
    example: ExampleText.orderExample(
      head: "weights: {order: rank-exponent, exponent: 10, places: 0}\n",
      ranks: ("rank: 1", "rank: 2")))
}

extension ExampleText {
  /// The example rubric in order of importance with these ranks, and the same put right.
  fileprivate static func orderExample(
    head: String, ranks: (quality: String, price: String)
  ) -> DiagnosticExample {
    func text(_ head: String, _ ranks: (quality: String, price: String)) -> String {
      head
        + rubric.replacing("weight: 60", with: ranks.quality)
        .replacing("weight: 40", with: ranks.price)
    }
    return DiagnosticExample(
      "rubric.yaml", bad: .text(text(head, ranks)),
      good: .text(text("weights: {order: rank-sum, places: 2}\n", ("rank: 1", "rank: 2"))))
  }
}
