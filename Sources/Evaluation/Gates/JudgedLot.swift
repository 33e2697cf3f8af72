internal import Procurement
internal import Rubrics

/// The bids of one lot, as judged gates look at them: each by itself, before any is compared.
struct JudgedLot {
  let rubric: Rubric
  let lot: Lot
  /// Each leaf's measure by the leaf's id.
  let measures: [String: any LeafMeasure]

  /// What every bid earns of the weight of some leaves together, held against the least percentage.
  ///
  /// Leaves that compare prices have no part in it, and neither have pass/fail questions.
  ///
  /// - Parameters:
  ///   - criteria: the criteria whose leaves count.
  ///   - minimum: the least percentage of their weight.
  /// - Returns: what it comes to in each bid; `nil` where none of the leaves is scored.
  /// - Throws: ``NumberError`` when the numbers do not fit.
  func findings(
    on criteria: [Criterion], atLeast minimum: Sourced<FixedDecimal>
  ) throws(NumberError) -> [GateFinding]? {
    let leaves = criteria.flatMap(\.withDescendants).filter {
      $0.children.isEmpty && $0.isScored && $0.measure?.name != .price
    }
    var judged: [JudgedLeaf] = []
    for leaf in leaves {
      guard let measure = measures[leaf.id] else { continue }
      judged.append(try JudgedLeaf(leaf, measure, rows: Array(lot.bids.indices)))
    }
    let weight = try FixedDecimal.sum(judged.map(\.share))
    guard weight > .zero else { return nil }
    let threshold = MinimumShare(weight: weight, minimum: minimum)
    var findings: [GateFinding] = []
    findings.reserveCapacity(lot.bids.count)
    for row in lot.bids.indices { findings.append(try threshold.finding(of: judged, row: row)) }
    return findings
  }
}

/// A leaf with what each bid earns of its weight, exactly.
struct JudgedLeaf {
  let id: String
  let share: FixedDecimal
  private let scoring: any LeafScoring
  /// What is missing, by the rows of the bids that lack it.
  private let missing: [Int: [Diagnostic]]
  /// What is earned of ``share``, by key; `nil` where no bid has the key.
  private let earned: [ExactRatio?]

  /// - Throws: ``NumberError`` when the numbers do not fit.
  init(_ leaf: Criterion, _ measure: any LeafMeasure, rows: [Int]) throws(NumberError) {
    self.id = leaf.id
    self.share = leaf.share.trimmed
    let shortfalls = measure.shortfalls(of: rows)
    self.missing = Dictionary(grouping: shortfalls, by: \.row).mapValues { $0.map(\.diagnostic) }
    let scoring = try measure.scoring(of: rows)
    self.scoring = scoring
    let share = ExactRatio(leaf.share)
    var earned: [ExactRatio?] = []
    for case let fraction in scoring.fractions {
      guard let fraction else {
        earned.append(nil)
        continue
      }
      let ratio = try ExactRatio(fraction.numerator, over: fraction.denominator)
      earned.append((share * ratio).reduced)
    }
    self.earned = earned
  }

  /// What a bid lacks; empty where nothing.
  func missing(of row: Int) -> [Diagnostic] { missing[row] ?? [] }

  /// What a bid earns of the weight.
  func earned(by row: Int) -> ExactRatio { earned[scoring.key(of: row)] ?? .zero }

  /// How that came about.
  func explanation(of row: Int) -> Explanation { scoring.explanation(of: row) }
}
