extension DiagnosticKind {
  /// The kinds for values in cells: numbers, dates, words, PRB20xx.
  static let valueKinds: [DiagnosticKind] = []
}
