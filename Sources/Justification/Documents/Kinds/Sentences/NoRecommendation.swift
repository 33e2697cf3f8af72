internal import Evaluation
internal import Procurement

/// Why no bid is recommended, in sentences.
enum NoRecommendation {
  /// The reasons; empty where a bid is recommended.
  static func reasons(in lot: LotCase) -> [TextRun] {
    guard lot.recommended == nil else { return [] }
    return [TextRun("No bid is recommended. ")] + why(in: lot)
  }

  private static func why(in lot: LotCase) -> [TextRun] {
    let result = lot.lot
    if result.lot.bids.isEmpty { return [TextRun("No bid was received.")] }
    if !result.incomplete.isEmpty {
      let bids = result.incomplete.map { [lot.name(of: $0.bid)] }
      return [TextRun("The bids cannot be ranked, as something is missing for ")]
        + .list(bids) + [TextRun(".")]
    }
    guard let first = result.ranking.first else {
      return [TextRun("Every bid was disqualified.")]
    }
    if first.status == .tied {
      let level = result.ranking.filter { $0.rank == first.rank }.map {
        [lot.name(of: result.bid($0))]
      }
      return .list(level) + [
        TextRun(
          " are level in first place, and the published tie-breaks do not part them. A person must "
        ),
        TextRun("decide, and record the decision with its reason."),
      ]
    }
    if let award = lot.assigned {
      return [TextRun("\(award.reason).", quotes: award.sources)]
    }
    return [TextRun("A person must decide which bid to recommend.")]
  }
}
