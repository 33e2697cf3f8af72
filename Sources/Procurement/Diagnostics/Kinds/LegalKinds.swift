extension DiagnosticKind {
  /// The kinds for what `competition.yaml` says under `legal`, PRB2093 to PRB2099.
  static let legalKinds: [DiagnosticKind] = [legalFactsUnread, legalFactWithoutUse]

  /// Legal facts of a competition under no law.
  public static let legalFactsUnread = DiagnosticKind(
    2093, .warning, "legal facts without a law that needs them",
    explanation: """
      `legal:` in `competition.yaml` holds what statutory checks have to know. Probity has checks for \
      the Procurement Act 2023 and for the Public Contracts Regulations 2015; under another `regime`, \
      or where none is stated, nothing asks for these facts. Most often the line `regime:` was \
      forgotten.
      """,
    example: DiagnosticExample(
      "competition.yaml",
      bad: .text(ExampleText.competition + "legal: {authority: sub-central}\n"),
      good: .text(
        ExampleText.competition
          + "regime: procurement-act-2023\nlegal: {authority: sub-central}\n")))

  /// A legal fact that says nothing beside the others.
  public static let legalFactWithoutUse = DiagnosticKind(
    2094, .warning, "a legal fact that does not go with another",
    explanation: """
      Only light touch contracts can be reserved to public service mutuals, only an open framework is \
      awarded again, and only frameworks have a number of suppliers. Where `legal:` says one of these \
      things beside another subject or arrangement, one of the two is not meant, and checks that rest \
      on it would answer another question than the officer's.
      """,
    example: DiagnosticExample(
      "competition.yaml",
      bad: .text(
        ExampleText.competition
          + "regime: procurement-act-2023\nlegal: {arrangement: contract, suppliers: 3}\n"),
      good: .text(
        ExampleText.competition
          + "regime: procurement-act-2023\nlegal: {arrangement: framework, suppliers: 3}\n")))
}
