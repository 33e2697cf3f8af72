internal import Procurement
internal import Rubrics

/// What an adjustment does to a price.
///
/// An effect is one file in `Effects` and one line in ``AdjustmentEffects``.
protocol AdjustmentEffect: Sendable {
  /// Its name in `adjustments.yaml`: `add`.
  static var name: String { get }
  /// What its value is, in words: `an amount of money, 12000.00`.
  static var valueInWords: String { get }
  /// Whether the rule may say in which year the amount falls.
  static var takesYear: Bool { get }

  /// The effect with its value as written, or `nil` where it takes no such value.
  init?(_ value: String)

  /// What it does to a bid.
  ///
  /// - Parameters:
  ///   - bid: the bid, unadjusted.
  ///   - rule: the rule.
  ///   - firstYear: the contract's first year, as price lines count years.
  /// - Throws: ``AdjustmentProblem`` where the bid does not decide it.
  func effect(
    on bid: Bid, of rule: PriceAdjustment, firstYear: Int
  ) throws(AdjustmentProblem) -> EffectOnBid
}

/// What an effect does to one bid.
struct EffectOnBid {
  /// What is added to the bid's flows.
  let flows: [PriceFlow]
  /// How it came about: `2% of 100,000.00`.
  let basis: String
  /// What of the bid it rests on.
  var sources: [SourceLocation] = []
}

/// Why an effect on a bid cannot be worked out.
enum AdjustmentProblem: Error {
  /// The bid does not decide it; the words say why.
  case undecided(String, at: SourceLocation?)
  /// The numbers do not fit.
  case number(NumberError)
}

/// The effects, in alphabetical order of their names.
enum AdjustmentEffects {
  /// Every effect there is.
  static let all: [any AdjustmentEffect.Type] = [
    AddEffect.self,
    AddPerYearEffect.self,
    FromTermEffect.self,
    PercentEffect.self,
  ]
}

extension PriceFlow {
  /// An amount that a rule adds.
  static func adjustment(
    _ amount: FixedDecimal, year: Int? = nil, of rule: PriceAdjustment
  ) -> PriceFlow {
    PriceFlow(
      kind: .charge, year: year, amount: amount, lineCount: 0, first: rule.source,
      origin: .adjustment(rule.id))
  }
}
