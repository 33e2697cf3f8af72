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
    take(name, "a number from \(range.lowerBound) to \(range.upperBound)", isRequired: true) {
      RuleParameters.decimal($0, in: range)
    }
  }

  /// Takes a number that may be left out; an error where it is given and not within `range`.
  public mutating func optionalDecimal(
    _ name: String, in range: ClosedRange<FixedDecimal>
  ) -> FixedDecimal? {
    take(name, "a number from \(range.lowerBound) to \(range.upperBound)", isRequired: false) {
      RuleParameters.decimal($0, in: range)
    }
  }

  /// Takes a list of texts that has to be given where `isRequired`; empty where it is not given.
  public mutating func texts(_ name: String, isRequired: Bool = false) -> [String] {
    take(name, "a list of words", isRequired: isRequired) { value in
      guard case .list(let items) = value else { return nil }
      let texts = items.compactMap { item in
        if case .text(let text) = item { text } else { nil }
      }
      return texts.count == items.count ? texts : nil
    } ?? []
  }

  /// Takes a map from names to numbers within `range`; empty where it is not given.
  public mutating func decimals(
    _ name: String, in range: ClosedRange<FixedDecimal>, isRequired: Bool = false
  ) -> [String: FixedDecimal] {
    let kind = "a map from names to numbers from \(range.lowerBound) to \(range.upperBound)"
    return take(name, kind, isRequired: isRequired) { value in
      guard case .map(let members) = value else { return nil }
      let numbers = members.compactMapValues { RuleParameters.decimal($0, in: range) }
      return numbers.count == members.count ? numbers : nil
    } ?? [:]
  }

  /// Takes the parameter `name` and reads it; `nil` and an error where it is not `kind`.
  mutating func take<Value>(
    _ name: String, _ kind: String, isRequired: Bool, _ read: (RuleParameter.Value) -> Value?
  ) -> Value? {
    taken.insert(name)
    guard let parameter = reference.parameters.first(where: { $0.name == name }) else {
      guard isRequired else { return nil }
      log.report(
        .ruleParameterWrong, "\"\(reference.name.value)\" needs \"\(name)\", \(kind)",
        at: reference.name.source,
        hint: "write `{name: \(reference.name.value), \(name): …}`")
      return nil
    }
    if let value = read(parameter.value) { return value }
    log.report(
      .ruleParameterWrong, "\"\(name)\" of \"\(reference.name.value)\" is not \(kind)",
      at: parameter.source, hint: "write \(kind)")
    return nil
  }

  private static func decimal(
    _ value: RuleParameter.Value, in range: ClosedRange<FixedDecimal>
  ) -> FixedDecimal? {
    guard case .text(let text) = value, let number = try? FixedDecimal(parsing: text),
      range.contains(number)
    else { return nil }
    return number
  }

  /// The name of the rule.
  var ruleName: String { reference.name.value }

  /// Reports an error at the parameter `name`, or at the rule where it is not given.
  mutating func report(_ message: String, about name: String, hint: String) {
    let given = reference.parameters.first { $0.name == name }
    log.report(
      .ruleParameterWrong, message, at: given?.source ?? reference.name.source, hint: hint)
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
