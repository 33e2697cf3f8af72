/// Finds the assignment that is worth most, exactly: by branch and bound.
///
/// The best assignment of single bids is known from the flow. From it, one lot after the other, each bid and combination that can fill it is tried, and at last nobody. A
/// beginning is given up where the bound (``AssignmentDuals``) shows that nothing better than what is known
/// can come of it. Of more lots and fewer, more is better, whatever they are worth.
struct AssignmentSearch {
  /// The best that is known.
  private struct Known {
    let worth: Int128
    let ranks: [Int]
    let parts: [AssignmentProblem.Part?]
    let options: [Int]
  }

  /// What a worth is counted in: prices between whole worths bound the search more tightly.
  private static let fineness: Int128 = 1024
  /// The steps in which the bound is tightened, where there are combinations.
  private static let rounds = 240

  private let problem: AssignmentProblem
  private let byRank: Bool
  private let lotWorth: Int128
  private let allowed: [Int]
  private let extraFor: Int?
  /// What proves the bound.
  private(set) var duals: AssignmentDuals
  private var choices: [[Int]] = []

  private var left: [Int]
  private var filled: [AssignmentProblem.Part?]
  private var taken: [Int] = []
  private var best: Known?

  /// How many assignments were compared whole.
  private(set) var compared = 0
  /// How many beginnings were given up.
  private(set) var givenUp = 0

  /// A search.
  ///
  /// - Parameters:
  ///   - problem: the lots and what can fill them.
  ///   - byRank: whether of assignments worth the same the one is better that gives the first lot that
  ///     they differ in its better-ranked bid.
  ///   - barred: a bid that may not have its lot.
  ///   - wanted: a lot that is to be awarded, whatever it is worth.
  ///   - known: prices that are known to cover every option, from a search without `wanted`.
  ///   - work: what is left of the work that may be done.
  /// - Throws: ``AssignmentFailure``.
  init(
    _ problem: AssignmentProblem, byRank: Bool, barring barred: AssignmentProblem.Part? = nil,
    wanting wanted: Int? = nil, known: AssignmentDuals? = nil, work: inout WorkLeft
  ) throws(AssignmentFailure) {
    self.problem = problem
    self.byRank = byRank
    lotWorth = try problem.lotWorth()
    extraFor = wanted
    allowed = problem.undominated.filter { index in
      guard let barred else { return true }
      return !problem.options[index].parts.contains {
        $0.lot == barred.lot && $0.place == barred.place
      }
    }
    left = problem.caps.map { min($0, problem.lotCount) }
    filled = Array(repeating: nil, count: problem.lotCount)
    let unit = lotWorth
    let extra = lotWorth * Int128(problem.lotCount)
    func full(_ part: AssignmentProblem.Part) -> Int128 {
      (part.worth + unit + (part.lot == wanted ? extra : 0)) * AssignmentSearch.fineness
    }
    // For each lot and bidder its best single bid, and the most that any of its bids is worth.
    var singles = [[Int?]](
      repeating: Array(repeating: nil, count: problem.caps.count), count: problem.lotCount)
    var worths = [[Int128?]](
      repeating: Array(repeating: nil, count: problem.caps.count), count: problem.lotCount)
    var ofSingles = worths
    for index in allowed {
      let option = problem.options[index]
      for part in option.parts {
        let worth = full(part)
        if worth > worths[part.lot][option.bidder] ?? .min {
          worths[part.lot][option.bidder] = worth
        }
        if option.combination == nil, worth > ofSingles[part.lot][option.bidder] ?? .min {
          ofSingles[part.lot][option.bidder] = worth
          singles[part.lot][option.bidder] = index
        }
      }
    }
    let flow = try AssignmentFlow(ofSingles, caps: left, work: &work)
    let hasCombinations = allowed.contains { problem.options[$0].combination != nil }
    let options = problem.lots.compactMap { lot in flow.bidderOf[lot].flatMap { singles[lot][$0] } }
    var parts = filled
    for option in options {
      for part in problem.options[option].parts { parts[part.lot] = part }
    }
    best = Known(
      worth: parts.reduce(0) { $0 + ($1.map(full) ?? 0) }, ranks: parts.map { $0?.rank ?? .max },
      parts: parts, options: options)
    compared = 1
    if let known, hasCombinations {
      duals = known
    } else {
      duals = try AssignmentDuals(
        hasCombinations ? try AssignmentFlow(worths, caps: left, work: &work) : flow, work: &work)
    }
    if hasCombinations {
      try duals.tighten(
        allowed.map { index in
          let option = problem.options[index]
          return AssignmentDuals.Offer(
            lots: option.parts.map(\.lot), bidder: option.bidder,
            worth: option.parts.reduce(0) { $0 + full($1) })
        }, places: left, known: best?.worth ?? 0,
        rounds: known == nil ? AssignmentSearch.rounds : AssignmentSearch.rounds / 8, work: &work)
    }
    choices = sortedChoices()
  }

