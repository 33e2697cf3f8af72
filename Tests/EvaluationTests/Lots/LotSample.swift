import Evaluation
import Procurement
import Rubrics
import Testing

/// Competitions of several lots for tests, evaluated through the public surface.
struct LotSample {
  /// A bid of a lot.
  struct Offer {
    let id: String
    let bidder: String
    let lot: String
    let price: Int
    let mark: Int
  }

  /// A combination: its id, bids and discount.
  struct Joined {
    let id: String
    let bids: [String]
    let discount: CombinationBid.Discount
  }

  var lots: [String]
  var offers: [Offer]
  var combinations: [Joined] = []
  /// What stands under `lots:` in the rubric.
  var rules: String
  /// The weight of quality, marked in whole points out of 100; the rest is the price.
  var quality = 60
  var formula = "lowest-proportional"
  var ties = "[]"

  /// `north: a1 Alder 100 80, b1 Birch 110 70` a line.
  init(_ text: String, rules: String, combinations: [Joined] = []) {
    lots = []
    offers = []
    self.rules = rules
    self.combinations = combinations
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let lot = String(parts[0])
      lots.append(lot)
      for offer in parts[1].split(separator: ",") {
        let words = offer.split(separator: " ").map(String.init)
        guard words.count == 4, let price = Int(words[2]), let mark = Int(words[3]) else {
          continue
        }
        offers.append(
          Offer(id: words[0], bidder: words[1], lot: lot, price: price, mark: mark))
      }
    }
  }

  func rubric() throws -> Rubric {
    try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: \(quality), minimum-mark: 10,
           scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, weight: \(100 - quality), measure: price, formula: \(formula)}
      """, settings: "rounding: {scores: 2, mode: half-up}\nlots: \(rules)", ties: ties)
  }

  func competition() throws -> Competition {
    let pounds = try #require(Currency("GBP"))
    let lots = lots.map { lot in
      let own = offers.filter { $0.lot == lot }
      let place = SourceLocation(file: "bids.csv", line: 2, column: 1)
      return Lot(
        id: lot, title: lot,
        bids: own.map {
          Bid(
            id: $0.id, bidder: $0.bidder, source: place,
            statedPrice: Sourced(Money(FixedDecimal($0.price), pounds), at: place))
        },
        marks: MarkTable(
          bids: own.map(\.id),
          marks: own.map {
            Mark(
              bid: $0.id, criterion: "quality", evaluator: Mark.agreed,
              answer: Sourced(.mark(FixedDecimal($0.mark)), at: place),
              reason: "Plan of \($0.id) in \($0.bidder)", evidence: "section 2")
          }))
    }
    let place = SourceLocation(file: "combinations.csv", line: 2, column: 1)
    return Competition(
      id: "sample", title: "Sample", currency: pounds, lots: lots,
      combinations: combinations.map { one in
        CombinationBid(
          id: Sourced(one.id, at: place),
          bidder: offers.first { $0.id == one.bids[0] }?.bidder ?? "",
          bids: one.bids.map { Sourced($0, at: place) },
          discount: Sourced(one.discount, at: place))
      })
  }

  /// The result and the codes of what was reported.
  func evaluate() throws -> (result: EvaluationResult, codes: [String]) {
    var log = DiagnosticLog()
    let result = try #require(
      Evaluator.evaluate(try competition(), against: try rubric(), log: &log),
      "\(log.finished().map(\.message))")
    return (result, log.finished().map(\.code))
  }
}

extension LotAssignment {
  /// Each lot's bid: `north a1`, `south -` for nobody, `east ?` where a person decides.
  var inShort: [String] {
    awards.map { award in
      switch award.outcome {
      case .awarded: "\(award.lot) \(award.bid?.id ?? "")"
      case .nobody: "\(award.lot) -"
      case .undecided: "\(award.lot) ?"
      }
    }
  }
}

extension EvaluationResult {
  /// The status of each ranked bid of a lot, best first: `a1 recommended`.
  func statuses(_ lot: Int) -> [String] {
    lots[lot].ranking.map { "\(lots[lot].bid($0).id) \($0.status.rawValue)" }
  }
}
