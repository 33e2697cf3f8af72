internal import Procurement

/// Weights that do not add up: to 100, or to their group's where weights are shares of the whole or points.
enum WeightsSum: LintRule {
  static let name = "weights-sum"
  static let kind = DiagnosticKind.lintWeightsSum

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    let rubric = reading.rubric
    // Points may add up to anything; only that they add up at all is asked.
    check(rubric.criteria, of: nil, whole: rubric.fullTotal, reading, log: &log)
    for group in rubric.allCriteria where !group.children.isEmpty {
      let whole = rubric.weightBasis.isSumOfParts ? group.weight.value : FixedDecimal.hundred
      guard !rubric.weightBasis.isSumOfParts || reading.isWhole(group) else { continue }
      check(group.children, of: group, whole: whole, reading, log: &log)
    }
  }

  private static func check(
    _ criteria: [Criterion], of group: Criterion?, whole: FixedDecimal, _ reading: RubricReading,
    log: inout DiagnosticLog
  ) {
    guard let first = criteria.first, criteria.allSatisfy(reading.isWhole) else { return }
    let sum = try? FixedDecimal.sum(criteria.map(\.weight.value))
    if sum == whole { return }
    // Where the award method takes nothing but the price, there is nothing to weigh, and neither is there
    // among pass/fail questions.
    let isUnweighed = criteria.allSatisfy { $0.isPriceApart || $0.isWithoutWeight }
    let isScoredNowhere = group == nil && !criteria.contains(where: \.isPriceApart)
    if isUnweighed, !isScoredNowhere, sum == .zero { return }
    let what = group.map { "the weights under \"\($0.id.cut)\"" } ?? "the weights at the top"
    guard let sum else {
      report(
        "\(what) are too large to add up", at: first.weight.source, hint: "publish smaller numbers",
        log: &log)
      return
    }
    // A group that is to weigh what its parts do may be the one that is wrong.
    let isShareOfWhole = reading.rubric.weightBasis.isSumOfParts
    let place = isShareOfWhole ? group?.weight.source : nil
    report(
      "\(what) add up to \(sum.trimmed), not \(whole.trimmed)", at: place ?? first.weight.source,
      hint: hint(criteria, whole) + (place == nil ? "" : ", or remove the group's own weight"),
      log: &log)
  }

  private static func hint(_ criteria: [Criterion], _ whole: FixedDecimal) -> String {
    // A price that the award method does not weigh, or a pass/fail question, must not be given a weight.
    let weighed = criteria.filter { !($0.isPriceApart || $0.isWithoutWeight) || !$0.share.isZero }
    let named = weighed.isEmpty ? criteria : weighed
    return "change "
      + named.prefix(6).map { "\"\($0.id)\" (\($0.weight.value))" }.joined(separator: ", ")
      + (named.count > 6 ? " or another" : "") + " so that they add up to \(whole.trimmed)"
  }
}
