extension DiagnosticKind {
  /// The kinds for the checks that ship with Probity, PRB4060.
  static let scheduleCheckKinds: [DiagnosticKind] = [unknownScheduleCheck]

  /// A shipped check that does not exist.
  public static let unknownScheduleCheck = DiagnosticKind(
    4060, .error, "an unknown check",
    explanation: """
      The rubric names a check of contract schedules that Probity does not have. \
      `docs/partnership-checks.md` lists those there are, with their definitions and sources.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        ExampleText.rubric
          + "checks:\n  - {id: gaps, title: No service is left alone, check: service-vacum}\n"),
      good: .text(
        ExampleText.rubric
          + "checks:\n  - {id: gaps, title: No service is left alone, check: service-vacuum}\n")))
}
