/// Which neighbour a value that lies between two becomes.
public enum RoundingMode: String, CaseIterable, Hashable, Sendable {
  /// The nearer one; from the middle, away from zero (2.345 → 2.35, −2.345 → −2.35).
  case halfUp = "half-up"
  /// The nearer one; from the middle, the one whose last digit is even (2.345 → 2.34).
  case halfEven = "half-even"
  /// The one further from zero (2.341 → 2.35).
  case up
  /// The one nearer to zero (2.349 → 2.34).
  case down

  /// Whether a quotient moves one step away from zero.
  ///
  /// - Parameters:
  ///   - remainder: what is left of the dividend, as a magnitude.
  ///   - divisor: the divisor's magnitude.
  ///   - isOdd: whether the truncated quotient is odd.
  @inlinable func movesAway(remainder: UInt128, divisor: UInt128, isOdd: Bool) -> Bool {
    guard remainder != 0 else { return false }
    switch self {
    case .up: return true
    case .down: return false
    case .halfUp: return remainder >= divisor - remainder
    case .halfEven:
      let rest = divisor - remainder
      return remainder > rest || (remainder == rest && isOdd)
    }
  }
}

/// A published rounding: to how many decimals, and which way.
public struct Rounding: Hashable, Sendable {
  /// Decimals kept, 0 to 20.
  public let places: Int
  /// Which way.
  public let mode: RoundingMode

  /// The decimals a rubric may ask for.
  public static let allowedPlaces = 0...20

  /// The working precision used where a rubric publishes no rounding: 20 decimals, half-even.
  public static let working = Rounding(places: 20, mode: .halfEven)

  /// A rounding to `places` decimals.
  public init(places: Int, mode: RoundingMode) {
    self.places = places
    self.mode = mode
  }
}
