/// The prices of lots and of places with bidders that prove how good an assignment of single bids can be.
///
/// Found from the best flow of lots to bidders: for each lot and bidder, what its best bid is worth is at
/// most the price of the lot plus the price of a place with the bidder. Whatever lots are still open can
/// then be worth no more than their prices and those of the places left, which bounds the search; at its
/// beginning the bound is exact but for combinations, for which it is tightened.
///
/// - Source: Ford and Fulkerson's successive shortest paths with the duality of linear programming: Ahuja,
///   Magnanti and Orlin, Network Flows (1993), chapters 9 and 12.
struct AssignmentDuals {
  /// The price of each lot.
  var lots: [Int128]
  /// The price of a place with each bidder.
  var bidders: [Int128]

  /// The prices that a best flow proves.
  ///
  /// - Throws: ``AssignmentFailure/tooMuchWork``.
  init(_ flow: AssignmentFlow, work: inout WorkLeft) throws(AssignmentFailure) {
    (lots, bidders) = try flow.prices(work: &work)
  }
}

/// What is left of the work that a search may do, counted in single comparisons.
struct WorkLeft {
  private var steps: Int

  init(_ steps: Int) { self.steps = steps }

  /// Takes one step.
  ///
  /// - Throws: ``AssignmentFailure/tooMuchWork``.
  mutating func step() throws(AssignmentFailure) {
    steps -= 1
    if steps < 0 { throw .tooMuchWork }
  }
}
