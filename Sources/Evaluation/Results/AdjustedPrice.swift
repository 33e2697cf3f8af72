public import Procurement
public import Rubrics

/// What an adjustment does to one bid's price.
public struct AdjustmentFinding: Sendable, Hashable {
  /// What it adds over the contract's life, in the competition's currency; zero where its condition is
  /// not met, `nil` where it cannot be decided.
  public let amount: FixedDecimal?
  /// Why, in words that a person can recompute: `2% of 100,000.00`.
  public let basis: String
  /// The cells or elements of the bid that it rests on.
  public let sources: [SourceLocation]
  /// What is added to the bid's cash flow; empty where nothing is.
  public let flows: [PriceFlow]
}

/// An adjustment with its effect on every bid of a lot, nil effects too.
public struct AdjustmentRow: Sendable {
  /// The rule.
  public let rule: PriceAdjustment
  /// What it does: entry `n` belongs to the lot's bid `n`.
  public let findings: [AdjustmentFinding]
}
