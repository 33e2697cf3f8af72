internal import Procurement

extension Rubric {
  /// What the rubric publishes about price base and price screen.
  ///
  /// Left out where it publishes nothing, so that rubrics from before these keys keep their hash.
  var canonicalPriceChecks: [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = []
    if let base = priceBase?.value {
      members.append((key: "price-base", value: base.canonicalValue))
    }
    if !priceScreen.isEmpty {
      members.append((key: "price-screen", value: .array(priceScreen.map(\.canonicalValue))))
    }
    return members
  }
}

extension PriceBase {
  fileprivate var canonicalValue: JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    switch terms {
    case .real(let year):
      members += [(key: "terms", value: .string("real")), (key: "year", value: .integer(year))]
    case .nominal: members.append((key: "terms", value: .string("nominal")))
    case nil: break
    }
    if let vat { members.append((key: "vat", value: .string(vat.rawValue))) }
    return .object(members)
  }
}
