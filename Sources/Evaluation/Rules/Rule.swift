internal import Procurement
internal import Rubrics

/// A rule that a rubric names: a price formula or an award method.
public protocol Rule: Sendable {
  /// Its page: name, definition, source.
  static var page: RulePage { get }

  /// The rule with the parameters that the rubric gives.
  ///
  /// `nil` where one is missing or wrong; `parameters` then holds what to say.
  init?(parameters: inout RuleParameters)
}

extension RuleReference {
  /// The rule of this name with its parameters, or `nil`; the log then says why.
  ///
  /// - Parameters:
  ///   - rules: the registry that it is looked for in.
  ///   - noun: what it is, in words: `price formula`.
  ///   - unknown: the diagnostic where there is none such.
  ///   - common: takes the parameters that rules of the registry have in common.
  func resolve(
    among rules: [any Rule.Type], noun: String, unknown: DiagnosticKind,
    taking common: (any Rule.Type, inout RuleParameters) -> Void = { _, _ in },
    log: inout DiagnosticLog
  ) -> (any Rule)? {
    guard let type = rules.first(where: { $0.page.name == name.value }) else {
      log.report(
        unknown, "there is no \(noun) \"\(name.value)\"", at: name.source,
        hint: NearestName.hint(for: name.value, among: rules.map { $0.page.name }))
      return nil
    }
    var parameters = RuleParameters(self)
    common(type, &parameters)
    let rule = type.init(parameters: &parameters)
    // A rule that is refused without a word would score nothing without a word.
    if rule == nil, !parameters.hasErrors {
      log.report(
        .ruleParameterWrong, "\"\(name.value)\" cannot be used with these parameters",
        at: name.source, hint: "give parameters that go together: \(type.page.parameters)")
    }
    parameters.finish(log: &log)
    return rule
  }
}
