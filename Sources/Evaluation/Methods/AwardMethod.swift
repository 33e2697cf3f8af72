public import Procurement
public import Rubrics

/// A rule that puts bids in order: by the sum of their scores, or by quality and price together.
///
/// A method is one file in this folder and one line in ``AwardMethods``.
public protocol AwardMethod: Rule {
  /// What bids are ranked by.
  static var figure: RankingFigure { get }

  /// What the method does with the price.
  static var priceUse: PriceUse { get }

  /// Whether a price of zero or less has a figure; no where nothing else is said.
  static var acceptsNonPositivePrices: Bool { get }

  /// Whether it sets the price against quality, so that something beside the price has to be scored; yes
  /// where nothing else is said and the price is taken apart.
  static var needsQuality: Bool { get }

  /// Whether its figure is computed, rather than the total or the price itself, so that a rubric may
  /// publish how it is rounded before bids are ranked; where nothing else is said, every figure but the
  /// total is.
  static var computesFigure: Bool { get }

  /// Whether it looks at single criteria, ``StandingBids/criteria``; no where nothing else is said.
  static var looksAtCriteria: Bool { get }

  /// Whether it needs the `maximum-price` of the price criterion; false unless declared.
  static var needsMaximumPrice: Bool { get }

  /// Reports what of a rubric does not go with the method or its parameters; nothing where nothing else
  /// is said.
  func check(_ rubric: Rubric, log: inout DiagnosticLog)

  /// What each bid still standing is ranked by, in their order; `nil` where that is the total.
  ///
  /// - Throws: ``NumberError`` when the numbers do not fit, or the method has no figure for a bid.
  func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]?

  /// How a bid's figure came about, with its numbers, for a person to recompute: `120,000.00 ÷ 80`; a
  /// figure that is not computed stands at its end.
  ///
  /// - Parameters:
  ///   - index: the bid, among `bids`.
  ///   - bids: the bids still standing.
  func expression(of index: Int, among bids: StandingBids) -> String

  /// The other bids whose prices a bid's figure looks at; none where nothing else is said.
  func compared(among bids: StandingBids) -> [Int]

  /// What bids of a tier are level at where it is not the figure, in words: `quality 85`; `nil` where it is.
  func level(of index: Int, in tier: Int, among bids: StandingBids) -> String?

  /// Why the first bid is first, in a sentence without its full stop; `nil` where the figures tell it.
  ///
  /// It is asked for only where no tie-break decided.
  ///
  /// - Parameters:
  ///   - first: the first bid, among `bids`.
  ///   - second: the second.
  ///   - bids: the bids still standing.
  func reason(_ first: Int, before second: Int, among bids: StandingBids) -> String?

  /// Why the method has no figure for these bids, or `nil`; the lot is then not ranked.
  ///
  /// - Parameter bids: the bids still standing.
  func obstacle(among bids: StandingBids) -> MethodObstacle?
}

extension AwardMethod {
  /// No.
  public static var acceptsNonPositivePrices: Bool { false }

  /// Yes where the price is taken apart.
  public static var needsQuality: Bool { priceUse != .scored }

  /// Yes for every figure but the total, whose scores are rounded already.
  public static var computesFigure: Bool { figure != .total }

  /// No.
  public static var looksAtCriteria: Bool { false }
  /// None: most methods compare any price.
  public static var needsMaximumPrice: Bool { false }

  /// Everything goes.
  public func check(_ rubric: Rubric, log: inout DiagnosticLog) {}

  /// None.
  public func compared(among bids: StandingBids) -> [Int] { [] }

  /// The figure.
  public func level(of index: Int, in tier: Int, among bids: StandingBids) -> String? { nil }

  /// The figures tell it.
  public func reason(
    _ first: Int, before second: Int, among bids: StandingBids
  ) -> String? { nil }

  /// There is none.
  public func obstacle(among bids: StandingBids) -> MethodObstacle? { nil }
}

/// Why a method has no figure for a bid.
public struct MethodObstacle: Hashable, Sendable {
  /// The bid, among those still standing.
  public let index: Int
  /// What is wrong, in words: `its quality is 0, and a price cannot be divided by it`.
  public let problem: String
  /// What to do about it.
  public let hint: String

  /// An obstacle.
  public init(_ index: Int, _ problem: String, hint: String) {
    self.index = index
    self.problem = problem
    self.hint = hint
  }
}
