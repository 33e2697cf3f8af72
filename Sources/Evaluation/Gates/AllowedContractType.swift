internal import Procurement
internal import Rubrics

/// A contract type that the rubric does not allow disqualifies: one under `not-allowed`, or, where the
/// rubric lists those that are `allowed`, any other.
enum AllowedContractType: Gate {
  static func failures(on leaf: Criterion, in lot: Lot) -> [GateFailure] {
    guard case .contractType(let measure) = leaf.measure,
      !(measure.notAllowed.isEmpty && measure.allowed.isEmpty)
    else { return [] }
    let allowed = measure.allowed.map(\.value.rawValue).joined(separator: ", ")
    return lot.bids.enumerated().compactMap { row, bid in
      guard let type = bid.contractType, !measure.allows(type.value) else { return nil }
      let rule = measure.notAllowed.first { $0.value == type.value } ?? measure.allowed.first
      return GateFailure(
        row: row, criterion: leaf.id,
        basis: "contract type \(type.value) is not allowed"
          + (allowed.isEmpty ? "" : ": the rubric allows \(allowed)"),
        sources: [type.source] + (rule.map { [$0.source] } ?? []),
        obstacle: "no preference is published for the contract type, so that the bid has no score")
    }
  }
}
