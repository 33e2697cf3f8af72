internal import Procurement
internal import YAMLReading

/// The ranks of the criteria of one list, and the weights that a rule gives them.
struct SiblingRanks {
  /// The weight of each item of the list that has a rank, by its index; empty where they are no order.
  private(set) var weights: [Int: Sourced<FixedDecimal>] = [:]

  /// - Parameters:
  ///   - nodes: the items of the list.
  ///   - rule: the rule, or `nil` where it could not be read.
  ///   - places: the decimals of a weight.
  ///   - log: takes what is wrong with the order as a whole; what is wrong with one rank is reported
  ///     where its criterion is read.
  init(
    _ nodes: [YAMLNode], rule: (any ImportanceRule)?, places: Int, log: inout DiagnosticLog
  ) {
    var ranks: [(index: Int, rank: Sourced<Int>)] = []
    for (index, node) in nodes.enumerated() {
      guard case .mapping(let entries) = node.content else { return }
      guard let value = entries.first(where: { $0.key == "rank" })?.value, !value.isBlank else {
        if SiblingRanks.needsNone(entries) { continue }
        return
      }
      guard let rank = value.text.flatMap({ Int($0) }), rank > 0 else { return }
      ranks.append((index, Sourced(rank, at: value.location)))
    }
    guard let first = ranks.first, SiblingRanks.isOrder(ranks.map(\.rank), log: &log), let rule
    else { return }
    guard ranks.count <= ImportanceWeights.maximumCount else {
      log.report(
        .rubricTooMany,
        "an order of importance has at most \(ImportanceWeights.maximumCount) criteria",
        at: first.rank.source, hint: "put criteria into groups, each with an order of its own")
      return
    }
    guard
      let byPlace = try? ImportanceWeights.weights(by: rule, of: ranks.count, places: places)
    else {
      log.report(
        .rubricShareTooLong, "the weights of this order have more digits than can be kept",
        at: first.rank.source, hint: "publish fewer decimals")
      return
    }
    let nothing = ranks.first { byPlace[$0.rank.value - 1].isZero }
    if let nothing {
      log.report(
        .importanceRoundsToNothing,
        "with \(places) decimals the criterion of rank \(nothing.rank.value) of \(ranks.count) weighs "
          + "nothing", at: nothing.rank.source,
        hint: "publish more decimals, or put criteria into groups")
      return
    }
    for (index, rank) in ranks {
      weights[index] = Sourced(byPlace[rank.value - 1], at: rank.source)
    }
  }

  /// Whether a criterion is a price that the award method sets against quality without weighing it, a
  /// pass/fail question, or a group of such questions alone.
  private static func needsNone(_ entries: [YAMLNode.Entry]) -> Bool {
    if YAMLNode.isPassFailAlone(entries, depth: 0) { return true }
    return entries.contains { $0.key == "measure" && $0.value.text == MeasureName.price.rawValue }
      && !entries.contains { $0.key == "formula" && !$0.value.isBlank }
  }

  /// Whether the ranks are 1, 2, 3 and so on, each once; reported where not.
  private static func isOrder(_ ranks: [Sourced<Int>], log: inout DiagnosticLog) -> Bool {
    var places: [Int: SourceLocation] = [:]
    var isOrder = true
    for rank in ranks {
      if let earlier = places[rank.value] {
        log.report(
          .importanceNotInOrder, "two criteria have the rank \(rank.value)", at: rank.source,
          hint:
            "rank each criterion of the list once; for equal importance publish weights or points",
          related: [Diagnostic.Related("the other has it here", at: earlier)])
        isOrder = false
      } else if rank.value > ranks.count {
        log.report(
          .importanceNotInOrder,
          "the rank \(rank.value) is past the \(ranks.count) criteria of its list",
          at: rank.source, hint: "rank them 1 to \(ranks.count)")
        isOrder = false
      }
      places[rank.value] = rank.source
    }
    return isOrder
  }
}
