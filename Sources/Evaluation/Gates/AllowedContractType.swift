internal import Procurement
internal import Rubrics

/// A contract type that the rubric does not allow disqualifies.
enum AllowedContractType: Gate {
  static func failures(on leaf: Criterion, in lot: Lot) -> [GateFailure] {
    guard case .contractType(let measure) = leaf.measure, !measure.notAllowed.isEmpty else {
      return []
    }
    return lot.bids.enumerated().compactMap { row, bid in
      guard let type = bid.contractType,
        let rule = measure.notAllowed.first(where: { $0.value == type.value })
      else { return nil }
      return GateFailure(
        row: row, criterion: leaf.id, basis: "contract type \(type.value) is not allowed",
        sources: [type.source, rule.source])
    }
  }
}
