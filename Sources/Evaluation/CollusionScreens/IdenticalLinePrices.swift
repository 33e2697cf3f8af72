internal import Procurement

/// The share of lines on which two bidders ask the same price for one unit.
///
/// - Source: OECD, Guidelines for Fighting Bid Rigging in Public Procurement (2009), checklist on
///   suspicious pricing and on documents: a significant number of identical estimates.
public enum IdenticalLinePrices: CollusionScreen {
  /// Its page.
  public static let page = CollusionScreenPage(
    name: "identical-line-prices",
    definition:
      "lines with the same unit price in two bids ÷ lines that both price; lines that both "
      + "give for nothing are left out",
    limit:
      "one half or more: the OECD's checklist says a significant number, and the half is Probity's "
      + "own reading of that",
    shortLimit: "0.5 or more",
    needs: "2 bids with 3 lines that both price: one or two lines agree by chance",
    otherReasons: "list prices, regulated fees, a subcontractor or supplier that both asked, round "
      + "amounts",
    source: "OECD, Guidelines for Fighting Bid Rigging in Public Procurement (2009), checklist")

  /// The fewest lines that both bids price.
  static let fewestLines = 3

  /// Looks at every pair.
  public static func findings(in bids: ComparedBids) -> [CollusionFinding] {
    bids.findingsOfPairs { pair in
      guard pair.lines.count >= fewestLines else { return nil }
      let same = pair.lines.filter { $0.one.unitPrice == $0.other.unitPrice }
      guard let share = try? ExactRatio(same.count, over: pair.lines.count) else { return nil }
      return pair.finding(
        .figure(
          .ratio(share), isFlagged: same.count * 2 >= pair.lines.count,
          basis: "\(same.count) of \(pair.lines.count) lines have the same unit price in "
            + "\"\(pair.one.id)\" and \"\(pair.other.id)\""), resting: same)
    } mostAlike: { one, other in
      guard case .figure(.ratio(let left), _, _) = one.outcome,
        case .figure(.ratio(let right), _, _) = other.outcome
      else { return false }
      return right < left
    } amongPairs: {
      ", the most alike of \($0) pairs of bidders"
    }
  }
}
