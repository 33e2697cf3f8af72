public import Procurement

/// What a rubric publishes about several lots: the most that one bidder may have, how lots are assigned
/// where the ranking alone would give it more, and whether lots may be bid for together.
///
/// - Source: Directive 2014/24/EU, Article 46(2) and (3); Public Contracts Regulations 2015, regulation
///   46; Procurement Act 2023, section 23(4).
public struct LotRules: Sendable, Hashable {
  /// The most lots that one bidder may have; `nil` where there is no limit.
  public let mostPerBidder: Sourced<Int>?
  /// The rule by which lots are assigned; `nil` where none is published, which lint refuses.
  public let rule: RuleReference?
  /// The ids of the lots in the order in which they are awarded, or in which ties are broken.
  public let order: [Sourced<String>]
  /// Whether discounts for several lots together count; `nil` where the rubric does not say, so that
  /// they do not.
  public let combinations: Sourced<Bool>?
  /// Where they were read.
  public let source: SourceLocation

  /// Rules.
  public init(
    mostPerBidder: Sourced<Int>?, rule: RuleReference?, order: [Sourced<String>] = [],
    combinations: Sourced<Bool>? = nil, source: SourceLocation
  ) {
    self.mostPerBidder = mostPerBidder
    self.rule = rule
    self.order = order
    self.combinations = combinations
    self.source = source
  }

  /// Whether discounts for several lots together count.
  public var allowsCombinations: Bool { combinations?.value ?? false }
}
