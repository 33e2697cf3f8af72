internal import Procurement
internal import Rubrics

/// Turns what a rule chose into awards with reasons and reserves, and into the statuses of the rankings.
struct LotAwards {
  let lots: LotsToAssign
  let rules: LotRules
  let assigned: AssignedLots

  /// The lots awarded to a bidder.
  private var won: [BidderName: [Int]] {
    var won: [BidderName: [Int]] = [:]
    for (lot, choice) in assigned.choices.enumerated() {
      if case .awarded(let place, _, _) = choice {
        won[lots.bidder(lot, place), default: []].append(lot)
      }
    }
    return won
  }

  /// The lots with their statuses, and the assignment; what stands open is reported.
  func result(log: inout DiagnosticLog) -> ([LotResult], LotAssignment?) {
    let won = won
    var results = lots.lots
    var awards: [LotAward] = []
    for lot in results.indices {
      let reserve = reserve(of: lot, won)
      results[lot].ranking = ranking(of: lot, reserve: reserve)
      awards.append(award(of: lot, won, reserve: reserve))
      LotEvaluation.reportTies(of: results[lot].ranking, in: results[lot].lot, log: &log)
    }
    let assignment = LotAssignment(
      rule: rules.rule?.name.value ?? "", mostPerBidder: lots.cap, source: rules.source,
      awards: awards, objective: assigned.objective, combinations: lots.combinations)
    report(awards, log: &log)
    return (results, assignment)
  }

  /// The places of those next in rank that could take a lot should its award fall away.
  private func reserve(of lot: Int, _ won: [BidderName: [Int]]) -> [Int] {
    guard case .awarded(let awarded, _, _) = assigned.choices[lot] else { return [] }
    let ranking = lots.lots[lot].ranking
    let free = ranking.indices.filter { place in
      let others = (won[lots.bidder(lot, place)] ?? []).count { $0 != lot }
      return place != awarded && others < lots.cap ?? .max
    }
    guard let first = free.first else { return [] }
    return free.filter { ranking[$0].rank == ranking[first].rank }
  }

  private func ranking(of lot: Int, reserve: [Int]) -> [RankedBid] {
    var ranking = lots.lots[lot].ranking
    for place in ranking.indices {
      ranking[place].status =
        switch assigned.choices[lot] {
        case .awarded(place, _, _): .recommended
        case .awarded where reserve == [place]: .reserve
        case .awarded where reserve.contains(place): .tied
        case .awarded, .nobody: .unsuccessful
        case .undecided: .undecided
        }
    }
    return ranking
  }

  private func award(of lot: Int, _ won: [BidderName: [Int]], reserve: [Int]) -> LotAward {
    let result = lots.lots[lot]
    let id = lots.name(lot)
    let isBidFor = !result.ranking.isEmpty
    switch assigned.choices[lot] {
    case .awarded(let place, let combination, let reason):
      let bid = result.bid(result.ranking[place])
      let joined = combination.map { lots.combinations[$0].combination }
      return LotAward(
        lot: id, outcome: .awarded, bid: bid, rank: result.ranking[place].rank,
        combination: joined?.id.value, reason: reason,
        passedOver: passedOver(lot, before: place, won),
        reserve: reserve.map { result.bid(result.ranking[$0]) }, isBidFor: isBidFor,
        sources: [bid.source] + (joined.map { [$0.id.source] } ?? []) + [rules.source])
    case .nobody(let reason):
      return LotAward(
        lot: id, outcome: .nobody, bid: nil, rank: nil, combination: nil, reason: reason,
        passedOver: passedOver(lot, before: result.ranking.count, won), reserve: [],
        isBidFor: isBidFor, sources: [rules.source])
    case .undecided(let reason):
      return LotAward(
        lot: id, outcome: .undecided, bid: nil, rank: nil, combination: nil, reason: reason,
        passedOver: [], reserve: [], isBidFor: isBidFor, sources: [rules.source])
    }
  }

  /// The bids before a place, each with why it does not get the lot.
  private func passedOver(
    _ lot: Int, before place: Int, _ won: [BidderName: [Int]]
  ) -> [PassedOver] {
    let result = lots.lots[lot]
    return result.ranking.prefix(place).enumerated().map { ahead, ranked in
      let bidder = lots.bidder(lot, ahead)
      let own = (won[bidder] ?? []).filter { $0 != lot }
      let reason: String
      if let cap = lots.cap, own.count >= cap {
        reason = capReason(cap, bidder, own)
      } else if place < result.ranking.count, bidder == lots.bidder(lot, place) {
        reason = "another bid of the same bidder has the lot"
      } else {
        let best = assigned.objective.map {
          "an assignment in which it has the lot awards fewer lots, or has no better \($0.name) than "
            + $0.value.trimmed.grouped(minimumPlaces: 2)
        }
        reason = best ?? "another bid has the lot"
      }
      return PassedOver(bid: result.bid(ranked), rank: ranked.rank, reason: reason)
    }
  }

  /// `at most 1 lot goes to a bidder, and this one has east (rank 1, total 98.83); …`.
  private func capReason(_ cap: Int, _ bidder: BidderName, _ own: [Int]) -> String {
    let shown = own.prefix(20).map { "\(lots.name($0)) (\(figures(of: $0)))" }
    let more = own.count > shown.count ? ", and \(own.count - shown.count) more" : ""
    let why = assigned.objective.map {
      "the assignment with the \($0.highestIsBest ? "highest" : "lowest") \($0.name), "
        + "\($0.value.trimmed.grouped(minimumPlaces: 2)), gives it \(own.count == 1 ? "that" : "those")"
    }
    return "at most \(cap) \(cap == 1 ? "lot goes" : "lots go") to a bidder, and this one has "
      + shown.joined(separator: ", ") + more + "; "
      + (why ?? "\(own.count == 1 ? "that comes" : "those come") first in the published order")
  }

  /// What a lot was won with: `rank 1, total 98.83`.
  private func figures(of lot: Int) -> String {
    guard case .awarded(let place, let combination, _) = assigned.choices[lot] else { return "" }
    let ranked = lots.lots[lot].ranking[place]
    let rank = "rank \(ranked.rank)"
    let member = combination.flatMap { combination in
      lots.combinations[combination].members.first { $0.lotIndex == lot }
    }
    if assigned.objective?.highestIsBest == false {
      guard let price = member?.discounted ?? lots.lots[lot].lot.amounts[ranked.row] else {
        return rank
      }
      return "\(rank), price \(price.trimmed.grouped(minimumPlaces: 2))"
    }
    if let figure = ranked.figure {
      guard let shown = figure.shown else { return rank }
      let name = lots.lots[lot].figure.name
      return "\(rank), \(name) \(shown.trimmed.grouped(minimumPlaces: 2))"
    }
    let total = member?.total ?? ranked.total
    return "\(rank), total \(total.trimmed.grouped(minimumPlaces: 2))"
  }

  private func report(_ awards: [LotAward], log: inout DiagnosticLog) {
    for award in awards {
      switch award.outcome {
      case .undecided where award.isBidFor:
        log.report(
          .assignmentUndecided,
          "who gets lot \"\(award.lot)\" is left to a person: \(award.reason)",
          at: rules.source, hint: "decide on a recorded ground; nothing unpublished may decide it")
      case .nobody where award.isBidFor:
        log.report(
          .lotNotAwarded, "nobody gets lot \"\(award.lot)\": \(award.reason)", at: rules.source,
          hint: "a person decides: award it to nobody, or run it again")
      default: break
      }
    }
  }
}
