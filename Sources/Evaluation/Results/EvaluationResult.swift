public import Procurement
public import Rubrics

/// What an evaluation found.
public struct EvaluationResult: Sendable {
  /// The competition that was evaluated.
  public package(set) var competition: Competition
  /// The rubric that it was evaluated against.
  public let rubric: Rubric
  /// The adjustments that were published beside it.
  public let adjustments: PriceAdjustments
  /// What a person decided, and recorded.
  public let decisions: Decisions
  /// Each lot on its own, in declared order.
  public let lots: [LotResult]
  /// Who gets which lot; `nil` where the rubric publishes no rules about several lots.
  public let assignment: LotAssignment?

  /// Whether a person has to decide something in any lot.
  public var standsOpen: Bool {
    lots.contains(where: \.standsOpen) || assignment?.standsOpen ?? false
  }
}
