/// An interest that an evaluator has declared in a bid, or in whatever a bidder bids.
///
/// It bars the evaluator's own marks on those bids.
///
/// - Source: Procurement Act 2023, sections 81 to 83.
public struct ConflictDeclaration: Hashable, Sendable {
  /// The evaluator's id, as marks name it.
  public let evaluator: Sourced<String>
  /// The bid's id; `nil` where the declaration names a bidder.
  public let bid: Sourced<String>?
  /// The bidder's name; `nil` where the declaration names a bid.
  public let bidder: Sourced<String>?
  /// What the interest is.
  public let interest: String
  /// The evaluator's role: `panel member`, `adviser`.
  public let role: String?
  /// When it was declared.
  public let date: CalendarDate?

  /// A declaration; it names a bid, a bidder, or both.
  public init(
    evaluator: Sourced<String>, bid: Sourced<String>? = nil, bidder: Sourced<String>? = nil,
    interest: String, role: String? = nil, date: CalendarDate? = nil
  ) {
    self.evaluator = evaluator
    self.bid = bid
    self.bidder = bidder
    self.interest = interest
    self.role = role
    self.date = date
  }

  /// Whether it is about the bid, by its id or its bidder's name; names are compared without regard to
  /// case and blanks.
  public func concerns(bid id: String, of name: String) -> Bool {
    if bid?.value == id { return true }
    return bidder.map { ConflictDeclaration.plain($0.value) == ConflictDeclaration.plain(name) }
      ?? false
  }

  /// A bidder's name in small letters with single blanks.
  public static func plain(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// An evaluator's mark that a declared interest bars.
public struct BarredMark: Hashable, Sendable {
  /// The mark as read.
  public let mark: Mark
  /// The declaration that bars it; of several the first.
  public let declaration: ConflictDeclaration

  /// A barred mark.
  public init(_ mark: Mark, by declaration: ConflictDeclaration) {
    self.mark = mark
    self.declaration = declaration
  }
}
