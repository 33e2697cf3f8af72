internal import Procurement

extension Fraction {
  /// The quotient, at least 0 and at most 1.
  ///
  /// The denominator is above zero.
  var cut: Fraction {
    if numerator.isNegative { return .zero }
    return numerator > denominator ? .one : self
  }

  /// `expression`, or what it is cut to and why: `0, as 1 − 2 × (180.00 − 100.00) ÷ 100.00 is below 0`.
  ///
  /// What stands after `with` in the expression goes with the reason.
  func cutInWords(_ expression: String) -> String {
    if numerator.isNegative { return "0, as \(expression) is below 0" }
    return numerator > denominator ? "1, as \(expression) is over 1" : expression
  }
}
