internal import Evaluation
internal import Procurement
internal import Rubrics

/// Why a ranked bid is not awarded the contract, criterion by criterion against the recommended one.
///
/// Sentences are made from scores, and from the marks, reasons and evidence behind them; nothing else.
struct SummaryComparison {
  let lot: LotCase
  let own: RankedBid
  let winner: RankedBid

  /// What decided, then each criterion.
  var reasons: [Block] {
    [.paragraph(deciding)] + (passedOver.map { [.paragraph($0)] } ?? [])
      + [
        .paragraph(
          .plain(
            "Criterion by criterion, against the recommended bid. Where the panel could have given a "
              + "higher mark, its recorded reason for the mark that it gave follows:")),
        .list(pairs.map { sentence($0, $1) }),
      ]
  }

  /// What the recommended bid has over this one on each criterion where it scored more.
  var advantages: [Block] {
    let ahead = pairs.filter { $0.score.parts.isEmpty && $1.score.score > $0.score.score }
    guard !ahead.isEmpty else {
      return [
        .paragraph(
          .plain(
            "On no criterion did the recommended bid score more than this bid; what decided is said "
              + "above."))
      ]
    }
    return ahead.flatMap { mine, theirs -> [Block] in
      [
        .heading(level: 3, [TextRun(mine.score.title)]),
        .paragraph(
          [TextRun("The recommended bid scored "), theirs.run, TextRun(" of "), theirs.available]
            + [TextRun(". ")] + lot.explanation(of: theirs, bid: lot.lot.bid(winner))),
        .paragraph(
          [TextRun("This bid scored "), mine.run, TextRun(". ")]
            + lot.explanation(of: mine, bid: lot.lot.bid(own))),
      ]
    }
  }

  private var pairs: [(ScoredCriterion, ScoredCriterion)] {
    Array(zip(lot.scored(own), lot.scored(winner)))
  }

  /// What bids are ranked by, of both.
  private var deciding: [TextRun] {
    if let mine = lot.rankingFigure(of: own), let theirs = lot.rankingFigure(of: winner) {
      let best = lot.lot.figure.highestIsBest ? "highest" : "lowest"
      return [
        TextRun(
          "Bids are ranked by \(lot.lot.figure.name), the \(best) first: that of this bid is "),
        mine, TextRun(", that of the recommended bid "), theirs, TextRun("."),
      ] + tieBreak
    }
    return [TextRun("This bid scored "), lot.total(of: own), TextRun(" in total, ")]
      + difference(own.total, winner.total)
      + [TextRun("the recommended bid’s "), lot.total(of: winner), TextRun(".")] + tieBreak
  }

  /// What put the recommended bid first, where it was level with this one: a published tie-break, or a
  /// recorded decision.
  private var tieBreak: [TextRun] {
    if let decision = lot.decision(putting: winner, before: own) {
      return [TextRun(" The two are level there, ")]
        + GateSentences.tie(decision, first: "the other")
    }
    guard own.rank == winner.rank + 1, let id = winner.aheadBy else { return [] }
    let title = lot.rubric.allCriteria.first { $0.id == id }?.title ?? id
    return [
      TextRun(" The two are level there; the published tie-break on \(title) puts the other ahead.")
    ]
  }

  /// Why a bid that ranks before the recommended one does not get the lot.
  private var passedOver: [TextRun]? {
    guard own.rank < winner.rank else { return nil }
    let award = lot.award.evaluation.assignment?.awards.first { $0.lot == lot.lot.lot.id }
    guard let entry = award?.passedOver.first(where: { $0.bid.id == lot.lot.bid(own).id }) else {
      return nil
    }
    return [
      TextRun("In this lot it ranks before the recommended bid, and does not get the lot: "),
      TextRun(entry.reason), TextRun("."),
    ]
  }

  private func sentence(_ mine: ScoredCriterion, _ theirs: ScoredCriterion) -> [TextRun] {
    [TextRun("\(mine.score.title): this bid scored "), mine.run, TextRun(" of "), mine.available]
      + [TextRun(", ")] + difference(mine.score.score, theirs.score.score)
      + [TextRun("the recommended bid’s "), theirs.run, TextRun(".")] + whyNoMore(mine)
  }

  /// Why the panel gave no higher mark, in its own words; nothing where there is no higher one.
  private func whyNoMore(_ mine: ScoredCriterion) -> [TextRun] {
    guard case .marks(let measure)? = lot.criterion(mine.score.criterion)?.measure,
      let agreed = lot.agreedMark(of: lot.lot.bid(own), on: mine.score.criterion),
      case .mark(let number) = agreed.mark.answer.value, number < measure.scale.top
    else { return [] }
    var runs = [TextRun(" ")] + ScoreExplanation.mark(agreed, of: measure)
    if case .listed(let steps) = measure.scale.steps,
      let next = steps.first(where: { $0.mark > number })
    {
      runs.append(
        TextRun(" The next higher mark, \(next.mark.trimmed) (\(next.descriptor)), was not given."))
    }
    return runs + [TextRun(" ")] + ScoreExplanation.reason(agreed)
  }

  /// `2.70 less than `, `as much as `.
  private func difference(_ mine: FixedDecimal, _ theirs: FixedDecimal) -> [TextRun] {
    let (mineText, theirText) = (lot.scores.text(mine), lot.scores.text(theirs))
    let distance = (try? mine - theirs).flatMap { try? $0.magnitude() } ?? .zero
    guard mineText != theirText else { return [TextRun("as much as ")] }
    let (high, low) = mine < theirs ? (theirText, mineText) : (mineText, theirText)
    let size = lot.scores.text(distance)
    return [
      TextRun(size, figure: Figure(basis: "\(high) − \(low) = \(size)", sources: [])),
      TextRun(mine < theirs ? " less than " : " more than "),
    ]
  }
}
