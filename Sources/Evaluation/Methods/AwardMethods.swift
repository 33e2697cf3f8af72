public import Procurement
public import Rubrics

/// The award methods, in alphabetical order of their names.
public enum AwardMethods {
  /// Every method there is.
  public static let all: [any AwardMethod.Type] = [
    PricePerQualityPoint.self,
    WeightedSum.self,
  ]

  /// The method that a rubric names, with its parameters, or `nil`; the log then says why.
  public static func method(
    _ reference: RuleReference, log: inout DiagnosticLog
  ) -> (any AwardMethod)? {
    reference.resolve(among: all, noun: "award method", unknown: .unknownMethod, log: &log)
      as? any AwardMethod
  }
}
