internal import Procurement
internal import Rubrics

/// Prices that differ and come out level.
public enum TiedScores: LaboratoryTrial {
  /// What it asks and how.
  public static let page = TrialPage(
    name: "ties", title: "Ties",
    question: "How far may two prices differ and still come out level, and what decides then?",
    method:
      "Two bids alike but for the price, at 100%, 125% and 150% of the price level beside one at the "
      + "level itself; the least difference that tells them apart is found to the penny. Then the "
      + "published `ties` are applied.")

  /// What it finds.
  public static func run(in laboratory: Laboratory) -> TrialFindings {
    if let obstacle = laboratory.obstacle { return .notRun(obstacle) }
    let levels = ExchangeRate.levels.map { level -> (price: Int, isRanked: Bool, least: Int?) in
      let price = laboratory.percent(level)
      let one = TrialBid("one", quality: 60, pence: price)
      return (
        price: price, isRanked: laboratory.bench.evaluate([one]).isRanked,
        least: leastDifference(at: level, in: laboratory)
      )
    }
    let rows = levels.map { level in
      [
        FixedDecimal(pence: level.price).grouped(minimumPlaces: 2),
        level.isRanked
          ? level.least.map { FixedDecimal(pence: $0).grouped(minimumPlaces: 2) }
            ?? "none up to twice it" : "not ranked",
      ]
    }
    let isCoarse = levels.contains {
      $0.isRanked && ($0.least ?? .max) > max(1, laboratory.percent(1))
    }
    var text: [String] = []
    if isCoarse {
      text.append(
        "Prices that differ by more than 1% of the price level come out level: the rounding of scores is "
          + "too coarse, or the formula does not look at this part of the prices.")
    } else if let least = levels.first?.least {
      text.append(
        "At the price level a difference of \(FixedDecimal(pence: least).grouped(minimumPlaces: 2)) is the "
          + "least that counts; prices closer than that score alike.")
    }
    let (decider, isOpen) = tieBreak(in: laboratory)
    text.append(decider)
    return TrialFindings(
      isCoarse ? .warning : (isOpen ? .note : .fine), text,
      tables: [
        TrialTable(
          "Least difference that tells two prices apart", headings: ["price", "difference"],
          numeric: [0, 1], rows: rows)
      ])
  }

  /// The least difference in pence; `nil` where none up to the price itself tells them apart.
  private static func leastDifference(at level: Int, in laboratory: Laboratory) -> Int? {
    let price = laboratory.percent(level)
    let reference = TrialBid("reference", quality: 60, pence: laboratory.percent(100))
    return PenceSearch.least(in: 1...max(1, price)) { difference in
      let outcome = laboratory.bench.evaluate([
        reference, TrialBid("one", quality: 60, pence: price),
        TrialBid("other", quality: 60, pence: price + difference),
      ])
      return outcome.rank(of: "one") != outcome.rank(of: "other")
    }
  }

  /// What decides between two bids alike in all, and whether that is left to a person.
  private static func tieBreak(in laboratory: Laboratory) -> (String, isOpen: Bool) {
    let ties = laboratory.full.rubric.ties.map(\.value)
    if ties.isEmpty {
      return ("The rubric publishes no `ties`: every tie is left to a person.", true)
    }
    let names = ties.map { "`\($0)`" }.joined(separator: ", then ")
    let resolvesPrice = laboratory.prices.contains { ties.contains($0.id) }
    return (
      "Level bids are told apart by \(names)"
        + (resolvesPrice
          ? ", so that the lower price is ahead where scores are rounded alike" : "")
        + "; bids alike in all of these are left to a person.", false
    )
  }
}
