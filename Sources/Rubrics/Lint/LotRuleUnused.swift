internal import Procurement

/// Rules about several lots that limit nothing and allow nothing.
enum LotRuleUnused: LintRule {
  static let name = "lot-rule-unused"
  static let kind = DiagnosticKind.lintLotRuleUnused

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard let rules = reading.rubric.lotRules, rules.mostPerBidder == nil,
      !rules.allowsCombinations
    else { return }
    report(
      "\"lots\" neither limits the lots of a bidder nor lets it combine them", at: rules.source,
      hint: "add `most-per-bidder: 2` or `combinations: yes`, or remove it", log: &log)
  }
}
