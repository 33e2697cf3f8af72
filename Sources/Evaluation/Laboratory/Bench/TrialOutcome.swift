internal import Procurement

/// What came of invented bids.
struct TrialOutcome {
  /// The result, or `nil` where the rubric names rules that do not exist.
  let lot: LotResult?
  /// What kept the bids from being ranked.
  let errors: [Diagnostic]

  private let ranked: [String: RankedBid]

  init(_ lot: LotResult?, _ errors: [Diagnostic]) {
    self.lot = lot
    self.errors = errors
    var ranked: [String: RankedBid] = [:]
    for bid in lot?.ranking ?? [] { ranked[lot?.bid(bid).id ?? ""] = bid }
    self.ranked = ranked
  }

  /// Whether every bid that failed no gate is ranked.
  var isRanked: Bool { errors.isEmpty && !ranked.isEmpty }

  /// The names of the ranked bids, best first.
  var order: [String] { lot.map { lot in lot.ranking.map { lot.bid($0).id } } ?? [] }

  /// The rank of a bid; bids of equal value share one where no tie is broken.
  func rank(of name: String) -> Int? { ranked[name]?.rank }

  /// The sum of a bid's scores.
  func total(of name: String) -> FixedDecimal? { ranked[name]?.total }

  /// What the bid is ranked by, as shown: its total, or the method's figure.
  func value(of name: String) -> String {
    guard let bid = ranked[name] else {
      if isDisqualified(name) { return "disqualified" }
      return errors.isEmpty ? "not ranked" : "not ranked (\(codes))"
    }
    guard let figure = bid.figure else { return TrialOutcome.shown(bid.total) }
    let shown: FixedDecimal? = figure.shown
    return shown.map(TrialOutcome.shown) ?? "no figure"
  }

  /// A score or figure with the decimals that it is published with; one of working precision with two, or
  /// as many as it needs.
  static func shown(_ value: FixedDecimal) -> String {
    value.grouped(minimumPlaces: value.scale < Rounding.working.places ? value.scale : 2)
  }

  /// The scores of a bid on the top criteria; empty where it is not ranked.
  func scores(of name: String) -> [CriterionScore] {
    guard let lot, let bid = ranked[name] else { return [] }
    return lot.scores(of: bid)
  }

  /// The score of a bid on a criterion of the top.
  func score(of name: String, on criterion: String) -> FixedDecimal? {
    scores(of: name).first { $0.criterion == criterion }?.score
  }

  /// Whether a gate keeps the bid out.
  func isDisqualified(_ name: String) -> Bool {
    lot?.disqualified.contains { $0.bid.id == name } ?? false
  }

  /// Whether a bid passes a gate that is shown for every bid.
  func passes(_ name: String, _ gate: GateRow) -> Bool {
    zip(lot?.lot.bids ?? [], gate.findings).contains { $0.id == name && $1.outcome == .pass }
  }

  /// A failed gate in words, without the code of a transaction that has no currency.
  static func inWords(_ gate: GateFailure) -> String {
    "\(gate.criterion): \(withoutCurrency(gate.basis))"
  }

  /// The codes of the errors, each once: `PRB4003, PRB4064`.
  var codes: String {
    var seen: Set<String> = []
    return errors.map(\.code).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  /// A text without the code of a transaction without a currency, which says nothing to a reader.
  static func withoutCurrency(_ text: String) -> String { text.replacing(" XXX", with: "") }

  /// The first error in a sentence, or why nobody is ranked.
  var problem: String {
    if let first = errors.first {
      return "\(TrialOutcome.withoutCurrency(first.message)) (\(first.code))"
    }
    let gates = lot?.disqualified.flatMap(\.gates).map(TrialOutcome.inWords) ?? []
    return gates.first.map { "no bid is left: \($0)" } ?? "no bid is ranked"
  }
}
