internal import Procurement
internal import Rubrics

/// A contract under `minimum-months` or over `maximum-months` disqualifies.
///
/// The months are those that the criterion scores: the initial ones, or with every extension. A length that
/// is not there fails nothing: it is reported as missing.
enum ContractLengthBounds: Gate {
  static func failures(on leaf: Criterion, in lot: Lot) -> [GateFailure] {
    guard case .contractLength(let measure) = leaf.measure,
      measure.minimumMonths != nil || measure.maximumMonths != nil
    else { return [] }
    let name = measure.months == .initial ? "" : " with extensions"
    return lot.bids.enumerated().compactMap { row, bid in
      guard let length = bid.contractLength, let months = measure.months(of: length.value),
        !measure.allows(months)
      else { return nil }
      let (word, bound) =
        measure.minimumMonths.flatMap { months < $0.value ? ("minimum", $0) : nil }
        ?? ("maximum", measure.maximumMonths ?? Sourced(months, at: leaf.source))
      return GateFailure(
        row: row, criterion: leaf.id,
        basis: "contract length \(months) months\(name), \(word) \(bound.value)",
        sources: [length.source, bound.source])
    }
  }
}
