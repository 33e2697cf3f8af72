internal import Procurement

/// Rules for whole-life prices that leave open what counts.
enum WholeLifeLeftOpen: LintRule {
  static let name = "whole-life-left-open"
  static let kind = DiagnosticKind.lintWholeLifeLeftOpen

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard let wholeLife = reading.rubric.wholeLife, !log.hasErrors else { return }
    let open = [
      ("options", wholeLife.options), ("extensions", wholeLife.extensions),
      ("indexation", wholeLife.indexation),
    ].filter { $0.1 == nil }.map(\.0)
    guard !open.isEmpty else { return }
    report(
      "the rubric does not say whether \(open.joined(separator: " or ")) count in whole-life prices",
      at: wholeLife.source,
      hint: "add " + open.map { "`\($0): count` or `leave-out`" }.joined(separator: ", "),
      log: &log)
  }
}
