public import Procurement
public import Rubrics

/// The price formulas, in alphabetical order of their names.
public enum PriceFormulas {
  /// Every formula there is.
  public static let all: [any PriceFormula.Type] = [
    LinearMinMax.self,
    LinearToMultiple.self,
    LowestProportional.self,
  ]

  /// The formula that a rubric names, with its parameters, or `nil`; the log then says why.
  public static func formula(
    _ reference: RuleReference, log: inout DiagnosticLog
  ) -> (any PriceFormula)? {
    guard let type = all.first(where: { $0.page.name == reference.name.value }) else {
      log.report(
        .unknownFormula, "there is no price formula \"\(reference.name.value)\"",
        at: reference.name.source,
        hint: NearestName.hint(for: reference.name.value, among: all.map { $0.page.name }))
      return nil
    }
    var parameters = RuleParameters(reference)
    let formula = type.init(parameters: &parameters)
    parameters.finish(log: &log)
    return formula
  }
}
