internal import Procurement

extension Rubric {
  /// The types that bids may name: the known ones, then those that the rubric declares.
  var contractTypes: [ContractType] {
    ContractType.known
      + declaredContractTypes.map(\.type).filter { !ContractType.known.contains($0) }
  }
}
