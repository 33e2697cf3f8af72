internal import Evaluation
internal import Procurement
internal import Rubrics

/// What in a lot waits for a person to decide it, and has no decision on record.
struct UndecidedMatters {
  private let lot: LotCase

  init(_ lot: LotCase) { self.lot = lot }

  /// Each in a sentence: that no bid is left, ties, lots, prices, terms.
  var items: [[TextRun]] { ranking + flags + clarifications }

  private var ranking: [[TextRun]] {
    if lot.lot.ranking.isEmpty {
      return [
        [
          TextRun(
            lot.lot.incomplete.isEmpty
              ? "No bid is left in the ranking."
              : "The lot is not ranked, because bids lack what they are scored by.")
        ]
      ]
    }
    let ties = lot.lot.places.filter { $0.contains { $0.status == .tied } }.map { place in
      let bids = place.map { lot.lot.bid($0) }
      return [
        TextRun("Tie at rank "), rank(place[0]),
        TextRun(
          ": \(TieBreaks.list(bids.map(\.name))) are level.", quotes: bids.map(\.source)),
      ]
    }
    let isUndecided = lot.lot.ranking.contains { $0.status == .undecided }
    return ties
      + (isUndecided ? [[TextRun("Who gets the lot is left to a person.")]] : [])
  }

  private func rank(_ ranked: RankedBid) -> TextRun {
    TextRun(
      "\(ranked.rank)",
      figure: Figure(
        pointer: lot.pointer(of: ranked) + "/rank", basis: "the place that the bids share",
        sources: []))
  }

  private var flags: [[TextRun]] {
    lot.lot.priceFlags.filter { $0.accepted == nil }.map { flag in
      [
        TextRun("Low price of "), lot.name(of: flag.bid),
        TextRun(": \(flag.rule), \(flag.basis).", quotes: flag.sources),
      ]
    }
  }

  private var clarifications: [[TextRun]] {
    guard let checks = lot.lot.checks else { return [] }
    let ranked = lot.lot.ranking.map { lot.lot.bid($0).id }
    let asking = checks.rows.filter { $0.onFailure == .clarify && $0.points == nil }
    return asking.flatMap { row in
      zip(checks.lot.bids, row.findings)
        .filter { bid, finding in finding.needsClarification && ranked.contains(bid.id) }
        .map { bid, finding in
          let refused = finding.clarification == nil ? "" : "; the clarification was refused"
          return [
            TextRun("Term to clarify, \(row.id), in "), lot.name(of: bid),
            TextRun(
              ": \(finding.basis)\(refused).", quotes: finding.reliedOn.map(\.source)),
          ]
        }
    }
  }
}
