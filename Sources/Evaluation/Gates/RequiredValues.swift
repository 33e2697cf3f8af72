internal import Procurement

/// A price, length or type that the bidder left out disqualifies where the rubric says
/// `incomplete-bids: disqualify`; elsewhere it stops the lot.
///
/// What the panel left out never disqualifies.
enum RequiredValues {
  /// The shortfall as a failed gate.
  static func failure(_ shortfall: Shortfall, on criterion: String) -> GateFailure {
    GateFailure(
      row: shortfall.row, criterion: criterion, basis: shortfall.diagnostic.message,
      sources: shortfall.diagnostic.location.map { [$0] } ?? [],
      obstacle: "a value that is missing has no score")
  }
}
