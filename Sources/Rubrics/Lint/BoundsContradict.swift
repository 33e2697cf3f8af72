internal import Procurement

/// Bounds on one term that no value can keep together.
enum BoundsContradict: LintRule {
  static let name = "bounds-contradict"
  static let kind = DiagnosticKind.lintBoundsContradict

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    var gates: [Bound] = []
    for check in reading.rubric.checks {
      guard case .condition(let condition) = check.requirement else { continue }
      let isGate = check.points == nil && check.onFailure == .disqualify
      for (number, bounds) in conjunctions(of: condition.form).enumerated() {
        let isReported = reportFirst(among: bounds, log: &log)
        // What stands within `any-of` or `when` need not hold for every bid that passes; and where one
        // check alone contradicts itself, it was said.
        if isGate, number == 0, !isReported { gates += bounds }
      }
    }
    // A bid has to pass every disqualifying check.
    _ = reportFirst(among: gates, log: &log)
  }

  private struct Bound {
    let name: Sourced<String>
    var least: TermValue?
    var most: TermValue?
    let words: String
  }

  /// The bounds that have to be kept together: those of a test or `all-of`, and apart from them those
  /// of conditions further in.
  private static func conjunctions(of form: any ConditionForm) -> [[Bound]] {
    switch form {
    case let test as TermTest: [bound(of: test).map { [$0] } ?? []]
    case let all as AllOf: together(all.parts.map { conjunctions(of: $0.form) })
    case let any as AnyOf: [[]] + any.parts.flatMap { conjunctions(of: $0.form) }
    case let implication as WhenThen:
      [[]] + conjunctions(of: implication.premise.form) + conjunctions(of: implication.part.form)
    default: [[]]
    }
  }

  /// The first bounds of each part have to be kept with those of the others.
  private static func together(_ parts: [[[Bound]]]) -> [[Bound]] {
    [parts.flatMap { $0.first ?? [] }] + parts.flatMap { $0.dropFirst() }
  }

  private static func bound(of test: TermTest) -> Bound? {
    switch test.asked {
    case let asked as AtLeast:
      Bound(name: test.name, least: asked.bound, words: test.words)
    case let asked as AtMost:
      Bound(name: test.name, most: asked.bound, words: test.words)
    case let asked as BetweenBounds:
      Bound(name: test.name, least: asked.lower, most: asked.upper, words: test.words)
    case let asked as EqualTo where asked.value.kind.hasOrder:
      Bound(name: test.name, least: asked.value, most: asked.value, words: test.words)
    default: nil
    }
  }

  /// Reports the first two that contradict each other; whether there are such.
  ///
  /// Each is held against the tightest bounds before it, so that thousands of them end in good time.
  private static func reportFirst(among bounds: [Bound], log: inout DiagnosticLog) -> Bool {
    var tightest: [String: (least: [Bound], most: [Bound])] = [:]
    for later in bounds {
      var earlier = tightest[later.name.value] ?? ([], [])
      if let other = earlier.least.first(where: { contradict($0, later) })
        ?? earlier.most.first(where: { contradict(later, $0) })
      {
        report(
          "no value is both \(quoted(other)) and \(quoted(later))", at: later.name.source,
          hint: "correct one of the two; no bid can pass both",
          related: [Diagnostic.Related("the other bound is here", at: other.name.source)],
          log: &log)
        return true
      }
      tighten(&earlier.least, with: later, \.least, isTighter: .greater)
      tighten(&earlier.most, with: later, \.most, isTighter: .less)
      tightest[later.name.value] = earlier
    }
    return false
  }

  /// Keeps the tightest bound of those that can be compared: days apart from months.
  private static func tighten(
    _ kept: inout [Bound], with bound: Bound, _ value: KeyPath<Bound, TermValue?>,
    isTighter: TermOrder
  ) {
    guard let new = bound[keyPath: value] else { return }
    for index in kept.indices {
      guard let old = kept[index][keyPath: value] else { continue }
      let order = TermOrder.of(new, to: old)
      if case .cannotTell = order { continue }
      if order == isTighter { kept[index] = bound }
      return
    }
    kept.append(bound)
  }

  private static func quoted(_ bound: Bound) -> String { "\"\(bound.words)\"" }

  private static func contradict(_ lower: Bound, _ upper: Bound) -> Bool {
    guard let least = lower.least, let most = upper.most else { return false }
    return TermOrder.of(least, to: most) == .greater
  }
}
