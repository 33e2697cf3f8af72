public import Procurement

/// What an evaluation found for one lot.
public struct LotResult: Sendable {
  /// The lot, with its bids.
  public let lot: Lot
  /// The name of the award method.
  public let method: String
  /// What the method ranks by.
  public let figure: RankingFigure
  /// Why the first bid is first, as the method puts it in a sentence without its full stop; `nil` where the
  /// figures tell it.
  public let reason: String?
  /// The bids still standing, best first; empty where something is missing.
  public internal(set) var ranking: [RankedBid]
  /// The bids that failed a gate, in the order of their ids.
  public let disqualified: [DisqualifiedBid]
  /// The bids that stand by a recorded decision, though they failed a gate, in the order of their ids.
  public let admitted: [AdmittedBid]
  /// The gates that are shown with what they came to in every bid.
  public let gates: [GateRow]
  /// The bids that cannot be scored yet, in the order of their ids.
  ///
  /// As long as there is one, no bid of the lot is ranked.
  public let incomplete: [IncompleteBid]
  /// What every check of the contract schedules came to; `nil` where the rubric has none and no mark
  /// a promise.
  public let checks: LotCheckMatrix?
  /// What each bid costs over the contract's life; `nil` where the rubric publishes nothing about it.
  public let wholeLife: WholeLifeResult?

  /// The rules of the price screen with what they find, in alphabetical order; empty where the rubric
  /// publishes none, or the lot is not ranked.
  public let priceScreens: [ScreenedRule]
  /// The published adjustments with their effect on every bid, nil effects too.
  public let adjustments: [AdjustmentRow]

  /// What a look through the panel's marks came to; `nil` where none were read with who gave them.
  public let markReview: LotMarkReview?

  let nodes: [ScoreNode]
  let published: Rounding?
  /// The prices that each criterion scored by the price compares, by its id.
  let compared: [String: ComparedPrices]

  /// Whether a person has to decide something: no bid is left, a tie stands, a price is flagged and
  /// not accepted, or a ranked bid has to clarify a term.
  public var standsOpen: Bool {
    ranking.isEmpty || ranking.contains { $0.status == .tied || $0.status == .undecided }
      || priceFlags.contains { $0.accepted == nil }
      || checks?.asksForClarification(of: ranking.map(\.row)) ?? false
  }

  /// The prices that the price screen finds abnormally low, all of bids that still stand.
  public var priceFlags: [PriceFlag] { priceScreens.flatMap(\.flags) }

  /// The bid of a place in the ranking.
  public func bid(_ ranked: RankedBid) -> Bid { lot.bids[ranked.row] }

  /// The gates that a ranked bid failed, and that a recorded decision sets aside.
  public func setAside(of ranked: RankedBid) -> [GateFailure] {
    admitted.first { $0.bid.id == bid(ranked).id }?.gates ?? []
  }

  /// The price of a ranked bid that a criterion compares, with its adjustments and on its basis; `nil` where
  /// it compares none.
  package func comparedPrice(of ranked: RankedBid, on criterion: String) -> FixedDecimal? {
    compared[criterion]?.amounts[ranked.row]
  }

  /// The scores of a ranked bid on the rubric's top criteria, each with its reason and its parts.
  public func scores(of ranked: RankedBid) -> [CriterionScore] {
    nodes.map { $0.explained(for: ranked.row, published: published) }
  }
}

/// A bid in the ranking.
public struct RankedBid: Sendable, Hashable {
  let row: Int
  /// Its rank, from 1; bids whose tie stands share one.
  public let rank: Int
  /// The sum of its scores, 0 to 100 but for what a coarse published rounding adds.
  public let total: FixedDecimal
  /// What it is ranked by; `nil` where that is ``total``.
  public var figure: MethodFigure? { kept.value }
  // A ranking by totals has no figure for any of its 100,000 bids.
  private let kept: Seldom<MethodFigure>
  /// What that means for the award.
  public internal(set) var status: AwardStatus
  /// The criterion that put it ahead of the next bid, where what they are ranked by is equal.
  public let aheadBy: String?
  /// The recorded decision that put it ahead of bids with which the published rules leave it level; `nil`
  /// where there is none.
  public var decision: Decision? { decided.value }
  private let decided: Seldom<Decision>

  init(
    row: Int, rank: Int, total: FixedDecimal, figure: MethodFigure?, status: AwardStatus,
    aheadBy: String?, decision: Decision? = nil
  ) {
    self.row = row
    self.rank = rank
    self.total = total
    self.kept = Seldom(figure)
    self.status = status
    self.aheadBy = aheadBy
    self.decided = Seldom(decision)
  }

  /// Whether the method does not look at its price.
  public var hasClosedPrice: Bool { figure.map { $0.shown == nil } ?? false }
}

/// What a bid is ranked by under a method that does not rank by the total.
public struct MethodFigure: Sendable, Hashable {
  /// The figure as shown: rounded as published, else half up to two decimals, or as many more as tell all
  /// different figures apart, while the order goes by the exact one; `nil` where the method does not look
  /// at what it is made of.
  public let shown: FixedDecimal?
  /// How it came about, as text that a person can recompute: `120,000.00 ÷ 80 = 1,500.00`.
  public let basis: String
  /// The cells or elements that it rests on, beside those of the scores.
  public let sources: [SourceLocation]
  /// What bids of the same place are level at where it is not the figure: `quality 85.00`.
  public let level: String?
}

/// What a bid's rank means for the award.
public enum AwardStatus: String, Sendable, Hashable {
  /// The first.
  case recommended
  /// The second, should the first fall away.
  case reserve
  /// Neither.
  case unsuccessful
  /// Level with another in first or second place; a person must decide.
  case tied
  /// Which lots its bidder gets is left to a person, and so is this lot.
  case undecided
}

/// A bid that failed a gate.
public struct DisqualifiedBid: Sendable {
  /// The bid.
  public let bid: Bid
  /// Every gate that it failed, those too that a recorded decision sets aside.
  public let gates: [GateFailure]
}

/// A bid that stands by a recorded decision, though it failed a gate.
public struct AdmittedBid: Sendable {
  /// The bid.
  public let bid: Bid
  /// Every gate that it failed, each set aside.
  public let gates: [GateFailure]
}

/// A bid that cannot be scored yet.
public struct IncompleteBid: Sendable {
  /// The bid.
  public let bid: Bid
  /// What is missing, in words; the diagnostics say more.
  public let missing: [String]
}
