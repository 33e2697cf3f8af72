internal import Evaluation
internal import Procurement
internal import Rubrics

/// What stands open in a lot, a question each: nothing here is settled by the evaluation.
struct OpenQuestions {
  /// The questions, gravest first.
  let items: [[TextRun]]
  /// What looked like a question, and a recorded decision settled.
  let settled: [[TextRun]]
  /// What else was noticed, and is no question by itself.
  let warnings: [[TextRun]]

  init(_ lot: LotCase) {
    items = OpenQuestions.undecided(in: lot) + OpenQuestions.marks(in: lot)
    settled = OpenQuestions.flagged(in: lot, isAccepted: true).map { bid, flags in
      OpenQuestions.accepted(bid, flags, in: lot)
    }
    warnings = OpenQuestions.noticed(in: lot)
  }

  /// Whether there is nothing.
  var isEmpty: Bool { items.isEmpty && warnings.isEmpty }

  /// What waits for a person's decision: ties, lots, low prices, terms to clarify.
  static func undecided(in lot: LotCase) -> [[TextRun]] {
    ties(in: lot) + assignment(in: lot)
      + flagged(in: lot, isAccepted: false).map { bid, flags in lowPrice(bid, flags, in: lot) }
      + clarifications(in: lot).map(\.item)
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
    let rows = (lot.lot.checks?.rows ?? []).filter { $0.onFailure == .clarify && $0.points == nil }
    return lot.lot.ranking.flatMap { ranked -> [(bid: Bid, item: [TextRun])] in
      let bid = lot.lot.bid(ranked)
      guard let place = lot.row(of: bid) else { return [] }
      return rows.compactMap { row in
        let finding = row.findings[place]
        guard finding.needsClarification else { return nil }
        return (bid: bid, item: clarification(row, finding, of: bid, in: lot))
      }
    }
  }

  private static func clarification(
    _ row: CheckRow, _ finding: CheckFinding, of bid: Bid, in lot: LotCase
  ) -> [TextRun] {
    let sources = finding.reliedOn.map(\.source)
    return [
      lot.name(of: bid), TextRun(" has to clarify “\(row.title)”: "),
      TextRun(
        finding.basis, figure: Figure(basis: finding.basis, sources: sources), quotes: sources),
      TextRun(finding.clarification == nil ? "." : "; a recorded decision refused what it said."),
    ]
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

  /// The bids whose prices the price screen flags, with the flags that a decision accepts, or none does.
  private static func flagged(
    in lot: LotCase, isAccepted: Bool
  ) -> [(bid: Bid, flags: [PriceFlag])] {
    let flags = lot.lot.priceFlags.filter { ($0.accepted != nil) == isAccepted }
    var seen: Set<String> = []
    let bids = flags.map(\.bid).filter { seen.insert($0.id).inserted }
    return bids.map { bid in (bid, flags.filter { $0.bid.id == bid.id }) }
  }

  /// That a price looks low, and by which rules; the sentence has no end.
  private static func lowPrice(_ bid: Bid, by flags: [PriceFlag], in lot: LotCase) -> [TextRun] {
    let rules = flags.map { flag in
      [
        TextRun(flag.rule, style: .code), TextRun(" ("),
        TextRun(
          flag.basis, figure: Figure(basis: flag.basis, sources: flag.sources),
          quotes: flag.sources), TextRun(")"),
      ]
    }
    return [
      TextRun("The price of "), lot.name(of: bid),
      TextRun(" looks abnormally low by the published \(flags.count == 1 ? "rule" : "rules") "),
    ] + .list(rules)
  }

  /// A price that is accepted; what the bidder said of it is not for everybody.
  private static func accepted(_ bid: Bid, _ flags: [PriceFlag], in lot: LotCase) -> [TextRun] {
    let decision = flags.first?.accepted
    let record = decision.map { " of \($0.role) on \($0.date)" } ?? ""
    return lowPrice(bid, by: flags, in: lot)
      + [TextRun("; its explanation is accepted by recorded decision\(record).")]
  }

  private static func lowPrice(_ bid: Bid, _ flags: [PriceFlag], in lot: LotCase) -> [TextRun] {
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
    return lowPrice(bid, by: flags, in: lot) + [TextRun(". \(duty)")]
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

  /// What else was noticed in the whole competition; what is said above is not said again.
  private static func noticed(in lot: LotCase) -> [[TextRun]] {
    let kinds: [DiagnosticKind] = [
      .assignmentUndecided, .checkToClarify, .lotNotAwarded, .noBidLeft, .priceFlagged,
      .tieStanding,
    ]
    let said = Set(kinds.map(\.code) + MarkRules.pages.map { $0.kind.code })
    return lot.award.diagnostics.filter { $0.severity > .note && !said.contains($0.code) }
      .map { diagnostic in
        let places = [diagnostic.location].compactMap { $0 } + diagnostic.related.map(\.location)
        let code = " (\(diagnostic.code)\(diagnostic.location.map { ", \($0)" } ?? ""))."
        return [
          TextRun(diagnostic.message.capitalisedFirst, quotes: places), TextRun(code),
        ]
      }
  }
}
