internal import Evaluation
internal import Procurement
internal import Rubrics

/// Sentences on who is ahead of whom.
enum RankingSentences {
  /// Why the recommended bid is where it is: the margin to the next one, a tie-break, the method's own
  /// sentence, or the assignment of the lots; empty where nothing is recommended.
  static func lead(in lot: LotCase) -> [TextRun] {
    guard let winner = lot.recommended else { return [] }
    guard let next = lot.others.first else {
      return [lot.name(of: lot.lot.bid(winner)), TextRun(" is the only bid left standing.")]
    }
    // Where lots are assigned together, the first in rank need not get the lot.
    if lot.assigned != nil, next.rank < winner.rank {
      return [
        TextRun("It is not first in rank: "), lot.name(of: lot.lot.bid(next)),
        TextRun(" is, and does not get the lot under the published rule for several lots."),
      ]
    }
    let sources = lot.lot.ranking.prefix(2).flatMap { ranked in
      [lot.lot.bid(ranked).source] + (ranked.figure?.sources ?? [])
    }
    guard !lot.ranksByFigure, winner.total != next.total, lot.lot.reason == nil else {
      let sentence = Lead(lot.lot)?.sentence(in: lot.lot, lot.scores)
      return sentence.map { [TextRun($0, figure: leadFigure(of: lot), quotes: sources)] } ?? []
    }
    return [
      TextRun("The margin to the next bid, "), lot.name(of: lot.lot.bid(next)), TextRun(", is "),
      lot.margin(winner.total, next.total), TextRun("."),
    ]
  }

  private static func leadFigure(of lot: LotCase) -> Figure {
    let isInEvaluation = MethodFigureText.reason(lot.lot, lot.scores) != nil
    return Figure(
      pointer: isInEvaluation ? "/lots/\(lot.index)/reason" : nil,
      basis: "the published method, \(lot.lot.method), and tie-breaks, applied to the ranked bids",
      sources: [lot.rubric.method.name.source])
  }
}

extension LotCase {
  /// Who gets the lot where lots are assigned together; `nil` where each lot stands for itself.
  var assigned: LotAward? {
    award.evaluation.assignment?.awards.first { $0.lot == lot.lot.id }
  }
}
