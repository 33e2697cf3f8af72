internal import Procurement
internal import Rubrics

/// Bids at the edges: nil prices, loss leaders, twins.
public enum DummyBids: LaboratoryTrial {
  /// What it asks and how.
  public static let page = TrialPage(
    name: "dummy-bids", title: "Dummy bids",
    question:
      "What happens when a bid is odd: free, far too cheap, a twin, alone, or far too dear?",
    method:
      "A good bid G (80% of the quality, at the price level) and a fair bid F (60%, at 90% of it) are "
      + "evaluated without and with each odd bid.")

  /// What it finds.
  public static func run(in laboratory: Laboratory) -> TrialFindings {
    if let obstacle = laboratory.obstacle { return .notRun(obstacle) }
    let cases = [
      nilPrice(laboratory), lossLeader(laboratory), twins(laboratory), alone(laboratory),
      spread(laboratory), equal(laboratory),
    ]
    let warnings = cases.filter { $0.finding == .warning }
    let notes = cases.filter { $0.finding == .note }
    return TrialFindings(
      warnings.isEmpty ? (notes.isEmpty ? .fine : .note) : .warning,
      (warnings + notes).map { "\($0.name): \($0.meaning)" }
        + (warnings.isEmpty && notes.isEmpty ? ["No odd bid upsets the ranking."] : []),
      tables: [
        TrialTable(
          "Odd bids", headings: ["case", "bids", "what happens", "finding"], numeric: [],
          rows: cases.map { [$0.name, $0.bids, $0.result, $0.finding.rawValue] })
      ])
  }

  /// What one odd bid did.
  private struct Case {
    let name: String
    let bids: String
    let result: String
    let finding: TrialFinding
    let meaning: String

    init(
      _ name: String, _ bids: [TrialBid], _ outcome: TrialOutcome, _ finding: TrialFinding,
      _ meaning: String
    ) {
      self.name = name
      self.bids = bids.map { "\($0.name) at \($0.shownPrice)" }.joined(separator: ", ")
      self.result =
        outcome.errors.isEmpty
        ? bids.map { bid in
          let rank = outcome.rank(of: bid.name).map { ", rank \($0)" } ?? ""
          return "\(bid.name) \(outcome.value(of: bid.name))\(rank)"
        }.joined(separator: "; ") : "nobody is ranked: \(outcome.problem)"
      self.finding = finding
      self.meaning = meaning
    }
  }

  private static func good(_ laboratory: Laboratory) -> TrialBid {
    TrialBid("G", quality: 80, pence: laboratory.percent(100))
  }

  private static func fair(_ laboratory: Laboratory) -> TrialBid {
    TrialBid("F", quality: 60, pence: laboratory.percent(90))
  }

  private static func nilPrice(_ laboratory: Laboratory) -> Case {
    let bids = [
      good(laboratory), fair(laboratory), TrialBid("free", quality: 60, pence: 0),
    ]
    let outcome = laboratory.bench.evaluate(bids)
    let (finding, meaning): (TrialFinding, String) =
      if outcome.isDisqualified("free") {
        (.fine, "A price of zero is disqualified, as published.")
      } else if !outcome.isRanked {
        (
          .note,
          "One bid of zero keeps the whole lot from being ranked until a person has dealt with it; "
            + "`non-positive-price: disqualify` would settle it beforehand."
        )
      } else if outcome.rank(of: "free") == 1 {
        (.warning, "A bid of zero is ranked and comes first. Publish `non-positive-price`.")
      } else {
        (.note, "A bid of zero is ranked like any other.")
      }
    return Case("price of zero", bids, outcome, finding, meaning)
  }

  private static func lossLeader(_ laboratory: Laboratory) -> Case {
    let serious = [good(laboratory), fair(laboratory)]
    let before = laboratory.bench.evaluate(serious)
    let cheap = TrialBid("cheap", quality: 20, pence: laboratory.percent(1))
    let outcome = laboratory.bench.evaluate(serious + [cheap])
    let (finding, meaning): (TrialFinding, String)
    if !outcome.isRanked {
      (finding, meaning) = (.warning, "One very low bid keeps everybody from being ranked.")
    } else if outcome.rank(of: "cheap") == 1 {
      (finding, meaning) = (
        .warning,
        "A bid of poor quality (20%) at 1% of the price comes first. A minimum quality, or asking about "
          + "abnormally low prices before scoring, guards against it."
      )
    } else if swaps(before, outcome) {
      (finding, meaning) = (
        .warning,
        "A bid at 1% of the price that cannot win turns round the order of the two serious bids: its "
          + "bidder, or a friend of it, decides who wins."
      )
    } else if isCompressed(before, outcome, laboratory) {
      (finding, meaning) = (
        .note,
        "One very low price presses the price scores of the serious bids together, so that among them "
          + "price hardly counts."
      )
    } else {
      (finding, meaning) = (.fine, "A loss leader neither wins nor moves the others.")
    }
    return Case("loss leader", serious + [cheap], outcome, finding, meaning)
  }

