public import Procurement
public import Rubrics

/// The award methods, in alphabetical order of their names.
public enum AwardMethods {
  /// Every method there is.
  public static let all: [any AwardMethod.Type] = [
    BestQualityAtFixedPrice.self,
    ExtendedRichtwert.self,
    LowestPrice.self,
    MonetisedQuality.self,
    PricePerQualityPoint.self,
    PriceQualityMethod.self,
    QualityAdjustedPrice.self,
    QualityPerPrice.self,
    ReducedPrice.self,
    RelativeValueCost.self,
    TwoEnvelope.self,
    UtilityIndex.self,
    WeightedSum.self,
  ]

  /// The method that a rubric names, with its parameters, or `nil`; the log then says why.
  public static func method(
    _ reference: RuleReference, log: inout DiagnosticLog
  ) -> (any AwardMethod)? {
    published(reference, log: &log)?.method
  }

  /// The method with the decimals that its figure is rounded to before bids are ranked, where the rubric
  /// publishes them; `nil` where there is no such method, and the log then says why.
  static func published(
    _ reference: RuleReference, log: inout DiagnosticLog
  ) -> (method: any AwardMethod, roundTo: Int?)? {
    var roundTo: Int?
    let rule = reference.resolve(
      among: all, noun: "award method", unknown: .unknownMethod,
      taking: { type, parameters in
        guard let method = type as? any AwardMethod.Type, method.computesFigure else { return }
        roundTo = parameters.optionalWholeNumber("round-to", in: figurePlaces)
      }, log: &log)
    return (rule as? any AwardMethod).map { ($0, roundTo) }
  }

  /// The decimals that a rubric may have figures rounded to.
  static let figurePlaces = 0...12
}
