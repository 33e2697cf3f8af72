internal import Procurement

/// A check on one statute, asked only where the statute governs the competition.
protocol StatuteCheck: StatutoryCheck {
  /// The law it is part of.
  static var statute: Statute { get }
  /// What it finds in a bid that the law governs.
  ///
  /// - Throws: the finding, where the section does not apply or a fact is missing without which it
  ///   cannot be asked.
  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding
}

extension StatuteCheck {
  static func finding(in bid: Bid, for lot: Lot, of competition: Competition) -> CheckFinding {
    finding(in: bid, for: lot, of: competition, priceBase: nil)
  }

  static func finding(
    in bid: Bid, for lot: Lot, of competition: Competition, priceBase: PriceBase?
  ) -> CheckFinding {
    let situation = Situation(bid: bid, competition: competition, publishedBase: priceBase)
    do throws(Undecided) {
      try statute.requireGoverning(situation)
      return try judge(situation)
    } catch {
      return error.finding
    }
  }
}
