internal import Procurement

/// Finds bidders with two bids for the same lot that are not told apart as variants.
enum RepeatedBidders {
  private struct Key: Hashable {
    let bidder: BidderName
    let lot: String?
    let variant: String?
  }

  /// Reports each bid after the first.
  static func report(_ records: [BidRecord], log: inout DiagnosticLog) {
    var places: [Key: SourceLocation] = [:]
    for record in records {
      let key = Key(
        bidder: BidderName(record.bidder), lot: record.lot?.value, variant: record.variant)
      guard !key.bidder.isEmpty else { continue }
      guard let first = places[key] else {
        places[key] = record.id.source
        continue
      }
      let lot = record.lot.map { " for lot \(ShownValue.quoted($0.value))" } ?? ""
      log.report(
        .bidderRepeated, "\(ShownValue.quoted(record.bidder)) has bid twice\(lot)",
        at: record.id.source,
        hint: "name the variant of one of them, or take out the bid that was withdrawn",
        related: [Diagnostic.Related("the other bid is here", at: first)])
    }
  }
}
