internal import Procurement

/// A cap that lets nobody have a lot.
enum LotCapBelowOne: LintRule {
  static let name = "lot-cap-below-one"
  static let kind = DiagnosticKind.lintLotCapBelowOne

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard let cap = reading.rubric.lotRules?.mostPerBidder, cap.value < 1 else { return }
    report(
      "a bidder may have at most \(cap.value) lots, so that nobody can be awarded one",
      at: cap.source, hint: "publish 1 or more, or remove \"most-per-bidder\"", log: &log)
  }
}
