internal import Procurement

extension BestAssignment {
  /// What becomes of a lot, and why.
  ///
  /// - Throws: ``AssignmentFailure/number``.
  func choice(
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
  func basis(_ best: AssignmentSearch.Solution) throws(AssignmentFailure) -> String {
    var terms: [(lot: Int, text: String)] = []
    for (position, lot) in order.enumerated() {
      guard let part = best.parts[position] else { continue }
      let bid = lots.lots[lot].bid(lots.lots[lot].ranking[part.place])
      terms.append((lot, "\(lots.name(lot)) \(bid.id) \(try text(part.worth))"))
    }
    let listed = terms.sorted { $0.lot < $1.lot }.map(\.text).joined(separator: " + ")
    return "\(listed.isEmpty ? "nothing" : listed) = \(try text(best.worth))"
  }

  /// A worth as it is summed: a total, or a price.
  ///
  /// - Throws: ``AssignmentFailure/number``.
  func shownValue(_ worth: Int128) throws(AssignmentFailure) -> FixedDecimal {
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
