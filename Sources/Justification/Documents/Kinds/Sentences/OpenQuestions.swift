internal import Evaluation
internal import Procurement
internal import Rubrics

/// What stands open in a lot, a question each: nothing here is settled by the evaluation.
struct OpenQuestions {
  /// The questions, gravest first.
  let items: [[TextRun]]
  /// What else was noticed, and is no question by itself.
  let warnings: [[TextRun]]

  init(_ lot: LotCase) {
    items = OpenQuestions.undecided(in: lot) + OpenQuestions.marks(in: lot)
    warnings = OpenQuestions.noticed(in: lot)
  }

  /// Whether there is nothing.
  var isEmpty: Bool { items.isEmpty && warnings.isEmpty }

  /// What waits for a person's decision: ties, lots, low prices, terms to clarify.
  static func undecided(in lot: LotCase) -> [[TextRun]] {
    ties(in: lot) + assignment(in: lot) + lowPrices(in: lot) + clarifications(in: lot).map(\.item)
  }

  /// How many there are, in a sentence.
  func count(in lot: LotCase) -> [TextRun] {
    let open = lot.count(
      items.count, "question stands open", "questions stand open", of: "the questions listed below")
    let given = lot.count(
      warnings.count, "warning was given", "warnings were given", of: "the warnings listed below")
    let parts = (items.isEmpty ? [] : [open]) + (warnings.isEmpty ? [] : [given])
    return .list(parts) + [TextRun("; see the open questions.")]
  }

  /// What ranked bids have to clarify, with the bid that has to.
  static func clarifications(in lot: LotCase) -> [(bid: Bid, item: [TextRun])] {
    let rows = (lot.lot.checks?.rows ?? []).enumerated().filter {
      $1.onFailure == .clarify && $1.points == nil
    }
    return lot.lot.ranking.flatMap { ranked -> [(bid: Bid, item: [TextRun])] in
      let bid = lot.lot.bid(ranked)
      guard let bidPlace = lot.row(of: bid) else { return [] }
      return rows.compactMap { place, row in
        let finding = row.findings[bidPlace]
        guard finding.needsClarification, finding.setAside == nil else { return nil }
        let item: [TextRun] = .sentences(
          [lot.name(of: bid), TextRun(" has to clarify “\(row.title)”: ")]
            + OpenFinding.text(of: row, at: place, in: [bidPlace], of: lot),
          promises(of: row, finding),
          finding.clarification.map { DecisionSentences.text(of: $0) } ?? [])
        return (bid: bid, item: item)
      }
    }
  }

  /// What agreed marks gave credit for, promise by promise: it bears on the award itself.
  private static func promises(of row: CheckRow, _ finding: CheckFinding) -> [TextRun] {
    guard row.origin == .promise, !finding.details.isEmpty else { return [] }
    let text = finding.details.joined(separator: "; ").capitalisedFirst
    return DecisionSentences.closed([TextRun(text, quotes: finding.reliedOn.map(\.source))])
  }

  private static func ties(in lot: LotCase) -> [[TextRun]] {
    // Further down nothing hangs on who is ahead.
    lot.lot.places.filter { $0.contains { $0.status == .tied } }.map { place in
      let names = place.map { [lot.name(of: lot.lot.bid($0))] }
      let level = MethodFigureText.level(of: place[0], in: lot.lot, lot.scores)
      return .list(names) + [
        TextRun(" are level in place \(place[0].rank) at "),
        TextRun(
          level,
          figure: Figure(
            basis: place[0].figure?.basis ?? "the total of each", sources: []),
          quotes: place[0].figure?.sources ?? []), TextRun("; a person must decide."),
      ]
    }
  }

  private static func assignment(in lot: LotCase) -> [[TextRun]] {
    guard let award = lot.assigned, award.isBidFor, award.outcome != .awarded else { return [] }
    let reason = award.reason.capitalisedFirst
    let what =
      award.outcome == .undecided
      ? "a person must decide who gets the lot"
      : "nobody gets the lot, and a person must decide how to go on"
    return [[TextRun("\(reason); \(what).", quotes: award.sources)]]
  }

  /// The prices that the price screen flags and nobody has accepted, bid by bid.
  private static func lowPrices(in lot: LotCase) -> [[TextRun]] {
    LowPrice.all(in: lot).filter { $0.accepted == nil }.map { lowPrice($0, in: lot) }
  }

  private static func lowPrice(_ price: LowPrice, in lot: LotCase) -> [TextRun] {
    let duty =
      switch lot.award.competition.regime {
      case .procurementAct2023:
        "It may be disregarded for that only after the bidder was told and could show that it can perform "
          + "the contract for this price (Procurement Act 2023, s.19(3)(c), (4) and (5))."
      case .publicContractsRegulations2015:
        "The bidder must be asked to explain it (Public Contracts Regulations 2015, reg 69)."
      case .eu201424: "The bidder must be asked to explain it (Directive 2014/24/EU, art 69)."
      case .none: "The bidder should be asked to explain it."
      }
    return .sentences(price.sentence(in: lot), [TextRun(duty)])
  }

  /// Missing reasons and what else a look through the marks found, without naming evaluators.
  private static func marks(in lot: LotCase) -> [[TextRun]] {
    guard let review = lot.lot.markReview else { return [] }
    var items: [[TextRun]] = []
    for (rule, what) in [("reason-missing", "reason"), ("evidence-missing", "place in the bid")] {
      let found = review.findings.filter { $0.rule.name == rule }
      if found.isEmpty { continue }
      let places = found.map { "\($0.bid) on \(GateSentences.title(of: $0.criterion, in: lot))" }
      items.append(
        lot.count(found.count, "agreed mark", of: places.joined(separator: "; "))
          + [
            TextRun(" \(found.count == 1 ? "has" : "have") no \(what): \(TieBreaks.list(places)).")
          ])
    }
    let others = review.findings.filter {
      $0.rule.section != .missing && $0.rule.kind.severity > .note
    }
    if !others.isEmpty {
      items.append(
        lot.count(others.count, "finding", of: "the findings in the moderation record")
          + [
            TextRun(
              " on the panel's marks should be looked at again; the moderation record lists them.")
          ])
    }
    return items
  }

  /// What else was noticed; what is said above is not said again, and what is about bids of other lots
  /// alone stands in their reports.
  private static func noticed(in lot: LotCase) -> [[TextRun]] {
    let kinds: [DiagnosticKind] = [
      .assignmentUndecided, .checkToClarify, .lotNotAwarded, .noBidLeft, .priceFlagged,
      .promiseCannotTell, .promiseNotHeld, .tieStanding,
    ]
    let said = Set(kinds.map(\.code) + MarkRules.pages.map { $0.kind.code })
    let own = Set(lot.lot.lot.bids.map(\.id))
    let others = lot.award.evaluation.lots.flatMap { $0.lot.bids.map(\.id) }
      .filter { !own.contains($0) }
    return lot.award.diagnostics.filter { $0.severity > .note && !said.contains($0.code) }
      .filter { diagnostic in
        func names(_ id: String) -> Bool { diagnostic.message.contains("bid \"\(id)\"") }
        return own.contains(where: names) || !others.contains(where: names)
      }
      .map { diagnostic in
        let places = [diagnostic.location].compactMap { $0 } + diagnostic.related.map(\.location)
        let code = " (\(diagnostic.code)\(diagnostic.location.map { ", \($0)" } ?? ""))."
        return [
          TextRun(diagnostic.message.capitalisedFirst, quotes: places), TextRun(code),
        ]
      }
  }
}
