internal import Procurement

/// Holds suppliers against the bids.
enum JoinedSuppliers {
  /// Past this number of names, looking for the nearest one takes too long.
  private static let mostForHint = 1000

  /// The suppliers, each once; reports those given twice, and those that have not bid: a name written
  /// otherwise than in the bid would leave the bid's documents without an address.
  static func joined(
    _ suppliers: [Supplier], bidders: Set<String>, log: inout DiagnosticLog
  ) -> [Supplier] {
    let known = Set(bidders.map(ConflictDeclaration.plain))
    var first: [String: SourceLocation] = [:]
    var joined: [Supplier] = []
    for (index, supplier) in suppliers.enumerated() {
      let name = ConflictDeclaration.plain(supplier.bidder.value)
      if let place = first[name] {
        log.report(
          .supplierTwice, "\(ShownValue.quoted(supplier.bidder.value)) is given twice",
          at: supplier.bidder.source, hint: "keep one row for each supplier",
          related: [Diagnostic.Related("first given here", at: place)])
        continue
      }
      first[name] = supplier.bidder.source
      joined.append(supplier)
      if known.contains(name) { continue }
      log.report(
        .unknownSupplier, "there is no bid of \(ShownValue.quoted(supplier.bidder.value))",
        at: supplier.bidder.source,
        hint: index < DiagnosticLog.limitPerFile
          ? hint(for: supplier.bidder.value, among: bidders) : nil)
    }
    return joined
  }

  private static func hint(for name: String, among bidders: Set<String>) -> String {
    let nearest = bidders.count <= mostForHint ? NearestName.to(name, among: bidders) : nil
    return nearest.map { "did you mean \(ShownValue.quoted($0))?" }
      ?? "write its name as its bid does, or remove the row"
  }
}
