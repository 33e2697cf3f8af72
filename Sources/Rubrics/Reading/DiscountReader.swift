internal import Procurement
internal import YAMLReading

/// Reads how later years are discounted: `{rate: 3.5, base-year: 0}`,
/// `{rate: green-book, as-of: 2026-04-01, base-year: 0}`, or a list of rates.
enum DiscountReader {
  private static let greenBook = "green-book"
  private static let keys = ["rate", "base-year", "as-of"]

  /// The discount, or `nil` where it cannot be read whole.
  static func read(_ node: YAMLNode, log: inout DiagnosticLog) -> Discount? {
    guard let fields = YAMLFields(node, what: "\"discount\"", allowed: keys, log: &log) else {
      return nil
    }
    let baseYear = fields.requiredInteger(
      "base-year", in: WholeLifeReader.allowedYears, log: &log)
    let rate = fields.required("rate", fields.node("rate"), log: &log).flatMap {
      self.rate($0, fields, log: &log)
    }
    guard let rate, let baseYear else { return nil }
    return Discount(rate: rate, baseYear: baseYear.value, source: node.location)
  }

  private static func rate(
    _ node: YAMLNode, _ fields: YAMLFields, log: inout DiagnosticLog
  ) -> Discount.Rate? {
    let date = fields.date("as-of", log: &log)
    if node.text == greenBook {
      // Without a day the result would change whenever the Treasury changes its rates.
      return fields.required("as-of", date, log: &log).map { .greenBook(asOf: $0.value) }
    }
    if fields.node("as-of") != nil {
      log.report(
        .rubricConflictingKeys,
        "\"as-of\" picks the rates of the Green Book, and the rate is given",
        at: fields.place(of: "as-of"), hint: "remove \"as-of\", or write `rate: green-book`")
      return nil
    }
    guard case .sequence(let items) = node.content else {
      return percent("rate", fields, log: &log).map {
        .own([DiscountRateStep(upToYear: nil, percent: $0)])
      }
    }
    let steps = items.compactMap { step($0, log: &log) }
    guard steps.count == items.count, isWhole(steps, at: node.location, log: &log) else {
      return nil
    }
    return .own(steps)
  }

  private static func step(_ node: YAMLNode, log: inout DiagnosticLog) -> DiscountRateStep? {
    guard
      let fields = YAMLFields(
        node, what: "a discount rate", allowed: ["up-to", "rate"], log: &log)
    else { return nil }
    let upTo = fields.integer("up-to", in: 1...WholeLifeReader.allowedYears.upperBound, log: &log)
    guard let percent = fields.required("rate", percent("rate", fields, log: &log), log: &log),
      fields.node("up-to") == nil || upTo != nil
    else { return nil }
    return DiscountRateStep(upToYear: upTo?.value, percent: percent)
  }

  /// Whether every year has one rate: each step ends after the one before, and only the last is open.
  private static func isWhole(
    _ steps: [DiscountRateStep], at source: SourceLocation, log: inout DiagnosticLog
  ) -> Bool {
    let ends = steps.dropLast().map(\.upToYear)
    let rises = zip(ends, ends.dropFirst()).allSatisfy { ($0 ?? 0) < ($1 ?? 0) }
    if let last = steps.last, last.upToYear == nil, !ends.contains(nil), rises { return true }
    log.report(
      .rubricDiscountSteps, "these discount rates leave a year without a rate, or give it two",
      at: source,
      hint: "give each rate a later \"up-to\" than the one before, and the last one none")
    return false
  }

  private static func percent(
    _ key: String, _ fields: YAMLFields, log: inout DiagnosticLog
  ) -> FixedDecimal? {
    guard let rate = fields.decimal(key, log: &log) else { return nil }
    // With few decimals its powers stay short.
    if !rate.value.isNegative, rate.value <= .hundred, rate.value.trimmed.scale <= 6 {
      return rate.value
    }
    log.report(
      .yamlWrongValue,
      "a discount rate is 0 to 100 percent a year with at most 6 decimals, not \"\(rate.value)\"",
      at: rate.source, hint: "write 3.5 for 3.5% a year")
    return nil
  }
}
