public import Procurement

/// The score of one bid on one criterion, with its reason.
public struct CriterionScore: Sendable, Hashable {
  /// The criterion's id.
  public let criterion: String
  /// The criterion's title.
  public let title: String
  /// The criterion's share of the whole, 0 to 100: the most it can score.
  public let weight: FixedDecimal
  /// The score, 0 to `weight`; where the published rounding is coarser than the weight, up to the
  /// weight rounded.
  public let score: FixedDecimal
  /// How it came about, as text that a person can recompute.
  public let basis: String
  /// The cells or elements that it rests on, the bid's own first; empty for a group, whose parts
  /// name theirs.
  public let sources: [SourceLocation]
  /// The parts of a group.
  public let parts: [CriterionScore]
}
