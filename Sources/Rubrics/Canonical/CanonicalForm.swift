internal import Procurement

extension Rubric {
  /// The rubric's content as JSON, with every default written out and every number by its value.
  ///
  /// Where the rubric was read, and how it was laid out, has no part in it. Order is kept where it
  /// means something: of criteria, ties, marks, bands and points.
  package var canonicalValue: JSONValue {
    let scales = CanonicalScales(of: self)
    return .object(
      [
        (key: "schema", value: .string("probity/rubric/1")),
        (key: "rubric", value: .string(id)),
        (key: "title", value: .string(title)),
        (key: "version", value: .string(version)),
        (key: "method", value: method.canonicalValue),
        (key: "rounding", value: scoreRounding.map(\.canonicalValue) ?? .null),
        (key: "line-rounding", value: lineRounding.canonicalValue),
        (key: "weights", value: .string(weightBasis.rawValue)),
        (key: "incomplete-bids", value: .string(incompleteBids.rawValue)),
        (
          key: "contract-types",
          value: .object(
            declaredContractTypes.map { (key: $0.type.rawValue, value: .string($0.title)) })
        ),
        (key: "scales", value: scales.value),
        (key: "criteria", value: .array(criteria.map { $0.canonicalValue(scales) })),
        (key: "ties", value: .array(ties.map { .string($0.value) })),
      ] + laterMembers + canonicalPriceChecks)
  }
}

extension Rubric {
  /// What rubrics could not say at first; left out where one does not say it, so that the hashes of
  /// rubrics without it stay what they were.
  fileprivate var laterMembers: [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = []
    func add(_ key: String, _ value: JSONValue?) {
      if let value { members.append((key: key, value: value)) }
    }
    let includes = includes.map(\.value).sorted().map { JSONValue.string($0) }
    add("importance", importance?.canonicalValue)
    add("whole-life", wholeLife?.canonicalValue)
    add("checks", checks.isEmpty ? nil : .array(checks.map(\.canonicalValue)))
    add("include", includes.isEmpty ? nil : .array(includes))
    add("minimum-quality", minimumQuality.map { .decimal($0.value) })
    add("lots", lotRules?.canonicalValue)
    add(
      "marking",
      marking?.spread.map { .object([(key: "spread", value: .decimal($0.value))]) })
    return members
  }
}

extension Criterion {
  fileprivate func canonicalValue(_ scales: CanonicalScales) -> JSONValue {
    let head: [(key: String, value: JSONValue)] =
      [
        (key: "id", value: .string(id)),
        (key: "title", value: .string(title)),
        (key: "weight", value: .decimal(weight.value)),
        (key: "share", value: .decimal(share)),
      ] + (minimumScore.map { [(key: "minimum-score", value: .decimal($0.value))] } ?? [])
      + (rank.map { [(key: "rank", value: .integer($0.value))] } ?? [])
    guard let measure else {
      return .object(
        head + [(key: "criteria", value: .array(children.map { $0.canonicalValue(scales) }))])
    }
    return .object(
      head + [
        (key: "measure", value: .string(measure.name.rawValue)),
        (key: "normalise", value: isNormalisedToBest ? .string("best") : .null),
      ] + measure.canonicalMembers(scales))
  }
}

extension ImportanceOrder {
  fileprivate var canonicalValue: JSONValue {
    .object([
      (key: "order", value: rule.canonicalValue), (key: "places", value: .integer(places)),
    ])
  }
}

extension RuleReference {
  var canonicalValue: JSONValue {
    .object([
      (key: "name", value: .string(name.value)),
      (
        key: "parameters",
        value: .object(parameters.map { (key: $0.name, value: $0.value.canonicalValue) })
      ),
    ])
  }
}

extension RuleParameter.Value {
  fileprivate var canonicalValue: JSONValue {
    switch self {
    case .text(let text):
      // A number counts by its value, `2.0` as `2`.
      (try? FixedDecimal(parsing: text)).map { .decimal($0) } ?? .string(text)
    case .list(let items): .array(items.map(\.canonicalValue))
    case .map(let members):
      .object(
        RuleParameter.Value.canonicalKeys(of: members).map {
          (key: $0, value: $1.canonicalValue)
        })
    }
  }

  /// The members with keys that are numbers by their value too, unless two have the same.
  private static func canonicalKeys(
    of members: [String: RuleParameter.Value]
  ) -> [(String, RuleParameter.Value)] {
    let plain = members.map { key, value in
      ((try? FixedDecimal(parsing: key))?.trimmed.description ?? key, value)
    }
    return Set(plain.map(\.0)).count == members.count ? plain : members.map { ($0, $1) }
  }
}

extension Rounding {
  var canonicalValue: JSONValue {
    .object([
      (key: "places", value: .integer(places)), (key: "mode", value: .string(mode.rawValue)),
    ])
  }
}

extension LineRounding {
  fileprivate var canonicalValue: JSONValue {
    switch self {
    case .unpublished: .null
    case .none: .string("none")
    case .each(let rounding): rounding.canonicalValue
    }
  }
}

extension JSONValue {
  /// A decimal by its value, as a text: `50.0` as `"50"`.
  static func decimal(_ number: FixedDecimal) -> JSONValue { .string(number.trimmed.description) }
}
