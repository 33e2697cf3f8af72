internal import Procurement
internal import YAMLReading

/// Reads in what terms prices are asked for: `price-base: {terms: real, year: 2026, vat: excluded}`.
enum PriceBaseReader {
  private enum Terms: String, CaseIterable {
    case nominal
    case real
  }

  /// The years in whose prices real terms may be.
  private static let years = 1900...2999

  /// The base, or `nil` where none is published or it cannot be read; the log then says why.
  static func read(in fields: YAMLFields, log: inout DiagnosticLog) -> Sourced<PriceBase>? {
    guard let node = fields.node("price-base"),
      let base = YAMLFields(
        node, what: "\"price-base\"", allowed: ["terms", "year", "vat"], log: &log)
    else { return nil }
    let terms = base.choice("terms", of: Terms.self, log: &log)
    let year = base.integer("year", in: years, log: &log)
    let vat = base.choice("vat", of: PriceBase.VAT.self, log: &log)
    let isYearGiven = base.node("year") != nil
    switch terms?.value {
    case .real where !isYearGiven:
      report(
        "real terms are the prices of a year, and none is given", at: base.place(of: "terms"),
        hint: "add the year: `{terms: real, year: 2026}`", log: &log)
      return nil
    case .nominal where isYearGiven, nil where isYearGiven && base.node("terms") == nil:
      report(
        "\"year\" belongs to real terms", at: base.place(of: "year"),
        hint: "write `terms: real` beside it, or remove it", log: &log)
      return nil
    case nil where base.node("terms") == nil && base.node("vat") == nil:
      report(
        "the price base says nothing", at: base.location,
        hint: "write `{terms: nominal, vat: excluded}`, or remove it", log: &log)
      return nil
    default: break
    }
    let published: PriceBase.Terms? =
      switch terms?.value {
      case .real: year.map { .real(year: $0.value) }
      case .nominal: .nominal
      case nil: nil
      }
    return Sourced(PriceBase(terms: published, vat: vat?.value), at: base.location)
  }

  private static func report(
    _ message: String, at place: SourceLocation, hint: String, log: inout DiagnosticLog
  ) {
    log.report(.priceBaseUnclear, message, at: place, hint: hint)
  }
}
