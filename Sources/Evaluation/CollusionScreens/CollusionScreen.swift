public import Procurement

/// A statistic on the prices of a lot's bids that competition authorities look at for signs of collusion.
///
/// For information only: it changes no score and no rank. A screen is one file in this folder and one
/// line in ``CollusionScreens``.
public protocol CollusionScreen: Sendable {
  /// Its page.
  static var page: CollusionScreenPage { get }

  /// What it finds: one finding where it looks at the lot as a whole, one for each pair of bids that it
  /// flags, and one that says what was looked at where it flags none.
  static func findings(in bids: ComparedBids) -> [CollusionFinding]
}

/// The page of a screen, from which the table in `docs/screens.md` is made.
public struct CollusionScreenPage: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// The figure, with the variables of `docs/screens.md`.
  public let definition: String
  /// What is flagged, and who says so; where nothing published says so, that nothing is.
  public let limit: String
  /// The limit in two or three words; `nil` where nothing is flagged.
  public let shortLimit: String?
  /// The fewest bids or lines that it needs, and why.
  public let needs: String
  /// What else explains a conspicuous figure.
  public let otherReasons: String
  /// Where it is published.
  public let source: String
}

/// What a screen found.
public struct CollusionFinding: Sendable {
  /// What a screen came to.
  public enum Outcome: Sendable {
    /// There is no figure; the words say why.
    case noFigure(String)
    /// The figure, whether it is flagged, and how it came about.
    case figure(ScreenFigure, isFlagged: Bool, basis: String)
  }

  /// The bids that it is about.
  public let bids: [Bid]
  /// What it came to.
  public let outcome: Outcome
  /// The cells or elements that it rests on.
  public let sources: [SourceLocation]

  /// Whether it is flagged.
  public var isFlagged: Bool {
    if case .figure(_, let isFlagged, _) = outcome { isFlagged } else { false }
  }
}

/// The screens, in alphabetical order of their names.
public enum CollusionScreens {
  /// Every screen there is.
  public static let all: [any CollusionScreen.Type] = [
    CoefficientOfVariation.self,
    GapOfLowestTwo.self,
    IdenticalLinePrices.self,
    Kurtosis.self,
    ProportionalLinePrices.self,
    RelativeDistance.self,
    Skewness.self,
    Spread.self,
  ]
}
