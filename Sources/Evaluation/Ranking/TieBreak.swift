internal import Procurement
internal import Rubrics

/// The order that the rubric's `ties` publish for bids of equal value: on a criterion scored by price
/// the lower price of the published basis is ahead, on any other the higher score.
struct TieBreak {
  private enum Rule {
    case lowerPrice(criterion: String, amounts: [FixedDecimal?])
    case higherScore(ScoreNode)

    var criterion: String {
      switch self {
      case .lowerPrice(let criterion, _): criterion
      case .higherScore(let node): node.criterion.id
      }
    }
  }

  private let rules: [Rule]
  private let lot: Lot

  /// - Parameter prices: the amounts that the criteria scored by price compare, by the criterion's id.
  init(rubric: Rubric, nodes: [ScoreNode], lot: Lot, prices: [String: [FixedDecimal?]]) {
    let all = nodes.flatMap(TieBreak.withParts)
    self.lot = lot
    self.rules = rubric.ties.compactMap { tie in
      if let amounts = prices[tie.value] {
        return .lowerPrice(criterion: tie.value, amounts: amounts)
      }
      return all.first { $0.criterion.id == tie.value }.map { .higherScore($0) }
    }
  }

  /// Whether one row comes before another: by the published rules, and where those leave them level
  /// by the bids' ids, so that the order in which bids were read changes nothing.
  func isAhead(_ left: Int, of right: Int) -> Bool {
    for rule in rules {
      let order = compare(left, right, rule)
      if order != 0 { return order < 0 }
    }
    return lot.bids[left].id < lot.bids[right].id
  }

  /// Whether no published rule tells two rows apart.
  func isLevel(_ left: Int, with right: Int) -> Bool {
    rules.allSatisfy { compare(left, right, $0) == 0 }
  }

  /// The criterion of the first rule that tells two rows apart.
  func decisiveCriterion(_ left: Int, _ right: Int) -> String? {
    rules.first { compare(left, right, $0) != 0 }?.criterion
  }

  /// Minus one where the left row is ahead, one where the right is, else zero.
  private func compare(_ left: Int, _ right: Int, _ rule: Rule) -> Int {
    switch rule {
    case .lowerPrice(_, let amounts):
      guard let one = amounts[left], let other = amounts[right] else { return 0 }
      return one < other ? -1 : (one == other ? 0 : 1)
    case .higherScore(let node):
      let (one, other) = (node.value(of: left), node.value(of: right))
      return one > other ? -1 : (one == other ? 0 : 1)
    }
  }

  private static func withParts(_ node: ScoreNode) -> [ScoreNode] {
    [node] + node.parts.flatMap(withParts)
  }
}
