internal import Procurement
internal import Rubrics

/// Gates that nobody can pass, or that everybody passes.
public enum GatesTried: LaboratoryTrial {
  /// What it asks and how.
  public static let page = TrialPage(
    name: "gates", title: "Gates",
    question: "Does the best possible bid pass every gate, and the worst possible fail each?",
    method:
      "The best bid has the highest step everywhere, at the price level. For each minimum mark a bid "
      + "that is the best but for the lowest mark on that question must fail, and one with the minimum "
      + "itself must pass. So must bids at the bounds of length and at the maximum price, and those just "
      + "outside must fail. The worst bid must fail each minimum of a section, the minimum quality and "
      + "every pass/fail question.")

  /// The most minimum marks that are tried one by one.
  static let mostGates = 50

  /// What it finds.
  public static func run(in laboratory: Laboratory) -> TrialFindings {
    let bench = laboratory.full
    let gates = bench.rubric.leaves.compactMap(MarkGate.init)
    let pence = laboratory.percent(100)
    let best = TrialBid("best", quality: 100, pence: pence)
    let worst = TrialBid(
      "worst", quality: .zero, pence: pence, keepsMinimumMarks: false)
    let ends = bench.evaluate([best, worst])
    var problems: [String] = []
    if bench.rubric.leaves.contains(where: { $0.measure?.name == .contractType }),
      bench.type(of: best) == nil
    {
      problems.append(
        "Every contract type that has a preference is barred, so that nobody can pass.")
    }
    if ends.isDisqualified("best") {
      let gates = ends.lot?.disqualified.first { $0.bid.id == "best" }?.gates ?? []
      let prices = Set(laboratory.prices.map(\.id))
      problems.append(
        gates.allSatisfy { prices.contains($0.criterion) }
          ? "At the price level of \(laboratory.shownEstimate) every bid is disqualified "
            + "(\(reasons(of: "best", ends))). Is the price level the right one?"
          : "Nobody can pass: the best possible bid is disqualified (\(reasons(of: "best", ends)))."
      )
    } else if !ends.errors.isEmpty, problems.isEmpty {
      let alone = bench.evaluate([best])
      guard alone.isRanked else {
        return .notRun("The best possible bid could not be evaluated: \(alone.problem).")
      }
      problems.append(
        "The worst possible bid passes every gate and keeps the whole lot from being ranked: "
          + "\(ends.problem).")
    }
    let tried = Array(gates.prefix(mostGates))
    problems += MarkGate.problems(of: tried, in: bench, pence: pence)
    problems += BoundGate.problems(in: bench, pence: pence)
    for gate in ends.lot?.gates ?? [] where ends.passes("worst", gate) {
      problems.append(
        "Everybody passes \"\(gate.id)\" (\(gate.rule)): the worst possible bid does.")
    }
    let strict = tried.filter(\.isTop).map { "\"\($0.id)\"" }
    var text = problems
    if !strict.isEmpty {
      text.append(
        "Only the highest mark passes on \(strict.joined(separator: ", ")): such a question tells no two "
          + "bids apart.")
    }
    if gates.isEmpty, !ends.isDisqualified("worst"), problems.isEmpty {
      text.append(
        "No gate keeps anybody out: the worst possible bid, of no quality, is ranked like the others."
      )
    } else if text.isEmpty {
      text.append(
        tried.isEmpty
          ? "The best possible bid passes every gate, and the worst possible does not."
          : "The best possible bid passes, and the lowest mark fails at each of \(tried.count) "
            + "minimum \(tried.count == 1 ? "mark" : "marks").")
    }
    if gates.count > tried.count {
      text.append("\(gates.count - tried.count) more minimum marks are not tried one by one.")
    }
    let isNote = !strict.isEmpty || (gates.isEmpty && !ends.isDisqualified("worst"))
    return TrialFindings(
      problems.isEmpty ? (isNote ? .note : .fine) : .warning, text, tables: [table(ends)])
  }

  private static func reasons(of name: String, _ outcome: TrialOutcome) -> String {
    let gates = outcome.lot?.disqualified.first { $0.bid.id == name }?.gates ?? []
    let words = gates.prefix(5).map { TrialOutcome.inWords($0) }
    return words.joined(separator: "; ") + (gates.count > 5 ? "; and \(gates.count - 5) more" : "")
  }

  private static func table(_ ends: TrialOutcome) -> TrialTable {
    TrialTable(
      "The best and the worst bid", headings: ["bid", "what happens", "gates"], numeric: [],
      rows: ["best", "worst"].map { name in
        [name, ends.value(of: name), reasons(of: name, ends)]
      })
  }
}

/// A minimum mark of a question.
private struct MarkGate {
  let id: String
  let minimum: FixedDecimal
  let scale: MarkScale

  init?(_ leaf: Criterion) {
    guard case .marks(let measure) = leaf.measure, let minimum = measure.minimumMark else {
      return nil
    }
    self.id = leaf.id
    self.minimum = minimum.value
    self.scale = measure.scale
  }

  /// Whether only the highest mark passes.
  var isTop: Bool { scale.mark(notBelow: minimum) == scale.highestStep }

  /// What is wrong with gates, tried in one competition.
  static func problems(
    of gates: [MarkGate], in bench: LaboratoryBench, pence: Int
  ) -> [String] {
    let full = ExactRatio(FixedDecimal(100))
    let bids = gates.flatMap { gate -> [TrialBid] in
      guard let lowestPassing = gate.scale.mark(notBelow: gate.minimum) else { return [] }
      return [
        TrialBid(
          "fails \(gate.id)", quality: full, pence: pence, marks: [gate.id: gate.scale.lowest]),
        TrialBid("passes \(gate.id)", quality: full, pence: pence, marks: [gate.id: lowestPassing]),
      ]
    }
    let failed = bench.evaluate(bids).lot?.disqualified ?? []
    func fails(_ name: String, _ gate: MarkGate) -> Bool {
      failed.contains { bid in
        bid.bid.id == name && bid.gates.contains { $0.criterion == gate.id }
      }
    }
    return gates.compactMap { gate in
      let minimum = gate.minimum.trimmed
      if gate.scale.mark(notBelow: gate.minimum) == nil {
        return "Nobody can pass \"\(gate.id)\": its minimum \(minimum) is above its scale."
      }
      if !fails("fails \(gate.id)", gate) {
        return
          "Everybody passes \"\(gate.id)\": its minimum \(minimum) is not above the lowest mark, "
          + "\(gate.scale.lowest.trimmed)."
      }
      return fails("passes \(gate.id)", gate)
        ? "Even the minimum mark of \"\(gate.id)\", \(minimum), fails its gate." : nil
    }
  }
}
