internal import Procurement
internal import Rubrics

/// What the condition of an adjustment comes to in a bid.
enum AdjustmentConditions {
  /// The finding.
  ///
  /// A bid that leaves out a term on whose value the condition rests is one of which nobody can tell:
  /// it must not escape an adjustment by saying nothing. Where the condition also asks whether the term
  /// is there (`present`, `absent`), its author has thought of that, and it is decided.
  static func finding(
    of condition: TermCondition, in bid: Bid, of competition: Competition
  ) -> CheckFinding {
    let found = TermConditions.finding(of: condition, in: bid, of: competition)
    guard found.outcome == .fail else { return found }
    let tests = condition.form.tests
    let presence: Set<String> = [PresentTerm.name, AbsentTerm.name]
    let thoughtOf = Set(
      tests.filter { presence.contains(type(of: $0.asked).name) }.map(\.name.value))
    let facts = BidTerms(bid)
    let missing = tests.map(\.name.value).filter {
      !thoughtOf.contains($0) && facts.facts(of: $0).found.isEmpty
    }
    guard !missing.isEmpty else { return found }
    return CheckFinding(
      .couldNotTell, found.basis, details: found.details, reliedOn: found.reliedOn,
      lookedFor: found.lookedFor)
  }
}
