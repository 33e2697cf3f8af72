extension DiagnosticKind {
  /// The kinds for the syntax of XML files, PRB12xx.
  static let xmlKinds: [DiagnosticKind] = []
}
