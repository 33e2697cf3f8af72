internal import Evaluation
internal import Procurement
internal import Rubrics

/// Sentences on gates that bids failed.
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

  /// The title of what a gate stands on: a criterion, a check, a gate of its own, or a low price that a
  /// recorded decision disregards.
  static func title(of gate: String, in lot: LotCase) -> String {
    lot.criterion(gate)?.title
      ?? lot.lot.checks?.rows.first { $0.id == gate }?.title
      ?? lot.lot.gates.first { $0.id == gate }?.title
      ?? (gate == lowPrice ? "Abnormally low price" : gate)
  }

  /// The id under which the evaluation shows that a bid is disregarded for its price.
  private static let lowPrice = "low-price"

  private static func finding(_ basis: String, _ sources: [SourceLocation]) -> TextRun {
    TextRun(basis, figure: Figure(basis: basis, sources: sources), quotes: sources)
  }
}
