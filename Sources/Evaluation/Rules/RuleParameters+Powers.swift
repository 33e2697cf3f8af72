public import Procurement
internal import Rubrics

/// What formulas with powers take.
extension RuleParameters {
  /// Takes an exponent with at most two decimals that has to be given and lie within `range`.
  ///
  /// Two decimals keep the root that it asks for at the hundredth at most.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - range: what it may be in hundredths, bounds included.
  public mutating func exponent(
    _ name: String, inHundredths range: ClosedRange<Int>
  ) -> FixedDecimal? {
    guard let least = try? FixedDecimal(significand: Int128(range.lowerBound), scale: 2),
      let most = try? FixedDecimal(significand: Int128(range.upperBound), scale: 2)
    else { return nil }
    let kind = "a number from \(least.trimmed) to \(most.trimmed) with at most two decimals"
    return take(name, kind, isRequired: true) { value in
      guard case .text(let text) = value, let number = try? FixedDecimal(parsing: text),
        (least...most).contains(number), number.trimmed.scale <= 2
      else { return nil }
      return number.trimmed
    }
  }
}