  /// The best assignment.
  ///
  /// - Throws: ``AssignmentFailure/tooMuchWork``.
  mutating func solution(work: inout WorkLeft) throws(AssignmentFailure) -> Solution {
    var bound: Int128 = 0
    for price in duals.lots { bound += price }
    for (price, places) in zip(duals.bidders, left) { bound += price * Int128(places) }
    try visit(0, bound: bound, worth: 0, work: &work)
    let parts = best?.parts ?? filled
    return Solution(
      options: best?.options ?? [], parts: parts,
      worth: parts.reduce(0) { $0 + ($1?.worth ?? 0) }, lotCount: parts.count { $0 != nil })
  }

  /// What a bid counts: its worth, and that a lot is awarded.
  private func full(_ part: AssignmentProblem.Part) -> Int128 {
    (part.worth + lotWorth + (part.lot == extraFor ? lotWorth * Int128(problem.lotCount) : 0))
      * AssignmentSearch.fineness
  }

  /// What the bound loses by an option.
  private func loss(_ option: AssignmentProblem.Option) -> Int128 {
    option.parts.reduce(0) {
      $0 + duals.lots[$1.lot] + duals.bidders[option.bidder] - full($1)
    }
  }

  /// For each lot the options that begin in it: those that lose least first, of equal ones combinations,
  /// then by rank and number.
  private func sortedChoices() -> [[Int]] {
    var choices = [[Int]](repeating: [], count: problem.lotCount)
    for index in allowed { choices[problem.options[index].parts[0].lot].append(index) }
    let losses = Dictionary(
      uniqueKeysWithValues: allowed.map { ($0, loss(problem.options[$0])) })
    return choices.map { indices in
      indices.sorted { one, other in
        let (left, right) = (problem.options[one], problem.options[other])
        if losses[one] != losses[other] { return losses[one] ?? 0 < losses[other] ?? 0 }
        if left.parts.count != right.parts.count { return left.parts.count > right.parts.count }
        if left.parts[0].rank != right.parts[0].rank {
          return left.parts[0].rank < right.parts[0].rank
        }
        return one < other
      }
    }
  }

  private mutating func visit(
    _ lot: Int, bound: Int128, worth: Int128, work: inout WorkLeft
  ) throws(AssignmentFailure) {
    try work.step()
    if isHopeless(lot, bound) {
      givenUp += 1
      return
    }
    guard lot < problem.lotCount else {
      compared += 1
      let ranks = filled.map { $0?.rank ?? .max }
      if let best, best.worth > worth { return }
      if let best, best.worth == worth, !byRank || !ranks.lexicographicallyPrecedes(best.ranks) {
        return
      }
      best = Known(worth: worth, ranks: ranks, parts: filled, options: taken)
      return
    }
    if filled[lot] != nil {
      try visit(lot + 1, bound: bound, worth: worth, work: &work)
      return
    }
    for index in choices[lot] {
      try work.step()
      let option = problem.options[index]
      let count = option.parts.count
      guard left[option.bidder] >= count, option.parts.allSatisfy({ filled[$0.lot] == nil })
      else { continue }
      for part in option.parts { filled[part.lot] = part }
      left[option.bidder] -= count
      taken.append(index)
      try visit(
        lot + 1, bound: bound - loss(option),
        worth: option.parts.reduce(worth) { $0 + full($1) }, work: &work)
      taken.removeLast()
      left[option.bidder] += count
      for part in option.parts { filled[part.lot] = nil }
    }
    try visit(lot + 1, bound: bound - duals.lots[lot], worth: worth, work: &work)
  }

  /// Whether nothing better than what is known can come of this beginning.
  private func isHopeless(_ lot: Int, _ bound: Int128) -> Bool {
    // Worths are whole, and so is the most that can come of it.
    let bound = bound - bound % AssignmentSearch.fineness
    guard let best, bound <= best.worth else { return false }
    if bound < best.worth || !byRank { return true }
    // Worth the same at best: then the ranks decide, as far as they stand.
    for (part, rank) in zip(filled[..<lot], best.ranks) {
      let own = part?.rank ?? .max
      if own != rank { return own > rank }
    }
    return false
  }
}
