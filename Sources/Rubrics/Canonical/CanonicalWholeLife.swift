internal import Procurement

extension WholeLife {
  /// What is published about whole-life prices.
  var canonicalValue: JSONValue {
    func word(_ counting: Counting?) -> JSONValue {
      counting.map { .string($0.rawValue) } ?? .null
    }
    return .object([
      (key: "discount", value: discount.map(\.canonicalValue) ?? .null),
      (key: "first-year", value: .integer(firstYear)),
      (key: "options", value: word(options)),
      (key: "extensions", value: word(extensions)),
      (key: "indexation", value: word(indexation)),
      (key: "index-base-year", value: .integer(indexBaseYear)),
      (key: "rounding", value: rounding.map(\.canonicalValue) ?? .null),
    ])
  }
}

extension Discount {
  fileprivate var canonicalValue: JSONValue {
    .object([
      (key: "rate", value: rate.canonicalValue), (key: "base-year", value: .integer(baseYear)),
    ])
  }
}

extension Discount.Rate {
  /// One rate is the same whether it is written alone or as a list of one.
  fileprivate var canonicalValue: JSONValue {
    switch self {
    case .own(let steps):
      .array(
        steps.map { step in
          .object([
            (key: "up-to", value: step.upToYear.map { .integer($0) } ?? .null),
            (key: "rate", value: .decimal(step.percent)),
          ])
        })
    case .greenBook(let asOf):
      .object([(key: "green-book", value: .string(asOf.description))])
    }
  }
}
