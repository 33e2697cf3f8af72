public import Procurement

extension Decisions {
  /// The canonical form: JSON on one line, keys in order.
  ///
  /// The same for files that differ only in layout, comments or the order of keys; another one for any
  /// change of what was decided, by whom, when and why.
  public var canonicalForm: String {
    JSONValue.object([
      (key: "schema", value: .string("probity/decisions/1")),
      (key: "decisions", value: .array(all.map(\.canonicalValue))),
    ]).sortedByKey.text(pretty: false)
  }

  /// The SHA-256 of the canonical form's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  public var sha256: String { CanonicalHash.sha256(of: canonicalForm) }
}

extension Decision {
  fileprivate var canonicalValue: JSONValue {
    let common: [(key: String, value: JSONValue)] = [
      (key: "bid", value: .string(bid.value)),
      (key: "lot", value: lot.map { .string($0.value) } ?? .null),
      (key: "reason", value: .string(reason)),
      (key: "role", value: .string(role)),
      (key: "date", value: .string(date.description)),
    ]
    let own = kind.facts.map { fact -> (key: String, value: JSONValue) in
      switch fact.value {
      case .text(let text): (key: fact.key, value: .string(text))
      // The order in which a list is written says nothing.
      case .list(let items): (key: fact.key, value: .array(items.sorted().map { .string($0) }))
      }
    }
    return .object(common + [(key: "decision", value: .string(kind.name))] + own)
  }
}
