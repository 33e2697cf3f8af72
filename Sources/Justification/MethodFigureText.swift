internal import Evaluation
internal import Procurement
internal import Rubrics

/// What bids are ranked by under a method that does not rank by the total, in every form.
enum MethodFigureText {
  /// The figure's name, or `nil` where bids are ranked by the total.
  static func name(of lot: LotResult) -> String? {
    lot.figure == .total ? nil : lot.figure.name
  }

  /// The figure with its decimals: `1,500.00`.
  static func shown(_ figure: MethodFigure) -> String {
    figure.shown.grouped(minimumPlaces: figure.shown.scale)
  }

  /// How a bid's figure came about: `price per quality point: 120,000.00 ÷ 80 = 1,500.00`.
  static func sentence(of ranked: RankedBid, in lot: LotResult) -> String? {
    ranked.figure.map { "\(lot.figure.name): \($0.basis)" }
  }

  /// Why the first bid is first, in a sentence.
  static func lead(
    of first: String, _ figure: MethodFigure, over second: String, _ other: MethodFigure,
    in lot: LotResult
  ) -> String {
    if let reason = lot.reason { return "\(reason)." }
    let best = lot.figure.highestIsBest ? "highest" : "lowest"
    return "\(first) has the \(best) \(lot.figure.name), \(shown(figure)); next is \(second) with "
      + "\(shown(other))."
  }

  /// What a ranked bid holds for other programs.
  static func members(
    of ranked: RankedBid, in lot: LotResult
  ) -> [(key: String, value: JSONValue)] {
    guard let figure = ranked.figure else { return [] }
    return [
      (
        "figure",
        .object([
          ("name", .string(lot.figure.name)), ("value", .string(figure.shown.description)),
          ("basis", .string(figure.basis)), ("sources", .array(figure.sources.map(\.json))),
        ])
      )
    ]
  }
}
