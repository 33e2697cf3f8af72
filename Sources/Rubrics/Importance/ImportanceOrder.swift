/// How a rubric turns an order of importance into weights: by a rule that it names, to published decimals.
public struct ImportanceOrder: Sendable, Hashable {
  /// The rule with its parameters: `rank-order-centroid`.
  public let rule: RuleReference
  /// The decimals of the weights, 0 to 10.
  public let places: Int

  /// The decimals that a rubric may ask for.
  public static let allowedPlaces = 0...10

  /// An order of importance.
  public init(rule: RuleReference, places: Int) {
    self.rule = rule
    self.places = places
  }
}
