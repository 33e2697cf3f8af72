public import Procurement
public import Rubrics

/// Tests conditions on the bids of a competition.
public enum TermConditions {
  /// What a condition comes to in a bid.
  ///
  /// A bid that gives no terms at all is one of which nobody can tell; a term that is not in a schedule
  /// which was given fails what is asked of it, and the finding says where it was looked for.
  public static func finding(
    of condition: TermCondition, in bid: Bid, of competition: Competition
  ) -> CheckFinding {
    condition.verdict(BidTerms(bid)).finding
  }
}
