public import Procurement

/// What a person gets to read: a result with everything that was noticed on the way.
public struct Report<Subject: Reportable>: Sendable {
  /// The result.
  public let result: Subject
  /// Everything that was noticed, in the order in which it was found.
  public let diagnostics: [Diagnostic]

  /// A report.
  public init(_ result: Subject, diagnostics: [Diagnostic]) {
    self.result = result
    self.diagnostics = diagnostics
  }
}
