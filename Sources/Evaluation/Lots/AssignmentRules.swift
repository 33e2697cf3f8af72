internal import Procurement
internal import Rubrics

/// The rules that assign lots, in alphabetical order of their names.
public enum AssignmentRules {
  /// Every rule there is.
  static let all: [any AssignmentRule.Type] = [
    BestTotal.self,
    LowestSumOfPrices.self,
    PreferenceOrder.self,
  ]

  /// Their pages, for the table in `docs/lots.md`.
  public static var pages: [RulePage] { all.map { $0.page } }

  /// The rule that a rubric names, or `nil` where it names none or one that cannot be used; the log then
  /// says why.
  static func rule(
    of rubric: Rubric, method: (any AwardMethod)?, log: inout DiagnosticLog
  ) -> (any AssignmentRule)? {
    guard let rules = rubric.lotRules, let reference = rules.rule,
      let rule = reference.resolve(
        among: all, noun: "rule for lots", unknown: .unknownLotRule, log: &log)
        as? any AssignmentRule
    else { return nil }
    let name = type(of: rule).page.name
    if type(of: rule).needsOrder, rules.order.isEmpty {
      log.report(
        .lotOrderMissing, "\"\(name)\" awards the lots in a published order, and there is none",
        at: reference.name.source,
        hint: "add `order:` with the ids of all lots, the first one first")
    }
    if rules.allowsCombinations, !type(of: rule).takesCombinations {
      log.report(
        .combinationsWithRule,
        "\"\(name)\" awards one lot after the other, and cannot weigh them together",
        at: rules.combinations?.source ?? rules.source,
        hint: "remove `combinations:`, or publish `rule: best-total`")
    }
    if let method, let problem = rule.problem(under: method, of: rubric) {
      log.report(
        .lotRuleUnderMethod, "\"\(name)\" \(problem)", at: reference.name.source,
        hint: "publish `rule: preference-order`, which goes with every method")
    }
    return rule
  }
}
