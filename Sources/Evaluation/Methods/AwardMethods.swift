public import Procurement
public import Rubrics

/// The award methods, in alphabetical order of their names.
public enum AwardMethods {
  /// Every method there is.
  public static let all: [any AwardMethod.Type] = [
    WeightedSum.self
  ]

  /// The method that a rubric names, with its parameters, or `nil`; the log then says why.
  public static func method(
    _ reference: RuleReference, log: inout DiagnosticLog
  ) -> (any AwardMethod)? {
    guard let type = all.first(where: { $0.page.name == reference.name.value }) else {
      log.report(
        .unknownMethod, "there is no award method \"\(reference.name.value)\"",
        at: reference.name.source,
        hint: NearestName.hint(for: reference.name.value, among: all.map { $0.page.name }))
      return nil
    }
    var parameters = RuleParameters(reference)
    let method = type.init(parameters: &parameters)
    parameters.finish(log: &log)
    return method
  }
}
