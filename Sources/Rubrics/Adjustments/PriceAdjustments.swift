public import Procurement

/// The adjustments of prices that an authority publishes: `adjustments.yaml`.
///
/// They are rules like those of the rubric, and hold for every bid alike.
public struct PriceAdjustments: Sendable, Hashable {
  /// The rules, in published order.
  public let rules: [PriceAdjustment]
  /// Where they were read; `nil` where there are none.
  public let source: SourceLocation?

  /// No adjustments.
  public static let none = PriceAdjustments([], source: nil)

  /// Adjustments.
  public init(_ rules: [PriceAdjustment], source: SourceLocation?) {
    self.rules = rules
    self.source = source
  }

  /// Whether there is none.
  public var isEmpty: Bool { rules.isEmpty }
}

/// A rule that changes the price that a bid is compared at, for every bid alike.
///
/// There is no way to name a bid in it: what reaches some bids and not others is a condition on their
/// contract terms.
///
/// - Source: Bromcom Computers v United Learning Trust [2022] EWHC 3262 (TCC), on one-sided
///   adjustments of cost.
public struct PriceAdjustment: Sendable, Hashable {
  /// The rule's id, once in the file.
  public let id: String
  /// Its title.
  public let title: String
  /// Why the price is adjusted.
  public let reason: String
  /// Where it is published: a paragraph of the procurement documents.
  public let citation: String?
  /// What it does.
  public let effect: AdjustmentEffectReference
  /// The year that an amount falls in, as price lines count them.
  public let year: Sourced<Int>?
  /// The bids that it reaches; `nil` for all.
  public let condition: TermCondition?
  /// Where it was read.
  public let source: SourceLocation

  /// A rule.
  public init(
    id: String, title: String, reason: String, citation: String? = nil,
    effect: AdjustmentEffectReference, year: Sourced<Int>? = nil, condition: TermCondition? = nil,
    source: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.reason = reason
    self.citation = citation
    self.effect = effect
    self.year = year
    self.condition = condition
    self.source = source
  }
}

/// An effect as an adjustment names it: `add: 12000.00`.
public struct AdjustmentEffectReference: Sendable, Hashable {
  /// The effect's name.
  public let name: Sourced<String>
  /// Its value as written.
  public let value: Sourced<String>

  /// An effect with its value.
  public init(_ name: Sourced<String>, value: Sourced<String>) {
    self.name = name
    self.value = value
  }
}
