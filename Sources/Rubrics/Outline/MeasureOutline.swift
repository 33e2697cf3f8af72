internal import Procurement

/// A measure in words: `marks 0 to 5, at least 3`.
enum MeasureOutline {
  static func words(_ measure: Measure) -> String {
    switch measure {
    case .marks(let marks): words(marks)
    case .price(let price):
      words(price)
    case .contractLength(let length):
      "contract length, \(length.months.rawValue) months: " + words(length.rule)
        + bounds(of: length)
    case .contractTerms(let terms): words(terms)
    case .contractType(let type): words(type)
    case .passFail: "gate: pass or fail; no score"
    }
  }

  static func words(_ rule: RuleReference) -> String {
    if rule.parameters.isEmpty { return rule.name.value }
    let parameters = rule.parameters.map { "\($0.name) \(words($0.value))" }
    return "\(rule.name.value) (\(parameters.joined(separator: ", ")))"
  }

  static func words(_ rounding: Rounding) -> String {
    "\(rounding.places) decimals, \(rounding.mode.rawValue)"
  }

  private static func words(_ value: RuleParameter.Value) -> String {
    switch value {
    case .text(let text): text
    case .list(let items): "[" + items.map(words).joined(separator: ", ") + "]"
    case .map(let members):
      "{"
        + members.sorted { isBefore($0.key, $1.key) }.map { "\($0.key): \(words($0.value))" }
        .joined(separator: ", ") + "}"
    }
  }

  /// Numbers by their value, all else by its letters.
  private static func isBefore(_ one: String, _ other: String) -> Bool {
    guard let left = try? FixedDecimal(parsing: one), let right = try? FixedDecimal(parsing: other),
      left != right
    else { return one < other }
    return left < right
  }

  private static func words(_ price: PriceMeasure) -> String {
    let basis = price.basis == .total ? "price" : price.basis.inWords
    let period = price.periodMonths.map { " of \($0) months" } ?? ""
    let rule = price.formula.map { "by \(words($0))" } ?? "as the award method takes it"
    return "\(basis)\(period) \(rule); zero or negative prices: "
      + price.nonPositivePrice.rawValue
      + (price.maximumPrice.map { "; gate: at most \($0.value.trimmed)" } ?? "")
  }

  private static func words(_ marks: MarksMeasure) -> String {
    var parts = ["marks \(marks.scale.extent)"]
    if case .range(_, _, let step) = marks.scale.steps {
      parts[0] += " in steps of \(step.trimmed)"
    }
    if let minimum = marks.minimumMark { parts.append("gate: at least \(minimum.value.trimmed)") }
    if let mark = marks.notApplicableCountsAs {
      parts.append("n/a counts as \(mark.value.trimmed)")
    }
    return parts.joined(separator: "; ")
  }

  private static func words(_ rule: ContractLengthMeasure.Rule) -> String {
    switch rule {
    case .bands(let bands):
      bands.map { "\(words($0)) scores \($0.score.trimmed)" }.joined(separator: "; ")
    case .curve(let points):
      "straight lines through "
        + points.map { "\($0.months) (\($0.score.trimmed))" }.joined(separator: ", ")
    }
  }

  private static func bounds(of length: ContractLengthMeasure) -> String {
    switch (length.minimumMonths?.value, length.maximumMonths?.value) {
    case (nil, nil): ""
    case (let least?, nil): "; gate: at least \(least) months"
    case (nil, let most?): "; gate: at most \(most) months"
    case (let least?, let most?): "; gate: \(least) to \(most) months"
    }
  }

  private static func words(_ band: LengthBand) -> String {
    switch (band.over, band.upTo) {
    case (nil, nil): "any"
    case (let over?, nil): "over \(over)"
    case (nil, let upTo?): "up to \(upTo)"
    case (let over?, let upTo?): "over \(over) to \(upTo)"
    }
  }

  private static func words(_ terms: ContractTermsMeasure) -> String {
    let names = terms.checks.map(\.value).joined(separator: ", ")
    let rule = terms.notApplicable?.rawValue ?? "not published"
    return "contract terms, points of \(names.isEmpty ? "every check that earns some" : names); "
      + "a check that does not apply: \(rule)"
  }

  private static func words(_ type: ContractTypeMeasure) -> String {
    var parts = type.preferences.map { "\($0.type) scores \($0.score.trimmed)" }
    if !type.notAllowed.isEmpty {
      let names = type.notAllowed.map(\.value.rawValue).joined(separator: ", ")
      parts.append("gate: not allowed: \(names)")
    }
    if !type.allowed.isEmpty {
      let names = type.allowed.map(\.value.rawValue).joined(separator: ", ")
      parts.append("gate: allowed alone: \(names)")
    }
    return "contract type: " + parts.joined(separator: "; ")
  }
}
