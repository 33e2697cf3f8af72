internal import Procurement

/// A criterion whose whole weight no bid can earn.
enum TopScoreMissing: LintRule {
  static let name = "top-score-missing"
  static let kind = DiagnosticKind.lintTopScoreMissing

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    // Against the best bid's score the best bid earns the whole weight, whatever its score.
    for criterion in reading.criteria where !criterion.isNormalisedToBest {
      guard let best = PublishedScore.all(of: criterion.measure).map(\.value).max(),
        best < .hundred
      else { continue }
      report(
        "the best score on \"\(criterion.id)\" is \(best), so a part of its weight cannot be earned",
        at: criterion.source, hint: "scale the scores so that the most wanted has 100", log: &log)
    }
  }
}
