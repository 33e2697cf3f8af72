public import Procurement

/// A check of the contract schedules that a rubric publishes.
public struct RubricCheck: Sendable, Hashable {
  /// What happens where a bid fails it.
  public enum OnFailure: String, CaseIterable, Sendable {
    /// The bid is disqualified.
    case disqualify
    /// The bidder is asked; until then something stands open.
    case clarify
    /// It is shown.
    case note
  }

  /// What the check asks for.
  public enum Requirement: Sendable, Hashable {
    /// A condition on terms.
    case condition(TermCondition)
    /// A check that ships with Probity, by name, with its parameters.
    case shipped(RuleReference)
  }

  /// The check's id, unique among the rubric's checks.
  public let id: String
  /// Its title.
  public let title: String
  /// Where its rule comes from: a clause of the procurement documents, a section of an Act.
  public let citation: String?
  /// What happens where a bid fails it.
  public let onFailure: OnFailure
  /// The points that a pass earns, above zero; `nil` where it earns none.
  public let points: Sourced<FixedDecimal>?
  /// What it asks for.
  public let requirement: Requirement
  /// Where it was read.
  public let source: SourceLocation

  /// A check.
  public init(
    id: String, title: String, citation: String? = nil, onFailure: OnFailure = .note,
    points: Sourced<FixedDecimal>? = nil, requirement: Requirement, source: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.citation = citation
    self.onFailure = onFailure
    self.points = points
    self.requirement = requirement
    self.source = source
  }

  /// The check as a second place of what is said about a bid.
  package var here: Diagnostic.Related { Diagnostic.Related("the check is here", at: source) }
}
