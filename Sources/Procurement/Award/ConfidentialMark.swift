/// Something that an officer marked to be withheld: an entry of `confidential.yaml`.
public struct ConfidentialMark: Sendable, Hashable {
  /// What is withheld.
  public enum Subject: Sendable, Hashable {
    /// A bid's price: stated, scheduled and whole-life.
    case price
    /// A bid's terms, or the one of this name.
    case terms(named: String?)
    /// A bid's KPIs.
    case kpis
    /// A bid's savings.
    case savings
    /// A bid's responsibilities.
    case responsibilities
    /// The reasons and evidence of marks on this criterion, in all bids or one; never the marks.
    case criterion(String)
  }

  /// On what ground it is withheld.
  ///
  /// - Source: Procurement Act 2023, section 94; Public Contracts Regulations 2015, regulation 86(6).
  public enum Ground: String, CaseIterable, Sendable {
    /// National security.
    case nationalSecurity = "national-security"
    /// Sensitive commercial information, where the public interest in withholding it is the greater.
    case commercial
  }

  /// What is withheld.
  public let subject: Subject
  /// The bid that it belongs to; `nil` for every bid.
  public let bid: Sourced<String>?
  /// On what ground.
  public let ground: Ground
  /// Why, in words.
  public let reason: String
  /// Where it was read.
  public let source: SourceLocation

  /// A mark.
  public init(
    _ subject: Subject, bid: Sourced<String>? = nil, ground: Ground, reason: String,
    source: SourceLocation
  ) {
    self.subject = subject
    self.bid = bid
    self.ground = ground
    self.reason = reason
    self.source = source
  }
}

/// What is withheld in a competition: `confidential.yaml`.
public struct Confidentiality: Sendable, Hashable {
  /// The name of the file in a competition folder.
  public static let fileName = "confidential.yaml"
  /// Nothing is.
  public static let none = Confidentiality([])
  /// The marks, in the order of the file.
  public let marks: [ConfidentialMark]

  /// Marks.
  public init(_ marks: [ConfidentialMark]) { self.marks = marks }

  /// Whether the price of a bid is marked.
  public func withholdsPrice(of bid: String) -> Bool {
    marks.contains { $0.subject == .price && ($0.bid.map { $0.value == bid } ?? true) }
  }
}
