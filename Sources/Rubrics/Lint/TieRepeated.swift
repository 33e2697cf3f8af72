internal import Procurement

/// A tie-break that is listed twice.
enum TieRepeated: LintRule {
  static let name = "tie-repeated"
  static let kind = DiagnosticKind.lintTieRepeated

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    var seen: Set<String> = []
    for tie in reading.rubric.ties where !seen.insert(tie.value).inserted {
      report(
        "ties are to be broken by \"\(tie.value.cut)\" twice", at: tie.source,
        hint: "remove it, or name the criterion you meant", log: &log)
    }
  }
}
