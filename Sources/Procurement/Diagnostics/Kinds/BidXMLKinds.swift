extension DiagnosticKind {
  /// The kinds for bids in XML, PRB22xx.
  static let bidXMLKinds: [DiagnosticKind] = []
}
