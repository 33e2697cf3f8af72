internal import Procurement
internal import Rubrics

/// Assigns the lots by the rule that the rubric publishes, once each of them is ranked.
struct LotAssigner {
  let competition: Competition
  let rubric: Rubric
  let rules: ResolvedRules

  /// Whether the lots of a competition are assigned, rather than each awarded for itself.
  static func applies(to competition: Competition, _ rubric: Rubric) -> Bool {
    rubric.lotRules?.rule != nil && competition.lots.contains { $0.id != nil }
  }

  /// The lots with the statuses that follow from the assignment, and the assignment; the lots as they are
  /// where none is published.
  func assign(
    _ lots: [LotResult], log: inout DiagnosticLog
  ) -> (lots: [LotResult], assignment: LotAssignment?) {
    guard let lotRules = rubric.lotRules, let rule = rules.assignment else {
      reportUnpublished(log: &log)
      return (lots, nil)
    }
    guard LotAssigner.applies(to: competition, rubric) else {
      log.report(
        .lotRulesWithoutLots, "the rubric has rules about several lots, and none are declared",
        at: lotRules.source,
        hint: "declare `lots:` in competition.yaml, or use a rubric without them")
      return (lots, nil)
    }
    if !lotRules.allowsCombinations { reportUnpublished(log: &log) }
    guard let order = order(of: lots, lotRules, log: &log) else {
      return undecided(lots, lotRules, "the published order does not name every lot", [])
    }
    var combinations: [PricedCombination] = []
    do throws(NumberError) {
      if lotRules.allowsCombinations {
        let scoring = CombinationScoring(
          competition: competition, rubric: rubric, rules: rules, lots: lots)
        guard let priced = try scoring.priced(log: &log) else {
          return undecided(lots, lotRules, "the combinations cannot be scored", [])
        }
        combinations = priced
      }
    } catch {
      reportTooLarge(log: &log)
      return undecided(lots, lotRules, "the combinations cannot be scored", [])
    }
    let toAssign = LotsToAssign(
      lots: lots, cap: lotRules.mostPerBidder?.value, order: order,
      isOrderPublished: !lotRules.order.isEmpty, combinations: combinations)
    if !type(of: rule).needsOrder, let open = lots.indices.first(where: toAssign.isUnranked) {
      return undecided(
        lots, lotRules,
        "who may take it depends on \(toAssign.name(open)), which is not ranked yet",
        combinations)
    }
    reportLikeNames(toAssign, log: &log)
    do throws(AssignmentFailure) {
      let assigned = try rule.assigned(toAssign)
      return LotAwards(lots: toAssign, rules: lotRules, assigned: assigned).result(log: &log)
    } catch {
      switch error {
      case .number:
        reportTooLarge(log: &log)
        return undecided(lots, lotRules, "the sums are too large", combinations)
      case .tooMuchWork:
        log.report(
          .assignmentTooLarge, "the best assignment of the lots was not found in reasonable time",
          at: lotRules.source, hint: "publish `rule: preference-order`, or fewer combinations")
        return undecided(
          lots, lotRules, "too many assignments would have to be compared", combinations)
      }
    }
  }

  /// The lots in the published order, else in the declared one; `nil` where the order does not name them
  /// all, which the log says.
  private func order(
    of lots: [LotResult], _ rules: LotRules, log: inout DiagnosticLog
  ) -> [Int]? {
    guard !rules.order.isEmpty else { return Array(lots.indices) }
    let ids = lots.map { $0.lot.id ?? "" }
    var order: [Int] = []
    var isWhole = true
    for lot in rules.order {
      guard let index = ids.firstIndex(of: lot.value) else {
        log.report(
          .lotOrderMismatch, "the order of the lots names \"\(lot.value)\", which is no lot",
          at: lot.source, hint: NearestName.hint(for: lot.value, among: ids))
        isWhole = false
        continue
      }
      // Lint refuses a lot that stands there twice; here it counts once.
      if !order.contains(index) { order.append(index) }
    }
    for index in lots.indices where isWhole && !order.contains(index) {
      log.report(
        .lotOrderMismatch, "the order of the lots leaves out \"\(ids[index])\"", at: rules.source,
        hint: "name every lot once")
      isWhole = false
    }
    return isWhole ? order : nil
  }

  /// Every lot left to a person, for this reason.
  private func undecided(
    _ lots: [LotResult], _ lotRules: LotRules, _ reason: String,
    _ combinations: [PricedCombination]
  ) -> ([LotResult], LotAssignment?) {
    let toAssign = LotsToAssign(
      lots: lots, cap: lotRules.mostPerBidder?.value, order: Array(lots.indices),
      isOrderPublished: false, combinations: combinations)
    let assigned = AssignedLots(
      choices: lots.map { _ in .undecided(reason: reason) }, objective: nil)
    // What keeps the lots from being assigned was reported.
    var log = DiagnosticLog()
    return LotAwards(lots: toAssign, rules: lotRules, assigned: assigned).result(log: &log)
  }

  private func reportUnpublished(log: inout DiagnosticLog) {
    guard let first = competition.combinations.first else { return }
    log.report(
      .combinationsNotPublished,
      "bids are combined, and the rubric does not publish that combinations count",
      at: first.id.source,
      hint: "remove combinations.csv, or use a rubric with `lots: {combinations: yes, rule: …}`")
  }

  private func reportTooLarge(log: inout DiagnosticLog) {
    log.report(
      .numberTooLarge, "the lots cannot be assigned: their numbers are too large",
      at: rubric.lotRules?.source, hint: "look for a price of more than twenty digits")
  }

  /// Names that a person might have meant for one bidder: a cap would be got round by a comma.
  private func reportLikeNames(_ lots: LotsToAssign, log: inout DiagnosticLog) {
    guard lots.cap != nil else { return }
    var first: [String: (name: BidderName, bid: Bid)] = [:]
    var reported: Set<BidderName> = []
    for lot in lots.lots {
      for bid in lot.ranking.map(lot.bid).sorted(by: { $0.id < $1.id }) {
        let name = BidderName(bid.bidder)
        guard let known = first[name.loose] else {
          first[name.loose] = (name, bid)
          continue
        }
        guard known.name != name, reported.insert(name).inserted else { continue }
        log.report(
          .biddersNamedAlike,
          "\"\(bid.bidder)\" and \"\(known.bid.bidder)\" count as two bidders under the cap",
          at: bid.source, hint: "write one name alike if they are one bidder",
          related: [Diagnostic.Related("the other one is here", at: known.bid.source)])
      }
    }
  }
}
