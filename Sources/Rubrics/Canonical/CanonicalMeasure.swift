internal import Procurement

extension Measure {
  /// What the measure adds to its criterion's canonical form.
  func canonicalMembers(_ scales: CanonicalScales) -> [(key: String, value: JSONValue)] {
    switch self {
    case .marks(let marks): marks.canonicalMembers(scales)
    case .price(let price): price.canonicalMembers
    case .contractLength(let length):
      [
        (key: "months", value: .string(length.months.rawValue)), length.rule.canonicalMember,
      ] + length.canonicalBounds
    case .contractTerms(let terms):
      [
        // Which checks count matters, not the order in which they are named.
        (key: "checks", value: .array(terms.checks.map(\.value).sorted().map { .string($0) })),
        (
          key: "not-applicable",
          value: terms.notApplicable.map { .string($0.rawValue) } ?? .null
        ),
      ]
    case .contractType(let type):
      [
        (
          key: "preferences",
          value: .object(
            type.preferences.map { (key: $0.type.rawValue, value: .decimal($0.score)) })
        ),
        (
          key: "not-allowed",
          value: .array(type.notAllowed.map(\.value.rawValue).sorted().map { .string($0) })
        ),
      ] + type.canonicalAllowed
    case .passFail: []
    }
  }
}

extension PriceMeasure {
  /// Basis and period are left out where the plain total is compared, and the maximum where there is
  /// none, so that the hashes of rubrics from before there was a choice stay what they were.
  fileprivate var canonicalMembers: [(key: String, value: JSONValue)] {
    [
      (key: "formula", value: formula.map(\.canonicalValue) ?? .null),
      (key: "non-positive-price", value: .string(nonPositivePrice.rawValue)),
    ] + (basis == .total ? [] : [(key: "basis", value: .string(basis.rawValue))])
      + (periodMonths.map { [(key: "period-months", value: .integer($0))] } ?? [])
      + (maximumPrice.map { [(key: "maximum-price", value: .decimal($0.value))] } ?? [])
  }
}

extension MarksMeasure {
  fileprivate func canonicalMembers(
    _ scales: CanonicalScales
  ) -> [(key: String, value: JSONValue)] {
    [
      (key: "scale", value: scales.number(of: scale)),
      (key: "minimum-mark", value: minimumMark.map { .decimal($0.value) } ?? .null),
      (
        key: "not-applicable-counts-as",
        value: notApplicableCountsAs.map { .decimal($0.value) } ?? .null
      ),
    ]
  }
}

extension ContractLengthMeasure {
  /// Left out where no bound is published, so that rubrics from before these keys keep their hash.
  fileprivate var canonicalBounds: [(key: String, value: JSONValue)] {
    [("minimum-months", minimumMonths), ("maximum-months", maximumMonths)].compactMap {
      key, months in
      months.map { (key: key, value: .integer($0.value)) }
    }
  }
}

extension ContractTypeMeasure {
  /// Left out where every type will do, as above.
  fileprivate var canonicalAllowed: [(key: String, value: JSONValue)] {
    if allowed.isEmpty { return [] }
    let names = allowed.map(\.value.rawValue).sorted().map { JSONValue.string($0) }
    return [(key: "allowed", value: .array(names))]
  }
}

extension ContractLengthMeasure.Rule {
  fileprivate var canonicalMember: (key: String, value: JSONValue) {
    switch self {
    case .bands(let bands): (key: "bands", value: .array(bands.map(\.canonicalValue)))
    case .curve(let points): (key: "curve", value: .array(points.map(\.canonicalValue)))
    }
  }
}

extension LengthBand {
  fileprivate var canonicalValue: JSONValue {
    .object([
      (key: "over", value: over.map { .integer($0) } ?? .null),
      (key: "up-to", value: upTo.map { .integer($0) } ?? .null),
      (key: "score", value: .decimal(score)),
    ])
  }
}

extension LengthPoint {
  fileprivate var canonicalValue: JSONValue {
    .object([(key: "months", value: .integer(months)), (key: "score", value: .decimal(score))])
  }
}
