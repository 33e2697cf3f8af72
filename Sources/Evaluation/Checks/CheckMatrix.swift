public import Procurement
public import Rubrics

/// What every check of a competition came to in every bid.
public struct CheckMatrix: Sendable {
  /// The competition.
  public let competition: Competition
  /// The rubric.
  public let rubric: Rubric
  /// Each lot on its own, in declared order.
  public let lots: [LotCheckMatrix]

  /// A matrix.
  public init(competition: Competition, rubric: Rubric, lots: [LotCheckMatrix]) {
    self.competition = competition
    self.rubric = rubric
    self.lots = lots
  }

  /// Whether a check failed, or did not tell, in any bid.
  public var standsOpen: Bool {
    lots.contains { lot in
      lot.rows.contains { row in
        row.findings.contains { $0.outcome.standsOpen }
      }
    }
  }
}

/// What every check came to in the bids of one lot.
public struct LotCheckMatrix: Sendable {
  /// The lot, with its bids.
  public let lot: Lot
  /// The checks: the rubric's own in published order, then the included sets, then the promises.
  public let rows: [CheckRow]

  /// The matrix of a lot.
  public init(lot: Lot, rows: [CheckRow]) {
    self.lot = lot
    self.rows = rows
  }

  /// Whether one of these bids fails, or does not tell, what a bidder has to clarify.
  func asksForClarification(of bids: [Int]) -> Bool {
    let asking = rows.filter { $0.onFailure == .clarify && $0.points == nil }
    return asking.contains { row in
      bids.contains { row.findings[$0].needsClarification }
    }
  }
}

/// One check with what it came to in each bid.
public struct CheckRow: Sendable {
  /// Where a check comes from.
  public enum Origin: String, Sendable {
    /// A check of the rubric.
    case rubric
    /// A set of checks that the rubric includes; it informs and never scores.
    case included
    /// What an agreed mark gave credit for.
    case promise
  }

  /// The check's id.
  public let id: String
  /// Its title.
  public let title: String
  /// Where its rule comes from.
  public let citation: String?
  /// Where the check comes from.
  public let origin: Origin
  /// What happens where a bid fails it.
  public let onFailure: RubricCheck.OnFailure
  /// The points that a pass earns.
  public let points: FixedDecimal?
  /// What it found: entry `n` belongs to the lot's bid `n`.
  public let findings: [CheckFinding]

  /// A row.
  public init(
    id: String, title: String, citation: String?, origin: Origin,
    onFailure: RubricCheck.OnFailure, points: FixedDecimal?, findings: [CheckFinding]
  ) {
    self.id = id
    self.title = title
    self.citation = citation
    self.origin = origin
    self.onFailure = onFailure
    self.points = points
    self.findings = findings
  }
}

extension CheckOutcome {
  /// Whether it leaves something to decide: a failure, or what nobody can tell.
  var standsOpen: Bool { self == .fail || self == .couldNotTell }
}
