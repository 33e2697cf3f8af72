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

  private var isWinner: Bool { bid.id == lot.lot.bid(winner).id }

  var fields: [String: FieldValue] {
    let own = SummaryScores(lot: lot, ranked: ranked, name: "this bid")
    let first = SummaryScores(lot: lot, ranked: winner, name: "the recommended bid")
    let comparison = SummaryComparison(lot: lot, own: ranked, winner: winner)
    var fields: [String: FieldValue] = [
      "is-ranked": .flag(true), "is-winner": .flag(isWinner), "is-disqualified": .flag(false),
      "is-unsuccessful": .flag(!isWinner),
      "outcome": .text(outcome),
      "own-scores": .blocks([own.table(named: "own-scores")]),
      "own-explanations": explained(own),
      "own-totals": .blocks(own.totals),
      "winner-name": .text([lot.name(of: lot.lot.bid(winner))]),
      "has-advantages": .flag(law.asksForAdvantages && !isWinner),
      "has-signing": .flag(law.asksForSigning),
    ]
    if law.asksForSigning { fields["signing"] = signing }
    guard !isWinner else { return fields }
    fields["not-awarded"] = .blocks(comparison.reasons)
    fields["winner-scores"] = .blocks([first.table(named: "winner-scores")])
    fields["winner-explanations"] = explained(first)
    fields["winner-totals"] = .blocks(first.totals)
    if law.asksForAdvantages { fields["advantages"] = .blocks(comparison.advantages) }
    return fields
  }

  private func explained(_ scores: SummaryScores) -> FieldValue {
    let missing = scores.missing(law)
    return missing.isEmpty ? .blocks(scores.explanations) : .missing(missing)
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

  private var signing: FieldValue {
    guard let day = lot.award.facts.signingOn else {
      return .missing([
        MissingFact(
          "the day before which the contract is not signed",
          at: lot.award.facts.source ?? SourceLocation(file: AwardFacts.fileName),
          hint: "write the first day after the standstill into award.yaml under signing-on")
      ])
    }
    let figure = Figure(basis: "the day stated in award.yaml", sources: [day.source])
    return .text([
      TextRun("The contract will not be entered into before "),
      TextRun(day.value.description, figure: figure), TextRun("."),
    ])
  }
}
