internal import Procurement

extension LotRules {
  /// What is published about several lots, as JSON; the order of the lots is kept.
  var canonicalValue: JSONValue {
    .object([
      (key: "most-per-bidder", value: mostPerBidder.map { .integer($0.value) } ?? .null),
      (key: "rule", value: rule.map(\.canonicalValue) ?? .null),
      (key: "order", value: .array(order.map { .string($0.value) })),
      (key: "combinations", value: .bool(allowsCombinations)),
    ])
  }
}
