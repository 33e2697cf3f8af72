extension DiagnosticKind {
  /// The kinds for reading a rubric, PRB30xx.
  static let rubricKinds: [DiagnosticKind] = []
}
