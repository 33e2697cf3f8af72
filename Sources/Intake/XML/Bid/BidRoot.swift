/// The documents in XML that a competition folder can hold.
///
/// They share their parts, and so the names of ``BidName``; each has a namespace of its own.
enum BidRoot: String, CaseIterable, Sendable {
  case bid
  case schedule
  case marks

  /// The root element.
  var name: BidName {
    switch self {
    case .bid: .bid
    case .schedule: .schedule
    case .marks: .marks
    }
  }

  /// The namespace of its elements.
  var namespace: String { "urn:probity:\(rawValue):1" }

  /// The folder that its files stand in.
  var folder: String { self == .marks ? rawValue : rawValue + "s" }

  /// What it is in messages: `a bid`.
  var noun: String {
    switch self {
    case .bid: "a bid"
    case .schedule: "a contract schedule"
    case .marks: "a file of marks"
    }
  }

  /// How a file begins.
  var opening: String {
    switch self {
    case .bid: "<bid xmlns=\"\(namespace)\" id=\"…\">"
    case .schedule: "<schedule xmlns=\"\(namespace)\" bid=\"…\">"
    case .marks: "<marks xmlns=\"\(namespace)\">"
    }
  }

  /// The schema that ships for it.
  var schema: [UInt8] {
    switch self {
    case .bid: PackageResources.bid_xsd
    case .schedule: PackageResources.schedule_xsd
    case .marks: PackageResources.marks_xsd
    }
  }

  /// The kind of its documents.
  var kind: DocumentKind {
    switch self {
    case .bid: .bid
    case .schedule: .schedule
    case .marks: .marks
    }
  }

  /// Whether it is the document that `kind` says.
  func isKind(_ kind: DocumentKind) -> Bool { kind == self.kind }

  /// Whether the file at this path of a competition folder is read as it.
  func reads(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == folder && parts[1].count > 4
      && parts[1].lowercased().hasSuffix(".xml")
  }
}
