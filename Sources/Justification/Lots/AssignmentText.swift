internal import Evaluation
internal import Procurement

/// Who gets which lot, in sentences.
enum AssignmentText {
  /// The rule: `rule best-total, at most 2 lots a bidder`.
  static func rule(of assignment: LotAssignment) -> String {
    let cap =
      assignment.mostPerBidder.map { "at most \($0) \($0 == 1 ? "lot" : "lots") a bidder" }
      ?? "no limit on the lots of a bidder"
    return "rule \(assignment.rule), \(cap) (\(assignment.source))"
  }

  /// What becomes of a lot: `north: b1, Alder Ltd`.
  static func outcome(of award: LotAward) -> String {
    switch award.outcome {
    case .awarded:
      "\(award.lot): \(award.bid?.name ?? "")"
        + (award.combination.map { " in combination \($0)" } ?? "")
    case .nobody: "\(award.lot): nobody"
    case .undecided: "\(award.lot): a person decides"
    }
  }

  /// Why, in sentences: the reason, then whom it passes over, then the reserve.
  static func reasons(of award: LotAward) -> [String] {
    var sentences = ["\(award.reason)."]
    sentences += award.passedOver.prefix(mostListed).map {
      "\($0.bid.name), rank \($0.rank), is passed over: \($0.reason)."
    }
    if award.passedOver.count > mostListed {
      sentences.append("\(award.passedOver.count - mostListed) more are passed over.")
    }
    if award.outcome == .awarded {
      let names = award.reserve.map(\.name)
      switch names.count {
      case 0: sentences.append("No other bid could take it.")
      case 1: sentences.append("Reserve: \(names[0]).")
      default:
        sentences.append(
          "Level for the reserve: \(names.prefix(mostListed).joined(separator: ", ")).")
      }
    }
    return sentences
  }

  /// What the sum comes to, and beside what: a sentence each.
  static func sums(of assignment: LotAssignment) -> [String] {
    guard let objective = assignment.objective else { return [] }
    let best = objective.highestIsBest ? "highest" : "lowest"
    var sentences = ["\(best) \(objective.name): \(objective.basis)."]
    if let next = objective.nextBest {
      sentences.append(
        "The best other assignment of as many lots comes to \(shown(next, objective)).")
    } else {
      sentences.append("There is no other assignment of as many lots.")
    }
    sentences.append(
      "The best bid of each lot for itself, without a cap and combinations, would come to "
        + "\(shown(objective.withoutCap, objective)).")
    sentences.append(
      "Compared whole: \(count(objective.compared, "assignment")); given up, as nothing better could "
        + "come of them: \(count(objective.givenUp, "beginning")).")
    return sentences
  }

  /// A combination: its bids and discount, then each bid's share with what comes of it.
  static func combination(_ one: PricedCombination) -> (head: String, members: [String]) {
    let bids = one.members.map(\.bid.id).joined(separator: " + ")
    return (
      "\(one.combination.id.value) of \(one.combination.bidder): \(bids), discount \(one.basis)",
      one.members.map { member in
        let places = member.sources.map(\.description).joined(separator: ", ")
        return "\(member.lot), \(member.bid.id): \(member.basis) [\(places)]"
      }
    )
  }

  private static let mostListed = 20

  private static func shown(_ value: FixedDecimal, _ objective: AssignmentObjective) -> String {
    value.trimmed.grouped(minimumPlaces: 2)
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
