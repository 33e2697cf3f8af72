internal import Procurement
internal import Rubrics

/// What a rubric prefers in contract lengths and types, in sentences.
enum PublishedPreferences {
  /// The bands, the curve or the types with their scores; `nil` where the criterion looks at neither length
  /// nor type.
  static func text(of leaf: Criterion) -> [TextRun]? {
    let parts: [[TextRun]]
    switch leaf.measure {
    case .contractLength(let length):
      switch length.rule {
      case .bands(let bands): parts = bands.map { band($0) }
      case .curve(let points):
        parts = points.map { point in
          [TextRun("\(point.months) months "), score(point.score, point.source)]
        }
      }
    case .contractType(let types):
      parts = types.preferences.map { preference in
        [TextRun("\(preference.type) "), score(preference.score, preference.source)]
      }
    default: return nil
    }
    let rule = isCurve(leaf) ? ", and lengths between by a straight line" : ""
    return [
      TextRun(leaf.title, style: .strong),
      TextRun(" is scored out of 100 by published preferences, then weighted: "),
    ] + .list(parts) + [TextRun("\(rule).")]
  }

  private static func isCurve(_ leaf: Criterion) -> Bool {
    guard case .contractLength(let length) = leaf.measure, case .curve = length.rule else {
      return false
    }
    return true
  }

  private static func band(_ band: LengthBand) -> [TextRun] {
    let range =
      switch (band.over, band.upTo) {
      case (let over?, let upTo?): "over \(over) up to \(upTo) months "
      case (let over?, nil): "over \(over) months "
      case (nil, let upTo?): "up to \(upTo) months "
      case (nil, nil): "any length "
      }
    return [TextRun(range), score(band.score, band.source)]
  }

  private static func score(_ score: FixedDecimal, _ source: SourceLocation) -> TextRun {
    TextRun(
      score.trimmed.description,
      figure: Figure(basis: "the published score out of 100", sources: [source]))
  }
}
