public import Procurement
internal import Rubrics

/// The parameters that a rubric gives to a formula or method, taken one by one.
///
/// A rule takes what it knows; what is left over is reported as unknown.
public struct RuleParameters: Sendable {
  private let reference: RuleReference
  private var taken: Set<String> = []
  private var log = DiagnosticLog()

  /// The parameters of `reference`.
  init(_ reference: RuleReference) { self.reference = reference }

  /// Takes a number that has to be given and lie within `range`; `nil` and an error where it is not.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - range: what it may be, bounds included.
  public mutating func decimal(
    _ name: String, in range: ClosedRange<FixedDecimal>
  ) -> FixedDecimal? {
    taken.insert(name)
    let kind = "a number from \(range.lowerBound) to \(range.upperBound)"
    guard let parameter = reference.parameters.first(where: { $0.name == name }) else {
      log.report(
        .ruleParameterWrong, "\"\(reference.name.value)\" needs \"\(name)\", \(kind)",
        at: reference.name.source,
        hint: "write `{name: \(reference.name.value), \(name): …}`")
      return nil
    }
    if case .text(let text) = parameter.value, let number = try? FixedDecimal(parsing: text),
      range.contains(number)
    {
      return number
    }
    log.report(
      .ruleParameterWrong, "\"\(name)\" of \"\(reference.name.value)\" is not \(kind)",
      at: parameter.source, hint: "write \(kind)")
    return nil
  }

  /// Whether one that was taken is missing or wrong.
  var hasErrors: Bool { log.hasErrors }

  /// Reports what was wrong and what was left over.
  func finish(log: inout DiagnosticLog) {
    log.append(self.log)
    for parameter in reference.parameters where !taken.contains(parameter.name) {
      log.report(
        .ruleParameterUnknown,
        "\"\(reference.name.value)\" has no parameter \"\(parameter.name)\"",
        at: parameter.source,
        hint: taken.isEmpty
          ? "leave it out: the rule takes none"
          : NearestName.hint(for: parameter.name, among: taken))
    }
  }
}
