public import Procurement
public import Rubrics

/// The price formulas, in alphabetical order of their names.
public enum PriceFormulas {
  /// Every formula there is.
  public static let all: [any PriceFormula.Type] = [
    ConsipConcave.self,
    DiscountCorrected.self,
    DiscountPower.self,
    DiscountPowerToMean.self,
    Exponential.self,
    LinearMinMax.self,
    LinearToMultiple.self,
    Logarithmic.self,
    LowestProportional.self,
    Power.self,
    SquareRoot.self,
  ]

  /// The formula that a rubric names, with its parameters, or `nil`; the log then says why.
  public static func formula(
    _ reference: RuleReference, log: inout DiagnosticLog
  ) -> (any PriceFormula)? {
    reference.resolve(among: all, noun: "price formula", unknown: .unknownFormula, log: &log)
      as? any PriceFormula
  }
}
