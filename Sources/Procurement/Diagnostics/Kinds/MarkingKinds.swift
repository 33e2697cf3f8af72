extension DiagnosticKind {
  /// The kinds for what rubrics publish about marks, PRB3250.
  static let markingKinds: [DiagnosticKind] = [spreadOutOfRange]

  /// A spread that no marks can have.
  public static let spreadOutOfRange = DiagnosticKind(
    3250, .error, "the published spread of marks is not between 0 and 100",
    explanation: """
      `marking: {spread: 40}` flags marks for a person to look at where the highest and the lowest lie \
      more than 40 percent of the scale's extent apart. Below 0 it would flag marks that agree, and above \
      100 none at all.
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .text(ExampleText.rubric(further: "marking: {spread: 140}\n")),
      good: .text(ExampleText.rubric(further: "marking: {spread: 40}\n"))))
}
