internal import Evaluation
internal import Procurement
internal import Rubrics

/// What bids are ranked by under a method that does not rank by the total, in every form.
enum MethodFigureText {
  /// The figure's name, or `nil` where bids are ranked by the total.
  static func name(of lot: LotResult) -> String? {
    lot.figure == .total ? nil : lot.figure.name
  }

  /// The figure with its decimals: `1,500.00`; `closed` where the method does not look at what it is made
  /// of.
  static func shown(_ figure: MethodFigure) -> String {
    figure.shown.map { $0.grouped(minimumPlaces: $0.scale) } ?? "closed"
  }

  /// The figure for a program: `1500.00`; empty where there is none.
  static func cell(_ figure: MethodFigure?) -> String { figure?.shown?.description ?? "" }

  /// How a bid's figure came about: `price per quality point: 120,000.00 ÷ 80 = 1,500.00`.
  static func sentence(of ranked: RankedBid, in lot: LotResult) -> String? {
    ranked.figure.map { "\(lot.figure.name): \($0.basis)" }
  }

  /// The same with the places that the figure rests on.
  static func sourced(_ ranked: RankedBid, in lot: LotResult) -> String? {
    guard let figure = ranked.figure, let text = sentence(of: ranked, in: lot) else { return nil }
    let places = figure.sources.map(\.description).joined(separator: ", ")
    return places.isEmpty ? text : "\(text) [\(places)]"
  }

  /// What bids of one place are level at: `1,500.00 GBP`, `quality 85`, or their total.
  static func level(of ranked: RankedBid, in lot: LotResult, _ scores: ScoreText) -> String {
    guard let figure = ranked.figure else { return scores.text(ranked.total) }
    return figure.level ?? named(figure, of: ranked, in: lot)
  }

  /// Why the first bid is first, in a sentence.
  static func lead(
    of first: RankedBid, _ figure: MethodFigure, over second: RankedBid, _ other: MethodFigure,
    in lot: LotResult
  ) -> String {
    let best = lot.figure.highestIsBest ? "highest" : "lowest"
    return "\(lot.bid(first).name) has the \(best) \(lot.figure.name), "
      + "\(named(figure, of: first, in: lot)); next is \(lot.bid(second).name) with "
      + "\(named(other, of: second, in: lot))."
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
          ("name", .string(lot.figure.name)),
          ("value", figure.shown.map { .string($0.description) } ?? .null),
          ("basis", .string(figure.basis)), ("sources", .array(figure.sources.map(\.json))),
        ])
      )
    ]
  }

  /// Why the first bid is first, for other programs; left out where bids are ranked by the total and
  /// nothing more is to be said of it.
  static func reason(_ lot: LotResult, _ scores: ScoreText) -> String? {
    guard name(of: lot) != nil || lot.reason != nil else { return nil }
    return Lead(lot)?.sentence(in: lot, scores)
  }

  /// The figure with the currency where it is money: `1,500.00 GBP`.
  private static func named(
    _ figure: MethodFigure, of ranked: RankedBid, in lot: LotResult
  ) -> String {
    let currency = lot.figure.isMoney ? lot.bid(ranked).price?.value.currency : nil
    return shown(figure) + (currency.map { " \($0)" } ?? "")
  }
}
