/// A number that no decimal holds, rounded: computed between two bounds ever closer to each other until
/// both round to the same decimal.
///
/// Each round has twice the binary digits of the one before. The first has 64 more than the decimals asked
/// for need, and nearly always suffices: a second is needed about once in 10^19 numbers. What is a decimal
/// itself, or lies in the middle of two, would never be settled, so that such numbers have to be found
/// out before.
///
/// - Source: Ziv, Fast evaluation of elementary mathematical functions with correctly rounded last bit,
///   ACM Transactions on Mathematical Software 17 (1991).
struct Settled {
  /// The number rounded.
  let value: FixedDecimal
  /// How many rounds it took.
  let rounds: Int

  /// The most rounds; the last has 32 times the digits of the first.
  static let mostRounds = 6

  /// Rounds the number that `enclosing` gives bounds of.
  ///
  /// - Parameters:
  ///   - rounding: the decimals to keep, 0 to 38, and the way to round.
  ///   - isNegative: whether the number is the negative of the one enclosed.
  ///   - enclosing: bounds of the number with so many binary digits; `nil` where so many do not do.
  /// - Throws: ``NumberError/overflow`` when the result does not fit, or when the last round does not
  ///   settle it.
  init(
    _ rounding: Rounding, isNegative: Bool = false, _ enclosing: (Int) -> Enclosure?
  ) throws(NumberError) {
    guard (0...FixedDecimal.maximumScale).contains(rounding.places) else { throw .overflow }
    // Ten thirds binary digits hold a decimal one.
    var bits = rounding.places * 10 / 3 + 64
    for round in 1...Settled.mostRounds {
      if let bounds = enclosing(bits) {
        let unit = Natural.one << bounds.bits
        let low = ExactRatio(bounds.lower, over: unit, isNegative: isNegative)
        let high = ExactRatio(bounds.upper, over: unit, isNegative: isNegative)
        let value = try low.rounded(rounding)
        if value == (try high.rounded(rounding)) {
          self.value = value
          self.rounds = round
          return
        }
      }
      bits *= 2
    }
    throw .overflow
  }
}
