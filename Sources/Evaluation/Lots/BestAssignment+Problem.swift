internal import Procurement

extension BestAssignment {
  /// The problem: single bids first, lot by lot and place by place, then the combinations.
  static func problem(
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
