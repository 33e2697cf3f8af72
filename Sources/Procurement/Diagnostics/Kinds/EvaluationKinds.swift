extension DiagnosticKind {
  /// The kinds for evaluating, PRB40xx.
  static let evaluationKinds: [DiagnosticKind] = []
}
