internal import Evaluation
internal import Procurement
internal import Rubrics

/// Sentences on gates that bids failed, and on what people decided.
enum GateSentences {
  /// Why a gate was failed: its title, what was found, and of a question that the panel answers its reason.
  static func failure(_ failure: GateFailure, of bid: Bid, in lot: LotCase) -> [TextRun] {
    var runs = [TextRun(title(of: failure.criterion, in: lot), style: .strong), TextRun(": ")]
    let criterion = lot.criterion(failure.criterion)
    let agreed = lot.agreedMark(of: bid, on: failure.criterion)
    if let agreed, criterion?.isPassFail ?? false {
      // The basis repeats the reason, which may be confidential where the answer is not.
      runs += [TextRun("agreed answer "), agreed.answer, TextRun(".")]
    } else {
      runs += [finding(failure.basis, failure.sources), TextRun(".")]
    }
    if let agreed { runs += [TextRun(" ")] + ScoreExplanation.reason(agreed) }
    return runs
  }

  /// That a decision put a bid first where no published rule told it apart, with its reason.
  static func tie(_ decision: Decision, first: String) -> [TextRun] {
    [
      TextRun(
        "and no published tie-break tells them apart; \(first) goes first by recorded decision of "
          + "\(decision.role) on \(decision.date): "),
      TextRun(decision.reason, quotes: [decision.source]), TextRun("."),
    ]
  }

  /// The title of what a gate stands on: a criterion, a check, a gate of its own, or a low price that a
  /// recorded decision disregards.
  static func title(of gate: String, in lot: LotCase) -> String {
    if gate == LowPriceInquiry.gate { return "Abnormally low price" }
    return lot.criterion(gate)?.title
      ?? lot.lot.checks?.rows.first { $0.id == gate }?.title
      ?? lot.lot.gates.first { $0.id == gate }?.title ?? gate
  }

  private static func finding(_ basis: String, _ sources: [SourceLocation]) -> TextRun {
    TextRun(basis, figure: Figure(basis: basis, sources: sources), quotes: sources)
  }
}

extension LotCase {
  /// The recorded decision that put a bid before another one with which it shared a place, if there is one.
  ///
  /// A decision puts a bid before all that are left at its place, so that these come next in the ranking.
  func decision(putting first: RankedBid, before other: RankedBid) -> Decision? {
    let ranking = lot.ranking
    guard let decision = first.decision,
      let start = ranking.firstIndex(where: { $0.rank == first.rank })
    else { return nil }
    var last = start
    while last + 1 < ranking.count,
      ranking[last].decision != nil || ranking[last + 1].rank == ranking[last].rank
    { last += 1 }
    let isOfThem = ranking[start...last].dropFirst().contains { $0.rank == other.rank }
    return isOfThem ? decision : nil
  }
}
