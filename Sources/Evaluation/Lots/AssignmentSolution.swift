extension AssignmentSearch {
  /// An assignment.
  struct Solution {
    /// The options taken.
    let options: [Int]
    /// For each lot the bid that gets it, or `nil`, with its combination.
    let parts: [AssignmentProblem.Part?]
    /// What the bids are worth together.
    let worth: Int128
    /// How many lots are awarded.
    let lotCount: Int

    /// Whether both award as many lots and are worth the same.
    func isLevel(with other: Solution) -> Bool {
      worth == other.worth && lotCount == other.lotCount
    }

    /// The ranks of the bids, in the order of the lots; nobody comes last.
    var ranks: [Int] { parts.map { $0?.rank ?? .max } }
  }
}
