internal import Procurement
internal import Rubrics

/// Scores by contract type, by the published preferences.
struct ContractTypeScoring: LeafMeasure, LeafScoring {
  let keys: ArraySlice<Int32>? = nil
  let fractions: [Fraction?]

  private let criterion: String
  private let measure: ContractTypeMeasure
  private let lot: Lot

  init(criterion: String, measure: ContractTypeMeasure, lot: Lot) {
    self.criterion = criterion
    self.measure = measure
    self.lot = lot
    self.fractions = lot.bids.map { bid in
      bid.contractType.flatMap { measure.score(of: $0.value) }
        .map { Fraction($0, over: .hundred) }
    }
  }

  func shortfalls(of standing: [Int]) -> [Shortfall] {
    standing.compactMap { row in
      guard fractions[row] == nil else { return nil }
      let bid = lot.bids[row]
      guard let type = bid.contractType else {
        return Shortfall(
          row: row, isBidders: true,
          diagnostic: Diagnostic(
            .typeMissing, "bid \"\(bid.id)\" has no contract type, which \"\(criterion)\" needs",
            at: bid.source, hint: "give its contract type"))
      }
      return Shortfall(
        row: row, isBidders: false,
        diagnostic: Diagnostic(
          .unknownContractType,
          "no preference is published for the contract type \"\(type.value)\" of bid \"\(bid.id)\"",
          at: type.source,
          hint: NearestName.hint(
            for: type.value.rawValue, among: measure.preferences.map(\.type.rawValue))))
    }
  }

  func scoring(of standing: [Int]) throws(NumberError) -> any LeafScoring { self }

  func explanation(of row: Int) -> Explanation {
    guard let type = lot.bids[row].contractType,
      let preference = measure.preferences.first(where: { $0.type == type.value })
    else { return Explanation(fact: "no contract type", expression: "0", sources: []) }
    return Explanation(
      fact: "\(type.value), preference \(preference.score)",
      expression: "\(preference.score) ÷ 100", sources: [type.source, preference.source])
  }
}
