/// Which neighbour a value that lies between two becomes.
///
/// All four treat a negative value as the mirror image of the positive one: `up` moves away from zero
/// and `down` towards it, never towards plus or minus infinity.
public enum RoundingMode: String, CaseIterable, Hashable, Sendable {
  /// The nearer one; from the middle, the one further from zero (2.345 → 2.35, −2.345 → −2.35).
  case halfUp = "half-up"
  /// The nearer one; from the middle, the one whose last digit is even (2.345 → 2.34).
  case halfEven = "half-even"
  /// The one further from zero (2.341 → 2.35, −2.341 → −2.35).
  case up
  /// The one nearer to zero (2.349 → 2.34, −2.349 → −2.34).
  case down

  /// Whether a quotient cut short moves one step away from zero.
  ///
  /// - Parameters:
  ///   - cutOff: what was cut off.
  ///   - isOdd: whether the truncated quotient is odd.
  func movesAway(_ cutOff: CutOff, isOdd: Bool) -> Bool {
    switch (self, cutOff) {
    case (_, .nothing), (.down, _): false
    case (.up, _), (_, .aboveHalf): true
    case (_, .belowHalf): false
    case (.halfUp, .half): true
    case (.halfEven, .half): isOdd
    }
  }
}

/// A published rounding: to how many decimals, and which way.
public struct Rounding: Hashable, Sendable {
  /// Decimals kept: 0 to 20 in a rubric, 0 to ``FixedDecimal/maximumScale`` in a computation.
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
