/// The two documents in XML that a competition folder can hold.
///
/// They share their parts, and so the names of ``BidName``; each has a namespace of its own.
enum BidRoot: String, CaseIterable, Sendable {
  case bid
  case schedule

  /// The root element.
  var name: BidName { self == .bid ? .bid : .schedule }

  /// The namespace of its elements.
  var namespace: String { "urn:probity:\(rawValue):1" }

  /// The folder that its files stand in.
  var folder: String { rawValue + "s" }

  /// What it is in messages: `a bid`.
  var noun: String { self == .bid ? "a bid" : "a contract schedule" }

  /// How a file begins.
  var opening: String {
    let id = self == .bid ? "id" : "bid"
    return "<\(rawValue) xmlns=\"\(namespace)\" \(id)=\"…\">"
  }

  /// The schema that ships for it.
  var schema: [UInt8] {
    self == .bid ? PackageResources.bid_xsd : PackageResources.schedule_xsd
  }

  /// Whether it is the document that `kind` says.
  func isKind(_ kind: DocumentKind) -> Bool { kind == (self == .bid ? .bid : .schedule) }

  /// Whether the file at this path of a competition folder is read as it.
  func reads(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == folder && parts[1].count > 4
      && parts[1].lowercased().hasSuffix(".xml")
  }
}
