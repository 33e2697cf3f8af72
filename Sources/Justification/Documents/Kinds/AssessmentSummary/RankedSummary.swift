internal import Evaluation
internal import Procurement

/// The assessment summary of a ranked bid, the winner's and every other's.
struct RankedSummary: SummaryContent {
  let lot: LotCase
  let law: AssessmentLaw
  private let ranked: RankedBid
  private let winner: RankedBid

  init(_ lot: LotCase, of ranked: RankedBid, winner: RankedBid, _ law: AssessmentLaw) {
    self.lot = lot
    self.law = law
    self.ranked = ranked
    self.winner = winner
  }

  var bid: Bid { lot.lot.bid(ranked) }
  var title: String { law.title }
  var isSummary: Bool { true }

  private var isWinner: Bool { bid.id == lot.lot.bid(winner).id }

  var fields: [String: FieldValue] {
    let own = SummaryScores(lot: lot, ranked: ranked, name: "this bid")
    let comparison = SummaryComparison(lot: lot, own: ranked, winner: winner)
    var fields: [String: FieldValue] = [
      "is-ranked": .flag(true), "is-winner": .flag(isWinner), "is-disqualified": .flag(false),
      "is-unsuccessful": .flag(!isWinner),
      "outcome": .text(outcome),
      "own-scores": .blocks([own.table(named: "own-scores")]),
      "own-explanations": own.explained(law),
      "own-totals": .blocks(own.totals),
      "has-advantages": .flag(law.asksForAdvantages && !isWinner),
      "has-signing": .flag(law.asksForSigning),
    ]
    if law.asksForSigning { fields["signing"] = lot.signing }
    guard !isWinner else { return fields }
    fields["not-awarded"] = .blocks(comparison.reasons)
    if law.asksForAdvantages { fields["advantages"] = .blocks(comparison.advantages) }
    return fields.merging(SummaryScores.fields(of: winner, in: lot, law)) { $1 }
  }

  private var outcome: [TextRun] {
    let rank = TextRun(
      "\(ranked.rank)",
      figure: Figure(
        pointer: lot.pointer(of: ranked) + "/rank", basis: "the place in the ranking of the lot",
        sources: []))
    let what = lot.lot.lot.id == nil ? "the contract" : "the lot"
    let verdict =
      isWinner
      ? "This is the bid that \(what) is to be awarded to. Its place in the ranking is "
      : "This bid is not to be awarded \(what). Its place in the ranking is "
    return [TextRun(verdict), rank, TextRun(".")]
  }
}
