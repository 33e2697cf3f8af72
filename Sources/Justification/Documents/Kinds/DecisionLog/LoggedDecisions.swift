internal import Evaluation
internal import Procurement
internal import Regulation

/// The recorded decisions about the bids of a lot, as the log shows them.
struct LoggedDecisions {
  private let lot: LotCase
  private let decisions: [(decision: Decision, bid: Bid)]

  init(_ lot: LotCase) {
    self.lot = lot
    let bids = lot.lot.lot.bids
    decisions = lot.award.evaluation.decisions.all.compactMap { decision in
      bids.first { $0.id == decision.bid.value }.map { (decision, $0) }
    }
  }

  var isEmpty: Bool { decisions.isEmpty }

  /// Each decision under a heading of its own.
  var blocks: [Block] {
    decisions.enumerated().flatMap { index, entry -> [Block] in
      let heading: [TextRun] = [TextRun("\(index + 1). "), lot.name(of: entry.bid)]
      return [
        .heading(level: 2, heading), .facts(facts(of: entry.decision, on: entry.bid)),
      ]
    }
  }

  private func facts(of decision: Decision, on bid: Bid) -> [Fact] {
    let basis = legalBasis(of: decision).map { [Fact("Legal basis", recorded($0, decision))] } ?? []
    return [Fact("Decided", recorded(decided(decision), decision))] + basis + history(of: decision)
      + [
        Fact("Reason", recorded(decision.reason, decision)),
        Fact("Decided by", recorded(decision.role, decision)),
        Fact("Date", [day(decision.date, "of the decision", decision)]),
        Fact("Effect on the result", effect(of: decision, on: bid)),
        Fact("Recorded at", [TextRun(decision.source.description, style: .code)]),
      ]
  }

  private func recorded(_ text: String, _ decision: Decision) -> [TextRun] {
    [TextRun(text, quotes: [decision.source])]
  }

  private func day(_ date: CalendarDate, _ what: String, _ decision: Decision) -> TextRun {
    TextRun(
      date.description,
      figure: Figure(basis: "the day \(what), as recorded", sources: [decision.source]))
  }

  private func decided(_ decision: Decision) -> String {
    switch decision.kind {
    case .setAside(let gate, _):
      "the gate \(gate.value), which the bid failed, does not disqualify it"
    case .tie(let over, _):
      "the bid goes before \(TieBreaks.list(over.map(\.value))), with which the published rules leave it level"
    case .lowPrice(let inquiry):
      inquiry.outcome == .accepted
        ? "the explanation of the low price is accepted"
        : "the bid is disregarded for its abnormally low price"
    case .clarification(let clarification):
      "the clarification of \(clarification.check.value) is \(clarification.outcome.rawValue)"
    }
  }

  /// What the law, the tender documents or the rubric allow it by; `nil` where the record names nothing.
  private func legalBasis(of decision: Decision) -> String? {
    switch decision.kind {
    case .setAside(_, let basis): return basis
    case .tie(_, let basis): return basis
    case .lowPrice(let inquiry):
      let regime = lot.award.competition.regime
      return inquiry.outcome == .disregarded
        ? AbnormallyLowDuty.disregarding(under: regime)
        : AbnormallyLowDuty.under(regime).citation
    case .clarification(let clarification):
      return "the rubric's check \(clarification.check.value), which asks for clarification"
    }
  }

  /// What came before the decision: the question and the answer.
  private func history(of decision: Decision) -> [Fact] {
    switch decision.kind {
    case .setAside, .tie: return []
    case .lowPrice(let inquiry):
      let asked = Fact("Asked on", [day(inquiry.askedOn, "of asking the bidder", decision)])
      switch inquiry.answer {
      case .given(let date, let explanation):
        return [
          asked, Fact("Answered on", [day(date, "of its answer", decision)]),
          Fact("Explanation", recorded(explanation, decision)),
        ]
      case .none(let statement):
        return [asked, Fact("No answer", recorded(statement, decision))]
      }
    case .clarification(let clarification):
      return [Fact("What was said", recorded(clarification.text, decision))]
    }
  }

  /// What follows from it in the result, read from the result itself.
  private func effect(of decision: Decision, on bid: Bid) -> [TextRun] {
    let standing = self.standing(of: bid)
    switch decision.kind {
    case .setAside(let gate, _):
      let isUsed = (lot.lot.admitted.flatMap(\.gates) + lot.lot.disqualified.flatMap(\.gates))
        .contains { $0.setAside == decision }
      return isUsed
        ? standing : [TextRun("None: the bid did not fail \(gate.value). ")] + standing
    case .tie:
      let isUsed = lot.lot.ranking.contains { $0.decision == decision }
      return isUsed
        ? standing
        : [
          TextRun(
            "None: it does not stand level with all of these, or the lots are assigned together. ")
        ]
          + standing
    case .lowPrice(let inquiry):
      if inquiry.outcome == .disregarded {
        return standing + [TextRun(" No score of another bid rests on its price.")]
      }
      let isUsed = lot.lot.priceFlags.contains { $0.accepted == decision }
      return [
        TextRun(
          isUsed
            ? "The flag on the price no longer stands open. "
            : "None: no published rule flags the price. ")
      ] + standing
    case .clarification(let clarification):
      let rows = lot.lot.checks?.rows ?? []
      let isUsed = rows.contains { $0.findings.contains { $0.clarification == decision } }
      if !isUsed { return [TextRun("None: there was nothing to clarify. ")] + standing }
      return [
        TextRun(
          clarification.outcome == .accepted
            ? "The term no longer stands open. " : "The term stands open as before. ")
      ] + standing
    }
  }

  /// Where the bid stands in the result.
  private func standing(of bid: Bid) -> [TextRun] {
    if let ranked = lot.lot.ranking.first(where: { lot.lot.bid($0).id == bid.id }) {
      let rank = TextRun(
        "\(ranked.rank)",
        figure: Figure(
          pointer: lot.pointer(of: ranked) + "/rank",
          basis: "the bid's place in the ranking", sources: [bid.source]))
      return [
        TextRun("The bid is ranked "), rank, TextRun(" with a total of "), lot.total(of: ranked),
        TextRun(", \(ranked.status.rawValue)."),
      ]
    }
    if let bid = lot.lot.disqualified.first(where: { $0.bid.id == bid.id }) {
      let gates = bid.gates.filter { $0.setAside == nil }
        .map { GateSentences.title(of: $0.criterion, in: lot) }
      return [TextRun("The bid is disqualified: \(TieBreaks.list(gates)).")]
    }
    return [TextRun("The bid is not ranked, as the lot is not.")]
  }
}
