public import Procurement
public import Rubrics

/// What the laboratory found out about a rubric.
public struct LaboratoryReport: Sendable {
  /// The rubric as published.
  public let rubric: Rubric
  /// The price level, in units of a currency that is left open.
  public let estimate: FixedDecimal
  /// What differs from the rubric as published, in sentences.
  public let assumptions: [String]
  /// Every trial.
  public let trials: [RunTrial]

  /// Whether a person should look before the rubric is published.
  public var warns: Bool { trials.contains { $0.findings.finding == .warning } }
}
