internal import Procurement

/// Whether one bid's unit prices are another's times one factor, line by line.
///
/// A factor leaves its mark although prices are rounded: with u the finest decimal that the second bid's
/// prices are written with, a factor f explains a line where a·f lies within half a unit u of b. It
/// explains all lines where the ranges (b − u/2) ÷ a to (b + u/2) ÷ a of all lines have a number in
/// common. A factor of exactly 1 is left to ``IdenticalLinePrices``.
///
/// - Source: OECD, Guidelines for Fighting Bid Rigging in Public Procurement (2009), checklist on
///   suspicious pricing: sudden and identical increases that cannot be explained by cost.
public enum ProportionalLinePrices: CollusionScreen {
  /// Its page.
  public static let page = CollusionScreenPage(
    name: "proportional-line-prices",
    definition:
      "1 where one factor other than 1 gives every unit price of one bid from the other's, but "
      + "for rounding to the decimals written; else 0",
    limit:
      "1: independent estimates do not differ by one factor; Probity's own reading of the OECD's "
      + "checklist, which publishes no figure",
    shortLimit: "1",
    needs: "2 bids with 3 lines that both price, none of them at zero or less: one or two lines "
      + "agree by chance",
    otherReasons: "both bidders put their margin on the same published or subcontracted price list",
    source: "OECD, Guidelines for Fighting Bid Rigging in Public Procurement (2009), checklist")

  /// Looks at every pair.
  public static func findings(in bids: ComparedBids) -> [CollusionFinding] {
    bids.findingsOfPairs { pair in
      guard pair.lines.count >= IdenticalLinePrices.fewestLines else { return nil }
      let names = "\"\(pair.one.id)\" and \"\(pair.other.id)\""
      guard pair.lines.contains(where: { $0.one.unitPrice != $0.other.unitPrice }),
        let factor = FactorRange(pair.lines)
      else {
        return pair.finding(
          .figure(
            .ratio(.zero), isFlagged: false,
            basis: "no one factor sets the \(pair.lines.count) lines of \(names) apart"),
          resting: [])
      }
      return pair.finding(
        .figure(
          .ratio(.one), isFlagged: true,
          basis: "all \(pair.lines.count) unit prices of \"\(pair.other.id)\" are those of "
            + "\"\(pair.one.id)\" times \(factor.shown)"), resting: pair.lines)
    } amongPairs: {
      ", nor those of any other of the \($0) pairs of bidders"
    }
  }
}

/// The factors that give all second prices from the first ones.
private struct FactorRange {
  let least: ExactRatio
  let most: ExactRatio

  /// `nil` where there is none, or a price is zero or less.
  init?(_ lines: [(one: PricedLines.Line, other: PricedLines.Line)]) {
    let scale = lines.reduce(0) { max($0, $1.other.unitPrice.scale) }
    guard let unit = try? FixedDecimal(significand: 1, scale: scale),
      let half = try? ExactRatio(unit, over: FixedDecimal(2))
    else { return nil }
    var range: (least: ExactRatio, most: ExactRatio)?
    for (one, other) in lines {
      guard one.unitPrice > .zero, other.unitPrice > .zero,
        let least = try? (ExactRatio(other.unitPrice) - half).divided(
          by: ExactRatio(one.unitPrice)),
        let most = try? (ExactRatio(other.unitPrice) + half).divided(by: ExactRatio(one.unitPrice))
      else { return nil }
      let known = range ?? (least, most)
      let next = (least: max(known.least, least), most: min(known.most, most))
      if next.most < next.least { return nil }
      range = next
    }
    guard let range else { return nil }
    least = range.least
    most = range.most
  }

  /// The factor where it is one, else the two that it lies between.
  var shown: String {
    let (low, high) = (ScreenFigure.ratio(least).shown(6), ScreenFigure.ratio(most).shown(6))
    return low == high ? low : "a factor between \(low) and \(high)"
  }
}
