internal import Procurement
internal import Rubrics

/// What the quality on a criterion is worth in money.
enum QualityValue: Sendable {
  /// The amount for full marks; for less as large a part of it as of the full score.
  case full(FixedDecimal)
  /// An amount for each mark, lowest mark first.
  case steps([(mark: FixedDecimal, amount: FixedDecimal)])

  /// The largest amount either way.
  private static let limit = FixedDecimal(1_000_000_000_000_000)

  /// Reads it from a parameter; `nil` where it is neither an amount nor a map from marks to amounts.
  init?(_ value: RuleParameter.Value) {
    switch value {
    case .text(let text):
      guard let amount = QualityValue.amount(text) else { return nil }
      self = .full(amount)
    case .map(let members):
      var steps: [(mark: FixedDecimal, amount: FixedDecimal)] = []
      for (key, member) in members {
        guard let mark = try? FixedDecimal(parsing: key), case .text(let text) = member,
          let amount = QualityValue.amount(text), !steps.contains(where: { $0.mark == mark })
        else { return nil }
        steps.append((mark, amount))
      }
      if steps.isEmpty { return nil }
      self = .steps(steps.sorted { $0.mark < $1.mark })
    case .list: return nil
    }
  }

  /// What is wrong with it on a criterion, as the end of a sentence, and what to do; `nil` where nothing is.
  func problem(on leaf: Criterion) -> (what: String, hint: String)? {
    switch self {
    case .full(let amount):
      return amount.isNegative
        ? ("is negative, so that better quality would cost a bid", "give zero or more") : nil
    case .steps(let steps):
      guard case .marks(let marks) = leaf.measure else {
        return ("names marks, and it is not scored by marks", "give the money for full marks")
      }
      if let stray = steps.first(where: { !marks.scale.contains($0.mark) }) {
        return (
          "names the mark \(stray.mark), which is not on its scale", "use \(marks.scale.summary)"
        )
      }
      guard steps.count == marks.scale.stepCount else {
        return (
          "names \(steps.count) of the \(marks.scale.stepCount) marks of its scale",
          "give the money for each of \(marks.scale.summary)"
        )
      }
      if let fall = zip(steps, steps.dropFirst()).first(where: { $0.amount > $1.amount }) {
        return (
          "falls from mark \(fall.0.mark) to mark \(fall.1.mark), so that better quality would cost a bid",
          "let the money rise with the marks"
        )
      }
      return nil
    }
  }

  /// What a bid's quality is worth.
  ///
  /// - Throws: ``NumberError/divisionByZero`` where the criterion has no such mark.
  func worth(of index: Int, on criterion: StandingCriterion) throws(NumberError) -> ExactRatio {
    switch self {
    case .full(let amount):
      let share = criterion.shares[index] ?? .zero
      return try ExactRatio(share.numerator, over: share.denominator) * ExactRatio(amount)
    case .steps:
      guard let amount = amount(of: index, on: criterion) else { throw .divisionByZero }
      return ExactRatio(amount)
    }
  }

  /// `3 ÷ 5 × 2,500.00`, or `4,000.00 for mark 5`.
  func expression(of index: Int, on criterion: StandingCriterion, places: Int) -> String {
    switch self {
    case .full(let amount):
      let share = criterion.shares[index] ?? .zero
      return "\(share.numerator.trimmed) ÷ \(share.denominator.trimmed) × "
        + amount.inFormula(places: places)
    case .steps:
      let amount = amount(of: index, on: criterion) ?? .zero
      let mark = criterion.marks[index]?.trimmed.description ?? "none"
      return "\(amount.inFormula(places: places)) for mark \(mark)"
    }
  }

  private func amount(of index: Int, on criterion: StandingCriterion) -> FixedDecimal? {
    guard case .steps(let steps) = self, let mark = criterion.marks[index] else { return nil }
    return steps.first { $0.mark == mark }?.amount
  }

  private static func amount(_ text: String) -> FixedDecimal? {
    guard let amount = try? FixedDecimal(parsing: text), let size = try? amount.magnitude(),
      size <= limit
    else { return nil }
    return amount
  }
}

extension MarkScale {
  /// How many marks it has.
  fileprivate var stepCount: Int {
    switch steps {
    case .listed(let marks): return marks.count
    case .range(let from, let to, let step):
      let count = try? (to - from).divided(by: step, Rounding(places: 0, mode: .down)).wholeNumber
      return (count.flatMap(\.self) ?? 0) + 1
    }
  }
}
