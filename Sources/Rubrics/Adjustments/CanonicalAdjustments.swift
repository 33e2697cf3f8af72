internal import Procurement

extension PriceAdjustments {
  /// The canonical form: JSON on one line, keys in order.
  ///
  /// The same for files that differ only in layout, comments, the order of keys, or how a number is
  /// written; another one for any change of what the rules say.
  public var canonicalForm: String {
    JSONValue.object([
      (key: "schema", value: .string("probity/adjustments/1")),
      (key: "adjustments", value: .array(rules.map(\.canonicalValue))),
    ]).sortedByKey.text(pretty: false)
  }

  /// The SHA-256 of the canonical form's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  public var sha256: String { CanonicalHash.sha256(of: canonicalForm) }
}

extension PriceAdjustment {
  fileprivate var canonicalValue: JSONValue {
    .object([
      (key: "id", value: .string(id)),
      (key: "title", value: .string(title)),
      (key: "reason", value: .string(reason)),
      (key: "source", value: citation.map { .string($0) } ?? .null),
      (key: "effect", value: effect.canonicalValue),
      (key: "year", value: year.map { .integer($0.value) } ?? .null),
      (key: "when", value: condition?.form.canonicalValue ?? .null),
    ])
  }
}

extension AdjustmentEffectReference {
  fileprivate var canonicalValue: JSONValue {
    // A number counts by its value, `2.0` as `2`.
    let value: JSONValue =
      (try? FixedDecimal(parsing: value.value)).map { .decimal($0) } ?? .string(value.value)
    return .object([(key: name.value, value: value)])
  }
}
