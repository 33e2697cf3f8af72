extension DiagnosticKind {
  /// The kinds for rules about several lots, PRB3260 to PRB3263.
  static let lotLintKinds: [DiagnosticKind] = [
    lintLotCapBelowOne, lintLotRuleMissing, lintLotOrderRepeated, lintLotRuleUnused,
  ]

  private static let sound = LotExample.files(
    "{most-per-bidder: 1, rule: preference-order, order: [north, south]}")

  /// A cap that lets nobody have a lot.
  public static let lintLotCapBelowOne = DiagnosticKind(
    3260, .error, "a cap on lots below one",
    explanation: """
      With a cap of nothing no lot could be awarded to anybody. A cap on the lots of a bidder is 1 or \
      more; without one, leave `most-per-bidder` out.
      """,
    example: DiagnosticExample(
      bad: LotExample.files(
        "{most-per-bidder: 0, rule: preference-order, order: [north, south]}"), good: sound))

  /// A cap, or combinations, without a rule.
  public static let lintLotRuleMissing = DiagnosticKind(
    3261, .error, "lots are limited or combined without a rule",
    explanation: """
      Where one bidder would be awarded more lots than it may have, an objective rule that was published \
      decides which of them it gets (Directive 2014/24/EU, Article 46(2); Public Contracts Regulations \
      2015, regulation 46; Procurement Act 2023, section 23(4)). Without one somebody would choose once \
      the bidders are known.
      """,
    example: DiagnosticExample(bad: LotExample.files("{most-per-bidder: 1}"), good: sound))

  /// A lot twice in the order.
  public static let lintLotOrderRepeated = DiagnosticKind(
    3262, .error, "a lot stands twice in the order of the lots",
    explanation: """
      `order` names every lot once, the first to be awarded first. A lot that stands twice has probably \
      taken the place of another.
      """,
    example: DiagnosticExample(
      bad: LotExample.files(
        "{most-per-bidder: 1, rule: preference-order, order: [north, north]}"), good: sound))

  /// Rules about lots that say nothing.
  public static let lintLotRuleUnused = DiagnosticKind(
    3263, .warning, "rules about lots that decide nothing",
    explanation: """
      `lots` gives a rule or an order, but neither limits the lots of a bidder nor lets it combine them. \
      Each lot then goes to its first bid anyway.
      """,
    example: DiagnosticExample(
      bad: LotExample.files("{rule: preference-order, order: [north, south]}"), good: sound))
}
