internal import Procurement

/// A criterion that no bid can score on.
enum CriterionNothingCanScore: LintRule {
  static let name = "criterion-nothing-can-score"
  static let kind = DiagnosticKind.lintNothingCanScore

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    if reading.rubric.criteria.isEmpty, reading.isComplete {
      report(
        "the rubric has no criteria", at: reading.rubric.source,
        hint: "list at least one criterion under `criteria:`", log: &log)
    }
    for criterion in reading.criteria where criterion.children.isEmpty {
      guard let missing = missing(from: criterion.measure) else { continue }
      report(
        "nothing can score on \"\(criterion.id)\": \(missing.what)", at: criterion.source,
        hint: missing.hint, log: &log)
    }
  }

  private static func missing(from measure: Measure?) -> (what: String, hint: String)? {
    switch measure {
    case .marks(let marks):
      guard case .listed(let steps) = marks.scale.steps, steps.isEmpty else { return nil }
      return ("it has no scale of marks", "give it or the rubric a `scale:`")
    case .contractLength(let length):
      guard case .bands(let bands) = length.rule, bands.isEmpty else { return nil }
      return ("it has neither bands nor a curve", "add `bands:` or a `curve:`")
    case .contractType(let type):
      return type.preferences.isEmpty
        ? ("it has no preferences", "add `preferences:` with a score for each type") : nil
    case .contractTerms, .passFail, .price: return nil
    case nil: return ("it has no parts", "list its parts under `criteria:`, or give it a measure")
    }
  }
}
