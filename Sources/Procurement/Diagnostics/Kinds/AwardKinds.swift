extension DiagnosticKind {
  /// The kinds for award documents, PRB5001 to PRB5099.
  static let awardKinds: [DiagnosticKind] = [documentFactMissing]

  /// A document lacks what the law or its readers need.
  public static let documentFactMissing = DiagnosticKind(
    5001, .error, "a document lacks a fact",
    explanation: """
      The law, or those who have to sign, need a fact that neither the competition folder nor the evaluation \
      gives. The document is not written until it is supplied, where the hint says.
      """,
    example: DiagnosticExample(
      "award.yaml", bad: "procedure: open procedure\n",
      good: "procedure: open procedure\nsign-off: [Head of Procurement, Section 151 Officer]\n",
      badCommands: ["justify my-competition --output award --documents award-recommendation"],
      goodCommands: ["justify my-competition --output award --documents award-recommendation"]))
}
