public import Evaluation
internal import Procurement
public import Rubrics

/// One lot of an award: what its documents are made from.
///
/// Figures come from here alone, so that every document shows the same ones with the same basis.
public struct LotCase: Sendable {
  /// The whole case.
  public let award: AwardCase
  /// The lot's place among the competition's lots, from 0.
  public let index: Int
  /// What the evaluation found for it.
  public let lot: LotResult
  let scores: ScoreText
  /// The places of the ranked bids in the ranking, by their ids.
  private let places: [String: Int]
  /// The rows of the bids in the lot, by their ids.
  private let rows: [String: Int]
  /// The rubric's criteria by their ids.
  private let criteria: [String: Criterion]

  init(_ award: AwardCase, lot index: Int) {
    self.award = award
    self.index = index
    self.lot = award.evaluation.lots[index]
    self.scores = ScoreText(lot, published: award.evaluation.rubric.scoreRounding)
    // Documents look bids and criteria up once for every score, of a hundred thousand bids at worst.
    let ranked = lot.ranking.map { [lot] in lot.bid($0).id }
    self.places = Dictionary(zip(ranked, 0...), uniquingKeysWith: { first, _ in first })
    self.rows = Dictionary(
      zip(lot.lot.bids.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
    self.criteria = Dictionary(
      award.evaluation.rubric.allCriteria.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The rubric.
  public var rubric: Rubric { award.evaluation.rubric }

  /// The folder of its documents below the output folder; empty where the competition has no lots.
  public var folder: String { lot.lot.id.map { FileName.part($0) + "/" } ?? "" }

  /// A bid as a part of a file's name.
  func fileName(of bid: Bid) -> String { FileName.part(bid.id) }

  /// The bid that is recommended; `nil` where none is, or more than one.
  ///
  /// Where lots are assigned together, it is the one that the assignment gives the lot to.
  public var recommended: RankedBid? { lot.ranking.first { $0.status == .recommended } }

  /// The bids that were assessed and are not recommended, best first.
  public var others: [RankedBid] { lot.ranking.filter { $0.status != .recommended } }

  /// Where a ranked bid stands in the evaluation's JSON.
  func pointer(of ranked: RankedBid) -> String {
    "/lots/\(index)/ranking/\(places[lot.bid(ranked).id] ?? 0)"
  }

  /// The row of a bid in the lot; `nil` where it is a bid for another.
  func row(of bid: Bid) -> Int? { rows[bid.id] }

  /// The criterion with this id.
  func criterion(_ id: String) -> Criterion? { criteria[id] }
}
