internal import Procurement

/// The rules that turn an order of importance into weights, in alphabetical order of their names.
enum ImportanceRules {
  /// Every rule there is.
  static let all: [any ImportanceRule.Type] = [
    EqualWeights.self,
    RankExponent.self,
    RankOrderCentroid.self,
    RankReciprocal.self,
    RankSum.self,
  ]

  /// The rule of this name, or `nil`.
  static func named(_ name: String) -> (any ImportanceRule.Type)? {
    all.first { $0.page.name == name }
  }
}
