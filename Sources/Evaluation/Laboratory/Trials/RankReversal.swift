internal import Procurement
internal import Rubrics

/// Searches for three bids of which the third, by coming or going, turns round the order of the first
/// two.
///
/// - Source: Stilger, Siderius and van Raaij, Journal of Public Procurement 17 (2017), on the ranking
///   paradoxes of 38 formulas.
public enum RankReversal: LaboratoryTrial {
  /// What it asks and how.
  public static let page = TrialPage(
    name: "rank-reversal", title: "Rank reversal",
    question: "Can a third bid that does not win decide which of two others does?",
    method:
      "A of half the quality, B better by 1% to 50% and dearer, prices in fifths of the price level from "
      + "two to eight, with and without a third bid C of 10% or 60% of the quality at one to eight fifths: "
      + "every combination, the lowest prices first, until the order of A and B turns.")

  /// By how many percent of the quality B is better, in the order tried.
  static let gains = [1, 2, 3, 5, 8, 10, 15, 20, 25, 30, 40, 50]
  /// Those tried where the rules look at no other bid.
  static let fewGains = [5, 30]
  /// The fifths of the price level that A and B ask.
  static let fifths = 2...8
  /// The most combinations that are tried.
  static let mostTrials = 4_032

  /// What it finds.
  public static func run(in laboratory: Laboratory) -> TrialFindings {
    if let obstacle = laboratory.obstacle { return .notRun(obstacle) }
    var search = Search(bench: laboratory.bench, laboratory: laboratory)
    let found = search.run()
    guard let found else {
      let reason =
        laboratory.isAbsolute
        ? "None can be: \(laboratory.priceRules) looks at no other bid, and nothing is normalised to the "
          + "best, so that a third bid changes no score."
        : "That is no proof: the rubric compares bids with each other, and other figures may turn."
      return TrialFindings(
        laboratory.isAbsolute ? .fine : .note, ["None found in \(search.tried) trials. \(reason)"])
    }
    let third =
      found.isThirdLast
      ? "C, which comes last, decides between A and B"
      : "C decides between A and B, and comes before one of them itself"
    return TrialFindings(
      .warning,
      [
        "\(third): without it \(found.first) is ahead of \(found.second), with it \(found.second) is ahead "
          + "of \(found.first). Found after \(search.tried) trials; of the combinations tried it has the "
          + "lowest prices.",
        "So a bid that is made for another's sake, withdrawn late, or disqualified after a challenge can "
          + "turn the award. A formula that looks at no other bid (published bounds, a ceiling) cannot.",
      ], tables: [table(found, laboratory)])
  }

  private static func table(_ found: Reversal, _ laboratory: Laboratory) -> TrialTable {
    let name = laboratory.figureName
    return TrialTable(
      "The example", headings: ["bid", "quality", "price", "\(name) without C", "\(name) with C"],
      numeric: [1, 2, 3, 4],
      rows: found.bids.map { bid in
        let quality = (try? bid.quality.rounded(Rounding(places: 0, mode: .halfUp))) ?? .zero
        return [
          bid.name, "\(quality)%", bid.shownPrice,
          bid.name == "C" ? "" : found.without.value(of: bid.name), found.with.value(of: bid.name),
        ]
      })
  }

  /// An example.
  struct Reversal {
    let bids: [TrialBid]
    let without: TrialOutcome
    let with: TrialOutcome
    /// The names of the two in their order without C.
    let first: String
    let second: String
    let isThirdLast: Bool
  }

  private struct Search {
    let bench: LaboratoryBench
    let laboratory: Laboratory
    private(set) var tried = 0

    init(bench: LaboratoryBench, laboratory: Laboratory) {
      self.bench = bench
      self.laboratory = laboratory
    }

    /// The first example whose third bid comes last, else the first of all.
    mutating func run() -> Reversal? {
      var other: Reversal?
      // Where no rule looks at other bids there can be none; a few trials bear that out.
      let gains = laboratory.isAbsolute ? RankReversal.fewGains : RankReversal.gains
      for dear in fifths {
        for cheap in fifths where cheap < dear {
          for gain in gains {
            let pair = [
              TrialBid("A", quality: 50, pence: laboratory.percent(20 * cheap)),
              TrialBid("B", quality: 50 + gain, pence: laboratory.percent(20 * dear)),
            ]
            guard let found = reversal(of: pair) else { continue }
            if found.isThirdLast { return found }
            other = other ?? found
          }
        }
      }
      return other
    }

    private mutating func reversal(of pair: [TrialBid]) -> Reversal? {
      let without = bench.evaluate(pair)
      guard without.isRanked, without.order.count == 2,
        without.rank(of: "A") != without.rank(of: "B")
      else {
        // Nothing to turn round, with any third bid.
        tried += 16
        return nil
      }
      let (first, second) = (without.order[0], without.order[1])
      var other: Reversal?
      for quality in [10, 60] {
        for fifth in 1...8 {
          tried += 1
          let bids =
            pair + [TrialBid("C", quality: quality, pence: laboratory.percent(20 * fifth))]
          let with = bench.evaluate(bids)
          guard let one = with.rank(of: first), let two = with.rank(of: second),
            let third = with.rank(of: "C"), two < one
          else { continue }
          let found = Reversal(
            bids: bids, without: without, with: with, first: first, second: second,
            isThirdLast: third > one)
          if found.isThirdLast { return found }
          other = other ?? found
        }
      }
      return other
    }
  }
}
