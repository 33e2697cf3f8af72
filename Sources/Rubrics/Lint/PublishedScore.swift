internal import Procurement

/// A score from 0 to 100 that a rubric publishes: of a band, of a point of a curve, of a type.
struct PublishedScore {
  /// The score.
  let value: FixedDecimal
  /// Where it was read.
  let source: SourceLocation

  /// The scores that a measure publishes; none for marks, prices and pass/fail questions.
  static func all(of measure: Measure?) -> [PublishedScore] {
    switch measure {
    case .contractLength(let length):
      switch length.rule {
      case .bands(let bands):
        bands.map { PublishedScore(value: $0.score, source: $0.source) }
      case .curve(let points):
        points.map { PublishedScore(value: $0.score, source: $0.source) }
      }
    case .contractType(let type):
      type.preferences.map { PublishedScore(value: $0.score, source: $0.source) }
    case .contractTerms, .marks, .passFail, .price, nil: []
    }
  }
}
