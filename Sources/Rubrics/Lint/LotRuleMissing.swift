internal import Procurement

/// A cap on lots, or combinations, without the rule that decides who gets which lot.
enum LotRuleMissing: LintRule {
  static let name = "lot-rule-missing"
  static let kind = DiagnosticKind.lintLotRuleMissing

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard let rules = reading.rubric.lotRules, rules.rule == nil,
      rules.mostPerBidder != nil || rules.allowsCombinations
    else { return }
    let what =
      rules.mostPerBidder == nil
      ? "lots may be bid for together" : "the lots of a bidder are limited"
    report(
      "\(what), and no rule says who gets which lot", at: rules.source,
      hint: "add an objective rule: `rule: preference-order` with `order:`, or `rule: best-total`",
      log: &log)
  }
}
