internal import Procurement

/// Holds combinations against the bids that they join.
struct JoinedCombinations {
  /// A bid that a combination may join, with its lot.
  private struct Member {
    let bid: Bid
    let lot: String?
  }

  private let members: [String: Member]

  /// - Parameter bids: the bids by their lots.
  init(_ bids: [String?: [Bid]]) {
    var members: [String: Member] = [:]
    for (lot, bids) in bids {
      for bid in bids { members[bid.id] = Member(bid: bid, lot: lot) }
    }
    self.members = members
  }

  /// The combinations that are sound, in the order of their ids; whatever is wrong is reported.
  ///
  /// A combination of bids that could not be read is left out, as they were reported.
  func joined(_ written: [CombinationBid], log: inout DiagnosticLog) -> [CombinationBid] {
    var ids: [String: SourceLocation] = [:]
    var joins: [Set<String>: SourceLocation] = [:]
    var sound: [CombinationBid] = []
    for combination in written {
      let id = combination.id
      if let first = ids[id.value] {
        report(
          .combinationTwice, "two combinations have the id \(ShownValue.quoted(id.value))",
          at: id.source, hint: "give each an id of its own", first, log: &log)
        continue
      }
      ids[id.value] = id.source
      guard isSound(combination, log: &log) else { continue }
      let set = Set(combination.bids.map(\.value))
      if let first = joins[set] {
        report(
          .combinationTwice,
          "\(ShownValue.quoted(id.value)) joins the same bids as another combination",
          at: combination.bids[0].source, hint: "keep the one whose discount holds", first,
          log: &log)
        continue
      }
      joins[set] = combination.bids[0].source
      sound.append(combination)
    }
    return sound.sorted { $0.id.value < $1.id.value }
  }

  private func isSound(_ combination: CombinationBid, log: inout DiagnosticLog) -> Bool {
    let id = ShownValue.quoted(combination.id.value)
    guard let first = combination.bids.first, combination.bids.count > 1 else {
      log.report(
        .combinationTooFew, "\(id) joins fewer than two bids",
        at: combination.bids.first?.source ?? combination.id.source,
        hint: "name one bid for each of its lots, parted by semicolons: b1; b7")
      return false
    }
    var ids: Set<String> = []
    for bid in combination.bids where !ids.insert(bid.value).inserted {
      log.report(
        .combinationBidTwice, "\(id) joins \(ShownValue.quoted(bid.value)) twice", at: bid.source,
        hint: "name each bid once")
      return false
    }
    // Bids that there are not were reported with those of the other files.
    let joined = combination.bids.compactMap { members[$0.value] }
    guard joined.count == combination.bids.count else { return false }
    return areOfBidder(joined, combination, log: &log)
      && areOfDifferentLots(joined, first, id, &log)
      && leavesPrice(joined, combination, log: &log)
  }

  private func areOfBidder(
    _ joined: [Member], _ combination: CombinationBid, log: inout DiagnosticLog
  ) -> Bool {
    let bidder = BidderName(combination.bidder)
    guard let other = joined.first(where: { BidderName($0.bid.bidder) != bidder }) else {
      return true
    }
    report(
      .combinationOfOthers,
      "\(ShownValue.quoted(combination.id.value)) is of \(ShownValue.quoted(combination.bidder)), "
        + "and the bid \(ShownValue.quoted(other.bid.id)) of \(ShownValue.quoted(other.bid.bidder))",
      at: combination.bids[0].source, hint: "a bidder combines its own bids; write one name alike",
      other.bid.source, log: &log)
    return false
  }

  private func areOfDifferentLots(
    _ joined: [Member], _ first: Sourced<String>, _ id: String, _ log: inout DiagnosticLog
  ) -> Bool {
    var lots: [String?: String] = [:]
    for member in joined {
      guard let other = lots.updateValue(member.bid.id, forKey: member.lot) else { continue }
      let lot = member.lot.map { " for lot \(ShownValue.quoted($0))" } ?? ""
      log.report(
        .combinationSameLot,
        "\(id) joins two bids\(lot), \(ShownValue.quoted(other)) and "
          + ShownValue.quoted(member.bid.id),
        at: first.source, hint: "only one of them can be awarded; name one bid a lot")
      return false
    }
    return true
  }

  /// Whether every price is above zero, and the discount less than their sum.
  private func leavesPrice(
    _ joined: [Member], _ combination: CombinationBid, log: inout DiagnosticLog
  ) -> Bool {
    let id = ShownValue.quoted(combination.id.value)
    let source = combination.discount.source
    var amounts: [FixedDecimal] = []
    for member in joined {
      guard let amount = member.bid.amount, !amount.isNegative, !amount.isZero else {
        report(
          .discountUnfit,
          "\(id) takes a discount off \(ShownValue.quoted(member.bid.id)), which has no price above zero",
          at: source, hint: "give every bid of a combination its price", member.bid.source,
          log: &log)
        return false
      }
      amounts.append(amount)
    }
    guard case .amount(let discount) = combination.discount.value else { return true }
    if let sum = try? FixedDecimal.sum(amounts), discount >= sum {
      log.report(
        .discountUnfit, "the discount of \(id) leaves nothing of the prices that it is taken off",
        at: source, hint: "write the amount taken off, not the price that is left")
      return false
    }
    return true
  }

  private func report(
    _ kind: DiagnosticKind, _ message: String, at place: SourceLocation, hint: String,
    _ other: SourceLocation, log: inout DiagnosticLog
  ) {
    log.report(
      kind, message, at: place, hint: hint,
      related: [Diagnostic.Related("the other one is here", at: other)])
  }
}
