internal import Procurement
internal import Rubrics

extension MarksMeasure {
  /// The mark nearest to a percentage of the scale's top; of two as near the higher.
  ///
  /// - Parameters:
  ///   - percent: 0 to 100.
  ///   - keepsMinimum: whether it is not below the published minimum mark.
  func mark(nearestTo percent: ExactRatio, keepsMinimum: Bool) -> FixedDecimal {
    let target = ExactRatio(scale.top) * percent * MarksMeasure.hundredth
    let nearest = scale.mark(nearestTo: target)
    guard keepsMinimum, let minimum = minimumMark?.value, nearest < minimum else { return nearest }
    return scale.mark(notBelow: minimum) ?? nearest
  }

  private static let hundredth = (try? ExactRatio(1, over: 100)) ?? .one
}

extension MarkScale {
  /// The step nearest to a value; of two as near the higher.
  func mark(nearestTo target: ExactRatio) -> FixedDecimal {
    switch steps {
    case .listed(let marks):
      var best = lowest
      for step in marks where isAsNear(step.mark, as: best, to: target) { best = step.mark }
      return best
    case .range(let from, _, let step):
      return reached(target - ExactRatio(from), by: step, .halfUp) ?? lowest
    }
  }

  /// The lowest step that is not below a mark, or `nil`.
  func mark(notBelow minimum: FixedDecimal) -> FixedDecimal? {
    switch steps {
    case .listed(let marks): return marks.first { $0.mark >= minimum }?.mark
    case .range(let from, _, let step):
      guard minimum > from else { return from }
      let mark = reached(ExactRatio(minimum) - ExactRatio(from), by: step, .up)
      return mark.flatMap { $0 >= minimum ? $0 : nil }
    }
  }

  /// The highest step that can be given.
  var highestStep: FixedDecimal { mark(nearestTo: ExactRatio(top)) }

  /// The step above a mark, or `nil` for the highest.
  func step(above mark: FixedDecimal) -> FixedDecimal? {
    switch steps {
    case .listed(let marks): return marks.first { $0.mark > mark }?.mark
    case .range(_, let to, let step):
      guard let next = try? mark + step, next <= to else { return nil }
      return next
    }
  }

  /// The step at a distance from the bottom of a range, never over its top.
  private func reached(
    _ distance: ExactRatio, by step: FixedDecimal, _ mode: RoundingMode
  ) -> FixedDecimal? {
    guard case .range(let from, let to, _) = steps, !distance.isNegative,
      let span = try? ExactRatio(try to - from, over: step),
      let most = try? span.rounded(Rounding(places: 0, mode: .down)),
      let wanted = try? (distance.divided(by: ExactRatio(step)))
        .rounded(Rounding(places: 0, mode: mode)),
      let length = try? min(wanted, most) * step
    else { return nil }
    return try? from + length
  }

  private func isAsNear(
    _ one: FixedDecimal, as other: FixedDecimal, to target: ExactRatio
  ) -> Bool {
    let (left, right) = (ExactRatio(one) - target, ExactRatio(other) - target)
    let distance = left.isNegative ? -left : left
    return distance <= (right.isNegative ? -right : right)
  }
}
