internal import Procurement
internal import Rubrics

/// The evenly-matched trap: three bids of which each gives the same quality for the money, and the
/// middle one loses by construction.
///
/// - Source: localgovernmentlawyer.co.uk 39482, on three evenly matched bids: half and half under lowest
///   price ÷ price they score 75.0, 70.8 and 75.0.
public enum EvenlyMatchedBids: LaboratoryTrial {
  /// What it asks and how.
  public static let page = TrialPage(
    name: "evenly-matched", title: "The evenly-matched trap",
    question: "Of three bids that give the same quality for the money, does the middle one lose?",
    method:
      "Three bids with 50%, 75% and 100% of the quality at 50%, 75% and 100% of the price level. Half "
      + "and half under lowest price ÷ price they score 75.0, 70.8 and 75.0 "
      + "(localgovernmentlawyer.co.uk 39482).")

  /// What it finds.
  public static func run(in laboratory: Laboratory) -> TrialFindings {
    if let obstacle = laboratory.obstacle { return .notRun(obstacle) }
    let bids = ["low", "middle", "high"].enumerated().map { index, name in
      TrialBid(name, quality: 50 + 25 * index, pence: laboratory.percent(50 + 25 * index))
    }
    let outcome = laboratory.bench.evaluate(bids)
    guard outcome.isRanked, let low = outcome.rank(of: "low"),
      let middle = outcome.rank(of: "middle"), let high = outcome.rank(of: "high")
    else { return .notRun("The three bids could not be ranked: \(outcome.problem).") }
    let table = TrialTable(
      "Evenly matched bids", headings: ["bid", "quality", "price", laboratory.figureName, "rank"],
      numeric: [1, 2, 3, 4],
      rows: zip(bids, [50, 75, 100]).map { bid, quality in
        [
          bid.name, "\(quality)%", bid.shownPrice, outcome.value(of: bid.name),
          "\(outcome.rank(of: bid.name) ?? 0)",
        ]
      })
    if middle > low, middle > high {
      return TrialFindings(
        .warning,
        [
          "The middle bid comes last although it gives as much quality for the money as the others: "
            + "under \(laboratory.priceRules) price scores fall steeply at first and then slowly, so "
            + "that the cheap and the good both beat the balanced.",
          "Bidders who know this will not offer the middle. A formula that falls in a straight line "
            + "does not do it.",
        ], tables: [table])
    }
    if low == middle, middle == high {
      return TrialFindings(
        .fine, ["The three come out level, as they give the same quality for the money."],
        tables: [table])
    }
    let place = middle < low && middle < high ? "first" : "between the two"
    return TrialFindings(
      .fine, ["The middle bid does not lose by construction: it comes \(place)."],
      tables: [table])
  }
}
