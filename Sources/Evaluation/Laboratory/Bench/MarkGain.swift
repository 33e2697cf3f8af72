internal import Procurement
internal import Rubrics

/// One more mark: a quality point, or a step on one question.
struct MarkGain {
  /// What tells gains apart whose worth differs.
  enum Key: Hashable {
    case points(FixedDecimal)
    case question(String)
  }

  /// What gains.
  let name: String
  /// The step: `2 to 3`.
  let step: String
  /// The points of the whole that it earns.
  let points: String
  /// The marks without and with it.
  let before: [String: FixedDecimal]
  let after: [String: FixedDecimal]
  let key: Key

  /// One quality point, and one step on every question from the middle of its scale.
  ///
  /// - Returns: the first `limit` of them, how many questions are left out beyond, and the titles of those
  ///   that have no worth of their own: scored against the best bid, or of too little weight to show.
  static func all(
    in laboratory: Laboratory, limit: Int
  ) -> (gains: [MarkGain], left: Int, without: [String]) {
    let questions = laboratory.full.rubric.leaves.filter { $0.measure?.name == .marks }
    var gains: [MarkGain] = []
    var without: [String] = []
    if laboratory.isEssential,
      let point = gain(of: FixedDecimal(1), "One quality point", "", in: laboratory)
    {
      gains.append(point)
    }
    let room = max(0, limit - gains.count)
    for question in questions.prefix(room) {
      if let gain = gain(on: question, in: laboratory) {
        gains.append(gain)
      } else {
        without.append(question.title)
      }
    }
    return (gains, max(0, questions.count - room), without)
  }

  private static func gain(on question: Criterion, in laboratory: Laboratory) -> MarkGain? {
    guard case .marks(let measure) = question.measure else { return nil }
    let half = ExactRatio(FixedDecimal(50))
    var from = measure.mark(nearestTo: half, keepsMinimum: true)
    guard let to = measure.scale.step(above: from) ?? lower(&from, measure.scale),
      let points = try? (ExactRatio(question.share) * (ExactRatio(to) - ExactRatio(from)))
        .divided(by: ExactRatio(measure.scale.top))
    else { return nil }
    let step = "\(from.trimmed) to \(to.trimmed)"
    let isToBest = laboratory.full.rubric.criteria.contains { top in
      top.withDescendants.contains {
        $0.isNormalisedToBest && $0.withDescendants.contains(question)
      }
    }
    if laboratory.isEssential, !isToBest {
      guard let exact = try? points.rounded(Rounding(places: 6, mode: .halfUp)) else { return nil }
      return gain(of: exact, question.title, step, in: laboratory)
    }
    // Set on the question itself, where quality cannot be set to the point.
    guard !laboratory.isEssential else { return nil }
    return MarkGain(
      name: question.title, step: step, points: shown(points), before: [question.id: from],
      after: [question.id: to], key: .question(question.id))
  }

  /// The highest step, and below it the mark to start from; for a scale without steps above its middle.
  private static func lower(_ from: inout FixedDecimal, _ scale: MarkScale) -> FixedDecimal? {
    let top = from
    guard case .listed(let marks) = scale.steps, let next = marks.last(where: { $0.mark < top })
    else { return nil }
    from = next.mark
    return top
  }

  private static func gain(
    of points: FixedDecimal, _ name: String, _ step: String, in laboratory: Laboratory
  ) -> MarkGain? {
    guard points > .zero,
      let quality = laboratory.bench.rubric.leaves.first(where: {
        $0.measure?.name == .marks && !$0.isNormalisedToBest
      }), case .marks(let measure) = quality.measure
    else { return nil }
    let from = measure.mark(nearestTo: ExactRatio(FixedDecimal(50)), keepsMinimum: true)
    guard let to = try? from + points, measure.scale.contains(to) else { return nil }
    return MarkGain(
      name: name, step: step, points: shown(ExactRatio(points)), before: [quality.id: from],
      after: [quality.id: to], key: .points(points))
  }

  private static func shown(_ points: ExactRatio) -> String {
    ((try? points.rounded(Rounding(places: 6, mode: .halfUp))) ?? .zero).grouped(minimumPlaces: 2)
  }
}
