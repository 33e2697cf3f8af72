internal import Procurement

/// A score of a band, curve or preference below 0 or above 100.
enum ScoreOutOfRange: LintRule {
  static let name = "score-out-of-range"
  static let kind = DiagnosticKind.lintScoreOutOfRange

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for criterion in reading.criteria {
      for score in PublishedScore.all(of: criterion.measure)
      where score.value.isNegative || score.value > .hundred {
        report(
          "the score \(score.value) on \"\(criterion.id)\" is not within 0 to 100",
          at: score.source, hint: "scores are 0 to 100 and weighted afterwards", log: &log)
      }
    }
  }
}
