public import Procurement
public import Rubrics

/// The price formulas, in alphabetical order of their names.
public enum PriceFormulas {
  /// Every formula there is.
  public static let all: [any PriceFormula.Type] = [
    Banded.self,
    Ceiling.self,
    ConsipConcave.self,
    DiscountBilinear.self,
    DiscountCorrected.self,
    DiscountLinear.self,
    DiscountPower.self,
    DiscountPowerToMean.self,
    Exponential.self,
    HyperbolicCeiling.self,
    LinearMinMax.self,
    LinearToMultiple.self,
    Logarithmic.self,
    LowestDifferential.self,
    LowestProportional.self,
    MeanDeviation.self,
    MedianDeviation.self,
    PercentOverLowest.self,
    Power.self,
    PublishedRange.self,
    Quadratic.self,
    RankBased.self,
    SpendCurve.self,
    SpreadToMedian.self,
    SquareRoot.self,
    Target.self,
  ]

  /// The formula that a rubric names, with its parameters, or `nil`; the log then says why.
  public static func formula(
    _ reference: RuleReference, log: inout DiagnosticLog
  ) -> (any PriceFormula)? {
    formula(reference, among: all, log: &log)
  }

  /// The same among other formulas than the registry's, so that one can be tried before it is registered.
  package static func formula(
    _ reference: RuleReference, among formulas: [any PriceFormula.Type], log: inout DiagnosticLog
  ) -> (any PriceFormula)? {
    reference.resolve(among: formulas, noun: "price formula", unknown: .unknownFormula, log: &log)
      as? any PriceFormula
  }
}
