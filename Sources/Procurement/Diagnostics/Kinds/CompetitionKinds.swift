extension DiagnosticKind {
  /// The kinds for what a competition's files say together, PRB21xx.
  static let competitionKinds: [DiagnosticKind] = []
}