  private static func swaps(_ before: TrialOutcome, _ after: TrialOutcome) -> Bool {
    guard let good = before.rank(of: "G"), let fair = before.rank(of: "F"),
      let goodAfter = after.rank(of: "G"), let fairAfter = after.rank(of: "F")
    else { return false }
    return (good < fair && goodAfter > fairAfter) || (good > fair && goodAfter < fairAfter)
  }

  /// Whether the price scores of the serious bids lie less than a fifth as far apart as before.
  private static func isCompressed(
    _ before: TrialOutcome, _ after: TrialOutcome, _ laboratory: Laboratory
  ) -> Bool {
    laboratory.prices.contains { price in
      func distance(_ outcome: TrialOutcome) -> FixedDecimal? {
        guard let good = outcome.score(of: "G", on: price.id),
          let fair = outcome.score(of: "F", on: price.id)
        else { return nil }
        return try? (fair - good).magnitude()
      }
      guard let wide = distance(before), let narrow = distance(after),
        let five = try? narrow * FixedDecimal(5)
      else { return false }
      return five < wide
    }
  }

  private static func twins(_ laboratory: Laboratory) -> Case {
    let bids = [
      TrialBid("twin 1", quality: 80, pence: laboratory.percent(100)),
      TrialBid("twin 2", quality: 80, pence: laboratory.percent(100)),
    ]
    let outcome = laboratory.full.evaluate(bids)
    guard outcome.isRanked else {
      return Case("twins", bids, outcome, .warning, "Two bids alike in all cannot be ranked.")
    }
    let isLevel = outcome.rank(of: "twin 1") == outcome.rank(of: "twin 2")
    return Case(
      "twins", bids, outcome, isLevel ? .fine : .warning,
      isLevel
        ? "Two bids alike in all stay level; a person decides."
        : "Two bids alike in all are told apart by something that is not published.")
  }

  private static func alone(_ laboratory: Laboratory) -> Case {
    let bids = [TrialBid("only", quality: 60, pence: laboratory.percent(300))]
    let outcome = laboratory.bench.evaluate(bids)
    guard outcome.isRanked else {
      return Case("single bidder", bids, outcome, .warning, "A single bid cannot be scored.")
    }
    let isFull = laboratory.prices.contains { price in
      price.isScored && outcome.score(of: "only", on: price.id) == price.share
    }
    return Case(
      "single bidder", bids, outcome, isFull ? .note : .fine,
      isFull
        ? "A single bid gets the full price score at three times the price level: where nobody else "
          + "bids, the price score says nothing about the price."
        : "A single bid is scored.")
  }

  private static func spread(_ laboratory: Laboratory) -> Case {
    let bids = [
      good(laboratory), fair(laboratory),
      TrialBid("dear", quality: 60, pence: laboratory.percent(100_000)),
    ]
    let before = laboratory.bench.evaluate(Array(bids.prefix(2)))
    let outcome = laboratory.bench.evaluate(bids)
    let (finding, meaning): (TrialFinding, String) =
      if !outcome.isRanked {
        (.warning, "A bid at a thousand times the price keeps everybody from being ranked.")
      } else if swaps(before, outcome) {
        (
          .warning,
          "A bid at a thousand times the price, which cannot win, turns round the order of the two "
            + "serious bids."
        )
      } else if isCompressed(before, outcome, laboratory) {
        (
          .note,
          "One very high price presses the price scores of the serious bids together, so that among "
            + "them price hardly counts."
        )
      } else {
        (.fine, "A bid at a thousand times the price changes nothing for the others.")
      }
    return Case("extreme spread", bids, outcome, finding, meaning)
  }

  private static func equal(_ laboratory: Laboratory) -> Case {
    let bids = ["A", "B", "C"].map {
      TrialBid($0, quality: 80, pence: laboratory.percent(100))
    }
    let outcome = laboratory.bench.evaluate(bids)
    let ranks = Set(bids.map { outcome.rank(of: $0.name) })
    return Case(
      "all equal", bids, outcome, outcome.isRanked && ranks.count == 1 ? .fine : .warning,
      outcome.isRanked ? "Equal bids score alike." : "Equal bids cannot be scored.")
  }
}
