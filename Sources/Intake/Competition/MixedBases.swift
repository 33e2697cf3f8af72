internal import Procurement

/// Reports lines of one schedule that are in different terms, and so cannot be added.
enum MixedBases {
  /// A line's base against that of the lines before it.
  ///
  /// Saying nothing is a difference too: what is not said cannot be taken to be what others say.
  static func report(
    _ base: PriceBase, against other: Sourced<PriceBase>, of bid: String,
    at place: SourceLocation, log: inout DiagnosticLog
  ) {
    let here = words(base, besides: other.value)
    let there = words(other.value, besides: base)
    log.report(
      .mixedPriceBases,
      "bid \(ShownValue.quoted(bid)) has lines \(there), and from here lines \(here)", at: place,
      hint: "ask the bidder for the whole schedule in one price base",
      related: [Diagnostic.Related("lines \(there)", at: other.source)])
  }

  /// What the base says where the other says something else.
  static func words(_ base: PriceBase, besides other: PriceBase) -> String {
    var parts: [String] = []
    if base.terms != other.terms { parts.append(words(base.terms)) }
    if base.vat != other.vat { parts.append(words(base.vat)) }
    return parts.joined(separator: " and ")
  }

  private static func words(_ terms: PriceBase.Terms?) -> String {
    switch terms {
    case .nominal: "in nominal prices"
    case .real(let year): "in real prices of \(year)"
    case nil: "without a price base"
    }
  }

  private static func words(_ vat: PriceBase.VAT?) -> String {
    switch vat {
    case .excluded: "without VAT"
    case .included: "with VAT"
    case nil: "that do not say whether VAT is in them"
    }
  }
}
