extension DiagnosticKind {
  /// The kinds for the syntax of CSV files, PRB11xx.
  static let csvKinds: [DiagnosticKind] = []
}
