/// What a bid would sign beside its prices: terms, KPIs, responsibilities and savings.
///
/// Each part is optional. A part without rows was not given, which is not the same as an empty promise:
/// checks that need it cannot tell.
public struct ContractSchedule: Hashable, Sendable {
  /// The terms, each with its clause.
  public let terms: ContractTerms
  /// How the service is measured.
  public let kpis: [KeyPerformanceIndicator]
  /// Who is accountable for each service and who provides it.
  public let responsibilities: [Responsibility]
  /// What each partner would save.
  public let savings: [Saving]

  /// A schedule of which nothing was given.
  public static let empty = ContractSchedule()

  /// A schedule.
  public init(
    terms: ContractTerms = ContractTerms([]), kpis: [KeyPerformanceIndicator] = [],
    responsibilities: [Responsibility] = [], savings: [Saving] = []
  ) {
    self.terms = terms
    self.kpis = kpis
    self.responsibilities = responsibilities
    self.savings = savings
  }
}
