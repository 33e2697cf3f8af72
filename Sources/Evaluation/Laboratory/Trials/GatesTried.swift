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
      + "itself must pass.")

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
      problems.append("Every contract type that has a preference is barred, so that nobody can pass.")
    }
    if ends.isDisqualified("best") {
      problems.append(
        "Nobody can pass: the best possible bid is disqualified (\(reasons(of: "best", ends))).")
    } else if !ends.errors.isEmpty, problems.isEmpty {
      return .notRun("The best and the worst bid could not be evaluated: \(ends.problem).")
    }
    let tried = Array(gates.prefix(mostGates))
    problems += tried.flatMap { $0.problems(in: bench, pence: pence) }
    let strict = tried.filter(\.isTop).map { "\"\($0.id)\"" }
    var text = problems
    if !strict.isEmpty {
      text.append(
        "Only the highest mark passes on \(strict.joined(separator: ", ")): such a question tells no two "
          + "bids apart.")
    }
    if gates.isEmpty, !ends.isDisqualified("worst"), problems.isEmpty {
      text.append(
        "No gate keeps anybody out: the worst possible bid, of no quality, is ranked like the others.")
    } else if text.isEmpty {
      text.append(
        "The best possible bid passes, and the lowest mark fails at each of \(tried.count) "
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
    let words = gates.prefix(5).map { "\($0.criterion): \($0.basis)" }
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

  /// What is wrong with the gate.
  func problems(in bench: LaboratoryBench, pence: Int) -> [String] {
    guard let lowestPassing = scale.mark(notBelow: minimum) else {
      return ["Nobody can pass \"\(id)\": its minimum \(minimum.trimmed) is above its scale."]
    }
    let full = ExactRatio(FixedDecimal(100))
    let outcome = bench.evaluate([
      TrialBid("fails", quality: full, pence: pence, marks: [id: scale.lowest]),
      TrialBid("passes", quality: full, pence: pence, marks: [id: lowestPassing]),
    ])
    var problems: [String] = []
    if !outcome.isDisqualified("fails") {
      problems.append(
        "Everybody passes \"\(id)\": its minimum \(minimum.trimmed) is not above the lowest mark, "
          + "\(scale.lowest.trimmed).")
    }
    let isKept = outcome.lot?.disqualified.contains { bid in
      bid.bid.id == "passes" && bid.gates.contains { $0.criterion == id }
    }
    if isKept ?? false {
      problems.append("Even the minimum mark of \"\(id)\", \(lowestPassing.trimmed), fails its gate.")
    }
    return problems
  }
}
