internal import Procurement
internal import Rubrics

/// A bound of length or price that disqualifies, with a bid on it and one just outside.
struct BoundGate {
  /// The criterion that it stands on.
  private let id: String
  /// The bound in words: `maximum of 60 months`.
  private let bound: String
  private let inside: TrialBid
  private let outside: TrialBid?

  /// What is wrong with the bounds of a rubric, tried in one competition.
  static func problems(in bench: LaboratoryBench, pence: Int) -> [String] {
    let gates = bench.rubric.leaves.flatMap { all(on: $0, in: bench, pence: pence) }
    if gates.isEmpty { return [] }
    let outcome = bench.evaluate(gates.flatMap { [$0.inside] + ($0.outside.map { [$0] } ?? []) })
    let failed = outcome.lot?.disqualified ?? []
    func fails(_ bid: TrialBid, _ gate: BoundGate) -> Bool {
      failed.contains { one in
        one.bid.id == bid.name && one.gates.contains { $0.criterion == gate.id }
      }
    }
    return gates.flatMap { gate -> [String] in
      var found: [String] = []
      if fails(gate.inside, gate) {
        found.append("Even the \(gate.bound) of \"\(gate.id)\" fails its gate.")
      }
      if let outside = gate.outside, !fails(outside, gate) {
        found.append("A bid outside the \(gate.bound) of \"\(gate.id)\" passes its gate.")
      }
      return found
    }
  }

  private static func all(
    on leaf: Criterion, in bench: LaboratoryBench, pence: Int
  ) -> [BoundGate] {
    func bid(_ name: String, pence: Int, months: Int? = nil) -> TrialBid {
      var bid = TrialBid("\(name) \(leaf.id)", quality: 100, pence: pence)
      bid.months = months
      return bid
    }
    func length(_ word: String, _ months: Int, outside: Int) -> BoundGate {
      BoundGate(
        id: leaf.id, bound: "\(word) of \(months) months",
        inside: bid("\(word) months of", pence: pence, months: months),
        outside: (1...ContractLength.maximumMonths).contains(outside)
          ? bid("outside the \(word) months of", pence: pence, months: outside) : nil)
    }
    switch leaf.measure {
    case .contractLength(let measure):
      return
        (measure.minimumMonths.map { [length("minimum", $0.value, outside: $0.value - 1)] } ?? [])
        + (measure.maximumMonths.map { [length("maximum", $0.value, outside: $0.value + 1)] } ?? [])
    case .price(let measure):
      // An amount of parts of a penny, or of more than an Int's pence, is not tried.
      guard let maximum = measure.maximumPrice?.value, maximum > .zero,
        let most = (try? maximum * .hundred)?.wholeNumber, most < .max
      else { return [] }
      return [
        BoundGate(
          id: leaf.id, bound: "maximum price of \(maximum.trimmed)",
          inside: bid("maximum price of", pence: most),
          outside: bid("over the maximum price of", pence: most + 1))
      ]
    default: return []
    }
  }
}
