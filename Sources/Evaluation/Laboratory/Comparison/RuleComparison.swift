public import Procurement

/// The same bids ranked under every price formula and award method, for learning only.
public struct RuleComparison: Sendable {
  /// The evaluation under the published rubric, which alone decides.
  public let published: EvaluationResult
  /// Each lot that is ranked under the published rubric.
  public let lots: [ComparedLot]

  /// What is said at the top of every form.
  public static let caution = "For learning only: the published rubric decides."
  /// What the parameters of rules are made from, in a sentence.
  public static let parameters = SampleParameters.inWords
}

/// One lot under every rule.
public struct ComparedLot: Sendable {
  /// The result under the published rubric.
  public let published: LotResult
  /// Each price formula under the rubric's own method, in alphabetical order of their names.
  public let formulas: [ComparedRule]
  /// Each award method, in alphabetical order of their names.
  public let methods: [ComparedRule]
}

/// One rule in place of the published one.
public struct ComparedRule: Sendable {
  /// What came of it.
  public enum Outcome: Sendable {
    /// The lot is ranked.
    case ranked(LotResult)
    /// It is not, for this reason.
    case notCompared(String)
  }

  /// The rule's name.
  public let name: String
  /// Its parameters in words: `multiple: 2`; empty where it has none.
  public let parameters: String
  /// Whether it is the published rule with its published parameters.
  public let isPublished: Bool
  /// What else had to be changed, in words.
  public let changes: [String]
  /// What came of it.
  public let outcome: Outcome

  /// Whether another bid than the published first comes first, or level with it.
  public func changesFirst(of published: LotResult) -> Bool {
    guard case .ranked(let lot) = outcome else { return false }
    return RuleComparison.firsts(of: lot) != RuleComparison.firsts(of: published)
  }

  /// The rank of a bid; `nil` where it is not ranked.
  public func rank(of bid: String) -> Int? { ranked(bid)?.1.rank }

  /// What a bid is ranked by, as shown: its total, or the method's figure; `nil` where it is not ranked, or
  /// the method has none for it.
  public func value(of bid: String) -> FixedDecimal? {
    guard let (_, one) = ranked(bid) else { return nil }
    guard let figure = one.figure else { return one.total }
    return figure.shown
  }

  private func ranked(_ bid: String) -> (LotResult, RankedBid)? {
    guard case .ranked(let lot) = outcome else { return nil }
    return lot.ranking.first { lot.bid($0).id == bid }.map { (lot, $0) }
  }
}

extension RuleComparison {
  /// The ids of the bids at rank 1.
  static func firsts(of lot: LotResult) -> Set<String> {
    Set(lot.ranking.filter { $0.rank == 1 }.map { lot.bid($0).id })
  }
}
