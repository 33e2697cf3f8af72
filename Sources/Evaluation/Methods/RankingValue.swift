public import Procurement

/// What one bid is ranked by.
public struct RankingValue: Sendable {
  /// Bids of a lower tier stand before all of a higher one, whatever their figures.
  public let tier: Int
  /// The figure that is shown; `nil` where the method does not look at what it is made of, such as the
  /// price in an envelope that stays closed.
  public let figure: ExactRatio?
  /// What decides the order within the tier, the highest or lowest first as the figure says.
  public let order: ExactRatio

  private let isOrderedByFigure: Bool

  /// A value; where no `order` is given, the figure decides.
  public init(_ figure: ExactRatio, order: ExactRatio? = nil, tier: Int = 0) {
    self.tier = tier
    self.figure = figure
    self.order = order ?? figure
    self.isOrderedByFigure = order == nil
  }

  /// The value of a bid that has no figure.
  public init(withoutFigure order: ExactRatio, tier: Int) {
    self.tier = tier
    self.figure = nil
    self.order = order
    self.isOrderedByFigure = false
  }

  /// The same with its figure rounded, and with it the order where the figure decides that.
  ///
  /// - Throws: ``NumberError/overflow``.
  func rounded(_ rounding: Rounding) throws(NumberError) -> RankingValue {
    guard let figure else { return self }
    return RankingValue(
      ExactRatio(try figure.rounded(rounding)), order: isOrderedByFigure ? nil : order, tier: tier)
  }
}
