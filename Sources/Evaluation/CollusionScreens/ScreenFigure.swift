public import Procurement

/// The figure of a screen: an exact quotient, or the square root of one.
///
/// Limits are compared with the exact figure, or its square; it is rounded only where it is shown.
public enum ScreenFigure: Sendable {
  /// A quotient.
  case ratio(ExactRatio)
  /// The square root of a quotient, with the sign given.
  case root(of: ExactRatio, isNegative: Bool)

  /// The figure with so many decimals, rounded half up; `nil` where it is too long to be shown.
  public func rounded(places: Int) -> FixedDecimal? {
    switch self {
    case .ratio(let ratio): try? ratio.rounded(Rounding(places: places, mode: .halfUp))
    case .root(let square, let isNegative):
      if let root = try? square.root(2, Rounding(places: places, mode: .halfUp)) {
        isNegative ? try? root.negated() : root
      } else {
        nil
      }
    }
  }

  /// The figure with so many decimals as text.
  func shown(_ places: Int = 4) -> String {
    guard let figure = rounded(places: places) else { return "a number too long to show" }
    let text = figure.grouped(minimumPlaces: places)
    return figure.isNegative ? "−\(text.dropFirst())" : text
  }
}
