internal import Procurement

/// The thresholds of a price screen, as far as lint has to know them.
struct ScreenThreshold {
  /// The rule.
  let rule: Sourced<String>
  /// The threshold.
  let value: FixedDecimal
  /// Where it was read.
  let source: SourceLocation

  /// Whether it is a percentage: rules that compare with another price are called `below-…`.
  var isPercent: Bool { rule.value.hasPrefix("below-") }

  /// The threshold as messages show it: `3%`, `1.5`.
  var shown: String { "\(value.trimmed)\(isPercent ? "%" : "")" }

  /// The thresholds that are numbers above zero; others are errors already.
  static func all(of rubric: Rubric) -> [ScreenThreshold] {
    rubric.priceScreen.compactMap { rule in
      guard let parameter = rule.parameters.first, case .text(let text) = parameter.value,
        let value = try? FixedDecimal(parsing: text), value > .zero
      else { return nil }
      return ScreenThreshold(rule: rule.name, value: value, source: parameter.source)
    }
  }
}
