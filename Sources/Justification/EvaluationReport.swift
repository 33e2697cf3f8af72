public import Evaluation
public import Procurement

/// What a person gets to read: an evaluation with everything that was noticed on the way.
public struct EvaluationReport: Sendable {
  /// The evaluation.
  public let result: EvaluationResult
  /// Everything that was noticed, in the order in which it was found.
  public let diagnostics: [Diagnostic]

  /// A report.
  public init(_ result: EvaluationResult, diagnostics: [Diagnostic]) {
    self.result = result
    self.diagnostics = diagnostics
  }
}
