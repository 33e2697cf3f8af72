/// What a person decided where the rules leave it to one, as `decisions.yaml` records it.
///
/// A decision is never part of the rubric: it changes neither its hash nor any score.
public struct Decision: Sendable, Hashable {
  /// What was decided.
  public enum Kind: Sendable, Hashable {
    /// A gate that the bid failed does not disqualify it, on this legal basis.
    ///
    /// `gate` is the id of the criterion or check that the gate stands on.
    case setAside(gate: Sourced<String>, legalBasis: String)
    /// The bid goes before these, with which the published rules leave it level; on this legal basis, where
    /// the record names one.
    case tie(over: [Sourced<String>], legalBasis: String? = nil)
    /// The bidder was asked about a price that looks abnormally low.
    case lowPrice(LowPriceInquiry)
    /// The bidder was asked to clarify a term.
    case clarification(TermClarification)
  }

  /// What was decided.
  public let kind: Kind
  /// The bid that it is about.
  public let bid: Sourced<String>
  /// The bid's lot; `nil` where the competition has none.
  public let lot: Sourced<String>?
  /// Why.
  public let reason: String
  /// Who decided, by role and not by name: `Head of Procurement`.
  public let role: String
  /// The day of the decision.
  public let date: CalendarDate
  /// Where it was read.
  public let source: SourceLocation

  /// A decision.
  public init(
    _ kind: Kind, bid: Sourced<String>, lot: Sourced<String>? = nil, reason: String, role: String,
    date: CalendarDate, source: SourceLocation
  ) {
    self.kind = kind
    self.bid = bid
    self.lot = lot
    self.reason = reason
    self.role = role
    self.date = date
    self.source = source
  }
}

/// The recorded decisions of a competition: `decisions.yaml`.
public struct Decisions: Sendable, Hashable {
  /// The decisions, in the order of the file.
  public let all: [Decision]

  /// No decisions.
  public static let none = Decisions([])

  /// Decisions.
  public init(_ all: [Decision]) { self.all = all }

  /// Whether there is none.
  public var isEmpty: Bool { all.isEmpty }
}
