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

  /// The steps that a search may take: a second or so.
  private static let mostSteps = 60_000_000
  /// The most lots that are gone through.
  private static let mostLots = 200

  private let lots: LotsToAssign
  private let sum: Sum
  private let scale: Int
  private let problem: AssignmentProblem
  /// The lots in the order in which they are gone through.
  private let order: [Int]

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
    func solve(
      _ barred: AssignmentProblem.Part?, wanting: Int? = nil
    ) throws(AssignmentFailure) -> AssignmentSearch.Solution {
      var search = try AssignmentSearch(
        problem, byRank: lots.isOrderPublished, barring: barred, wanting: wanting, work: &work)
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

  private func choice(
    _ position: Int, _ lot: Int, _ best: AssignmentSearch.Solution,
    _ other: AssignmentSearch.Solution?, combination: Int?
  ) throws(AssignmentFailure) -> AssignedLots.Choice {
    let isLevel = other.map { $0.isLevel(with: best) } ?? false
    let isSettled = lots.isOrderPublished && other.map { $0.ranks != best.ranks } ?? true
    if isLevel, !isSettled, let other {
      let names = [best, other].map { solution in
        solution.parts[position].map { lots.name(lot, $0.place) } ?? "nobody"
      }
      return .undecided(
        reason: "assignments with the same \(sum.name), \(try text(best.worth)), give it to "
          + "\(names[0]) and to \(names[1])")
    }
    guard let part = best.parts[position] else {
      return .nobody(
        reason: lots.lots[lot].ranking.isEmpty
          ? "no bid is left" : "every bidder that could take it has reached the cap in other lots")
    }
    return .awarded(
      place: part.place, combination: combination,
      reason: try reason(part, lot, best, other, isLevel: isLevel, combination: combination))
  }

  private func reason(
    _ part: AssignmentProblem.Part, _ lot: Int, _ best: AssignmentSearch.Solution,
    _ other: AssignmentSearch.Solution?, isLevel: Bool, combination: Int?
  ) throws(AssignmentFailure) -> String {
    let joined = combination.map {
      " as part of combination \(lots.combinations[$0].combination.id.value)"
    }
    var text =
      "\(lots.name(lot, part.place)), rank \(part.rank), has it\(joined ?? "") in the "
      + "assignment of \(BestAssignment.count(best.lotCount)) with the \(sum.best) \(sum.name), "
      + (try self.text(best.worth))
    guard let other else { return text }
    if isLevel {
      text += "; with another bid it would be the same, and the published order of the lots decides"
    } else if other.lotCount < best.lotCount {
      text += "; without it only \(BestAssignment.count(other.lotCount)) could be awarded"
    } else {
      text += "; without it the \(sum.best) is \(try self.text(other.worth))"
    }
    return text
  }

  private static func count(_ lots: Int) -> String { "\(lots) \(lots == 1 ? "lot" : "lots")" }

  /// `north b1 84.20 + south b3 90.00 = 174.20`.
  private func basis(_ best: AssignmentSearch.Solution) throws(AssignmentFailure) -> String {
    var terms: [(lot: Int, text: String)] = []
    for (position, lot) in order.enumerated() {
      guard let part = best.parts[position] else { continue }
      let bid = lots.lots[lot].bid(lots.lots[lot].ranking[part.place])
      terms.append((lot, "\(lots.name(lot)) \(bid.id) \(try text(part.worth))"))
    }
    let listed = terms.sorted { $0.lot < $1.lot }.map(\.text).joined(separator: " + ")
    return "\(listed.isEmpty ? "nothing" : listed) = \(try text(best.worth))"
  }

  private func shownValue(_ worth: Int128) throws(AssignmentFailure) -> FixedDecimal {
    do throws(NumberError) {
      return try FixedDecimal(significand: sum.highestIsBest ? worth : -worth, scale: scale)
    } catch {
      throw .number
    }
  }

  private func text(_ worth: Int128) throws(AssignmentFailure) -> String {
    try shownValue(worth).trimmed.grouped(minimumPlaces: sum.places)
  }
}

extension BestAssignment {
  /// The problem: single bids first, lot by lot and place by place, then the combinations.
  private static func problem(
    _ lots: LotsToAssign, _ sum: Sum, scale: Int
  ) throws(AssignmentFailure) -> AssignmentProblem {
    var positions = [Int](repeating: 0, count: lots.lots.count)
    for (position, lot) in lots.order.enumerated() { positions[lot] = position }
    let names = Set(
      lots.lots.indices.flatMap { lot in
        lots.lots[lot].ranking.indices.map { lots.bidder(lot, $0) }
      }
    ).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    func part(
      _ lot: Int, _ place: Int, _ value: FixedDecimal
    ) throws(AssignmentFailure) -> AssignmentProblem.Part {
      let worth = try BestAssignment.worth(of: value, scale: scale)
      return AssignmentProblem.Part(
        lot: positions[lot], place: place, rank: lots.lots[lot].ranking[place].rank,
        worth: sum.highestIsBest ? worth : -worth)
    }
    var options: [AssignmentProblem.Option] = []
    for lot in lots.order {
      for place in lots.lots[lot].ranking.indices {
        guard let value = sum.single(lot, place) else { continue }
        options.append(
          AssignmentProblem.Option(
            parts: [try part(lot, place, value)], bidder: numbers[lots.bidder(lot, place)] ?? 0,
            combination: nil))
      }
    }
    for (index, combination) in lots.combinations.enumerated() {
      var parts: [AssignmentProblem.Part] = []
      for member in combination.members {
        parts.append(try part(member.lotIndex, member.place, sum.member(member)))
      }
      guard let first = combination.members.first else { continue }
      options.append(
        AssignmentProblem.Option(
          parts: parts.sorted { $0.lot < $1.lot },
          bidder: numbers[lots.bidder(first.lotIndex, first.place)] ?? 0, combination: index))
    }
    return AssignmentProblem(
      lotCount: lots.lots.count,
      caps: Array(repeating: lots.cap ?? lots.lots.count, count: names.count), options: options)
  }

  private static func worth(
    of value: FixedDecimal, scale: Int
  ) throws(AssignmentFailure) -> Int128 {
    var worth = value.significand
    for _ in value.scale..<scale {
      let (product, overflow) = worth.multipliedReportingOverflow(by: 10)
      if overflow { throw .number }
      worth = product
    }
    return worth
  }
}
