internal import Procurement

extension Fraction {
  /// `expression`, or what it is cut to and why: `0, as 1 − 2 × (180.00 − 100.00) ÷ 100.00 is below 0`.
  ///
  /// What stands after `with` in the expression goes with the reason.
  func cutInWords(_ expression: String) -> String {
    if numerator.isNegative { return "0, as \(expression) is below 0" }
    return numerator > denominator ? "1, as \(expression) is over 1" : expression
  }
}
