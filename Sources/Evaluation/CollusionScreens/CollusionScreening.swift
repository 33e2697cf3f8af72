public import Procurement

/// What every screen found in every lot.
///
/// For information only.
public struct CollusionScreening: Sendable {
  /// What the screens found in a lot.
  public struct ScreenedLot: Sendable {
    /// The lot.
    public let lot: Lot
    /// How many of its bids have a price and are no variants.
    public let priceCount: Int
    /// How many variants were left out.
    public let variantCount: Int
    /// Every screen with what it found, in the order of ``CollusionScreens``.
    public let screens: [(page: CollusionScreenPage, findings: [CollusionFinding])]
  }

  /// The competition.
  public let competition: Competition
  /// Its lots, in their order.
  public let lots: [ScreenedLot]

  /// The screens applied to a competition.
  ///
  /// Pure; the order in which bids were read changes nothing.
  ///
  /// - Parameters:
  ///   - competition: what was read.
  ///   - lines: the unit prices of its bids.
  public init(_ competition: Competition, lines: PricedLines) {
    self.competition = competition
    self.lots = competition.lots.map { lot in
      let bids = ComparedBids(lot, lines: lines, places: competition.currency.minorUnits)
      return ScreenedLot(
        lot: lot, priceCount: bids.rising.count, variantCount: lot.bids.count - bids.all.count,
        screens: CollusionScreens.all.map { ($0.page, $0.findings(in: bids)) })
    }
  }

  /// Whether a screen flags anything.
  public var hasFlags: Bool {
    lots.contains { $0.screens.contains { $0.findings.contains(where: \.isFlagged) } }
  }
}
