internal import Procurement

/// Finds bids that have the same id.
enum DuplicateBids {
  /// The bids without those whose id stood there before, which are reported.
  static func removed(from records: [BidRecord], log: inout DiagnosticLog) -> [BidRecord] {
    var places: [String: SourceLocation] = [:]
    return records.filter { record in
      let id = record.id
      guard let first = places[id.value] else {
        places[id.value] = id.source
        return true
      }
      log.report(
        .duplicateBid, "the bid \(ShownValue.quoted(id.value)) is given twice", at: id.source,
        hint: "give each bid its own id; a bidder's bids for two lots are two bids",
        related: [Diagnostic.Related("first given here", at: first)])
      return false
    }
  }
}
