extension DiagnosticKind {
  /// The kinds for what lint finds in a rubric, PRB31xx.
  static let lintKinds: [DiagnosticKind] = []
}
