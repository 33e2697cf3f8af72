internal import Procurement

/// The assignment of the lots whose sum is the best, with what every lot's award rests on.
///
/// First the best assignment is found; then, for each of its awards, the best one without it. Where that
/// is as good, the award is not settled by the sum; else the distance says how firm it is.
struct BestAssignment {
  /// What is summed.
  struct Sum {
    /// In words: `sum of totals`.
    let name: String
    /// Whether the highest is the best.
    let highestIsBest: Bool
    /// The decimals to show at least.
    let places: Int
    /// What a place in a lot's ranking adds as a single bid.
    let single: (_ lot: Int, _ place: Int) -> FixedDecimal?
    /// What a bid of a combination adds.
    let member: (CombinationMember) -> FixedDecimal

    /// The better of two sums, in words: `higher`.
    var better: String { highestIsBest ? "higher" : "lower" }
    /// The best, in words: `highest`.
    var best: String { highestIsBest ? "highest" : "lowest" }
  }

  /// The steps that a search may take: some seconds.
  private static let mostSteps = 20_000_000
  /// The most lots that are gone through.
  private static let mostLots = 200

  let lots: LotsToAssign
  let sum: Sum
  let scale: Int
  let problem: AssignmentProblem
  /// The lots in the order in which they are gone through.
  let order: [Int]

  /// - Throws: ``AssignmentFailure``.
  init(_ lots: LotsToAssign, by sum: Sum) throws(AssignmentFailure) {
    guard lots.lots.count <= BestAssignment.mostLots else { throw .tooMuchWork }
    self.lots = lots
    self.sum = sum
    order = lots.order
    var scale = 0
    for lot in lots.lots.indices {
      for place in lots.lots[lot].ranking.indices {
        scale = max(scale, sum.single(lot, place)?.scale ?? 0)
      }
    }
    for member in lots.combinations.lazy.flatMap(\.members) {
      scale = max(scale, sum.member(member).scale)
    }
    self.scale = scale
    problem = try BestAssignment.problem(lots, sum, scale: scale)
  }

  /// Who gets which lot.
  ///
  /// - Throws: ``AssignmentFailure``.
  func assigned() throws(AssignmentFailure) -> AssignedLots {
    var work = WorkLeft(BestAssignment.mostSteps)
    var counts = (compared: 0, givenUp: 0)
    var duals: AssignmentDuals?
    func solve(
      _ barred: AssignmentProblem.Part?, wanting: Int? = nil
    ) throws(AssignmentFailure) -> AssignmentSearch.Solution {
      var search = try AssignmentSearch(
        problem, byRank: lots.isOrderPublished, barring: barred, wanting: wanting,
        known: wanting == nil ? duals : nil, work: &work)
      if wanting == nil, duals == nil { duals = search.duals }
      let solution = try search.solution(work: &work)
      counts.compared += search.compared
      counts.givenUp += search.givenUp
      return solution
    }
    let best = try withMostDiscount(try solve(nil), work: &work)
    var others: [AssignmentSearch.Solution?] = []
    for position in order.indices {
      if let part = best.parts[position] {
        others.append(try solve(part))
      } else if lots.lots[order[position]].ranking.isEmpty {
        others.append(nil)
      } else {
        let other = try solve(nil, wanting: position)
        others.append(other.parts[position] == nil ? nil : other)
      }
    }
    return try result(best, others, counts)
  }

  /// The same awards with the combinations that take most off, where several fit them.
  private func withMostDiscount(
    _ best: AssignmentSearch.Solution, work: inout WorkLeft
  ) throws(AssignmentFailure) -> AssignmentSearch.Solution {
    let places = best.parts.map { $0?.place }
    let fitting = problem.options.filter { option in
      option.parts.allSatisfy { places[$0.lot] == $0.place }
    }
    guard fitting.contains(where: { $0.combination != nil }) else { return best }
    let cheapest = try BestAssignment(
      lots,
      by: Sum(
        name: "sum of prices", highestIsBest: false, places: sum.places,
        single: { lots.lots[$0].lot.amounts[lots.lots[$0].ranking[$1].row] },
        member: \.discounted))
    let worths = cheapest.problem.options
    // A bid without a price is no option there, and the two lists would not go together.
    guard worths.count == problem.options.count else { return best }
    let options = problem.options.indices.filter { index in
      problem.options[index].parts.allSatisfy { places[$0.lot] == $0.place }
    }
    let discounted = AssignmentProblem(
      lotCount: problem.lotCount, caps: problem.caps, options: options.map { worths[$0] })
    var search = try AssignmentSearch(discounted, byRank: false, work: &work)
    let found = try search.solution(work: &work)
    let taken = found.options.map { options[$0] }
    var parts = [AssignmentProblem.Part?](repeating: nil, count: problem.lotCount)
    for part in taken.flatMap({ problem.options[$0].parts }) { parts[part.lot] = part }
    let same = AssignmentSearch.Solution(
      options: taken, parts: parts, worth: parts.reduce(0) { $0 + ($1?.worth ?? 0) },
      lotCount: found.lotCount)
    return same.isLevel(with: best) ? same : best
  }

  private func result(
    _ best: AssignmentSearch.Solution, _ others: [AssignmentSearch.Solution?],
    _ counts: (compared: Int, givenUp: Int)
  ) throws(AssignmentFailure) -> AssignedLots {
    var choices = [AssignedLots.Choice](
      repeating: .nobody(reason: "no bid is left"), count: lots.lots.count)
    var combinations: [Int: Int] = [:]
    for option in best.options {
      for part in problem.options[option].parts {
        combinations[part.lot] = problem.options[option].combination
      }
    }
    for (position, lot) in order.enumerated() {
      choices[lot] = try choice(
        position, lot, best, others[position], combination: combinations[position])
    }
    let sameCount = others.compactMap { $0 }.filter { $0.lotCount == best.lotCount }
    let next = sameCount.map(\.worth).max()
    var without: Int128 = 0
    for position in order.indices {
      without +=
        problem.options.filter { $0.combination == nil && $0.parts[0].lot == position }
        .map { $0.parts[0].worth }.max() ?? 0
    }
    return AssignedLots(
      choices: choices,
      objective: AssignmentObjective(
        name: sum.name, highestIsBest: sum.highestIsBest, value: try shownValue(best.worth),
        nextBest: try next.map { (worth) throws(AssignmentFailure) in try shownValue(worth) },
        withoutCap: try shownValue(without), basis: try basis(best), compared: counts.compared,
        givenUp: counts.givenUp))
  }
}
