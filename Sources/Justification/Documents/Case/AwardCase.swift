public import Evaluation
public import Procurement
public import Regulation

/// Everything that award documents are made from.
public struct AwardCase: Sendable {
  /// The evaluation.
  public let evaluation: EvaluationResult
  /// What was noticed on the way to it.
  public let diagnostics: [Diagnostic]
  /// What is known only at the award.
  public let facts: AwardFacts
  /// What is withheld.
  public let confidentiality: Confidentiality
  /// What counts as a working day.
  public let workingDays: WorkingDays
  /// The program's version, as documents name it.
  public let toolVersion: String

  /// A case.
  public init(
    evaluation: EvaluationResult, diagnostics: [Diagnostic] = [], facts: AwardFacts = AwardFacts(),
    confidentiality: Confidentiality = .none,
    workingDays: WorkingDays = .shipped, toolVersion: String
  ) {
    self.evaluation = evaluation
    self.diagnostics = diagnostics
    self.facts = facts
    self.confidentiality = confidentiality
    self.workingDays = workingDays
    self.toolVersion = toolVersion
  }

  /// The competition.
  public var competition: Competition { evaluation.competition }

  /// Each lot with what its documents are made from, in declared order.
  public var lots: [LotCase] { evaluation.lots.indices.map { LotCase(self, lot: $0) } }

  /// The supplier of a bid; names are compared without regard to case and blanks.
  public func supplier(of bid: Bid) -> Supplier? {
    let name = ConflictDeclaration.plain(bid.bidder)
    return competition.suppliers.first { ConflictDeclaration.plain($0.bidder.value) == name }
  }
}
