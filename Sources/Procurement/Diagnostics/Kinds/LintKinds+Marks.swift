extension DiagnosticKind {
  /// A gate on a criterion without marks.
  public static let lintGateWithoutMarks = DiagnosticKind(
    3120, .error, "a gate on a criterion without marks",
    explanation: """
      `minimum-mark` disqualifies a bid whose agreed mark is below it. A group, a price, a length or a \
      type gets no marks, so the gate would never close.
      """,
    example: ExampleText.rubricExample(
      replacing: "measure: price,", with: "measure: price, minimum-mark: 2,"))

  /// A minimum mark off the scale.
  public static let lintGateOffScale = DiagnosticKind(
    3121, .error, "a minimum mark off the scale",
    explanation: """
      The minimum mark is not one of the marks that can be given: beyond the top it disqualifies every \
      bid, between two marks it reads as one thing and works as another.
      """,
    example: ExampleText.rubricExample(replacing: "minimum-mark: 2", with: "minimum-mark: 20"))

  /// A minimum mark that every mark reaches.
  public static let lintGateCannotFail = DiagnosticKind(
    3122, .warning, "a gate that cannot fail",
    explanation: """
      The minimum mark is the lowest of the scale, so every bid passes. The published documents would \
      promise a threshold that is none.
      """,
    example: ExampleText.rubricExample(replacing: "minimum-mark: 2", with: "minimum-mark: 0"))

  /// A mark for n/a off the scale.
  public static let lintNotApplicableOffScale = DiagnosticKind(
    3123, .error, "a mark for n/a that is off the scale",
    explanation: """
      `not-applicable-counts-as` says which mark a bid gets on a criterion that does not apply to it. \
      It must be a mark that evaluators could have given.
      """,
    example: ExampleText.rubricExample(
      replacing: "minimum-mark: 2", with: "not-applicable-counts-as: 2.5"))

  /// A mark for n/a below the minimum.
  public static let lintNotApplicableBelowGate = DiagnosticKind(
    3140, .error, "n/a counts as less than the minimum mark",
    explanation: """
      A gate looks at marks, and n/a is none, so a bid would pass the gate and be scored with a mark \
      that fails it. Let `not-applicable-counts-as` be a mark that passes `minimum-mark`.
      """,
    example: ExampleText.rubricExample(
      replacing: "minimum-mark: 2", with: "minimum-mark: 2, not-applicable-counts-as: 1"))

  /// A scale with a single mark.
  public static let lintScaleTooShort = DiagnosticKind(
    3124, .error, "a scale with a single mark",
    explanation: "With one mark to give, every bid gets the same score.",
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        ExampleText.rubric.replacing(
          "scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}",
          with: "scale: {5: Excellent}"
        ).replacing(", minimum-mark: 2", with: "")),
      good: .text(ExampleText.rubric)))

  /// A scale below zero.
  public static let lintScaleBelowZero = DiagnosticKind(
    3125, .error, "a scale that goes below zero or not above it",
    explanation: """
      A mark earns mark ÷ top of the weight. With a top of zero that is undefined, and marks below zero \
      would take away what other criteria earned.
      """,
    example: ExampleText.rubricExample(
      replacing: "scale: {0: Unacceptable, 1: Poor", with: "scale: {-1: Unacceptable, 1: Poor"))

  /// A scale that lists a mark twice.
  public static let lintScaleRepeatedStep = DiagnosticKind(
    3126, .error, "a scale that lists a mark twice",
    explanation: """
      The same number is written in two ways (`1` and `1.0`) with a descriptor each. Evaluators could \
      not know what the mark stands for.
      """,
    example: ExampleText.rubricExample(
      replacing: "scale: {0: Unacceptable,", with: "scale: {0: Unacceptable, 1.0: Weak,"))

  /// A scale that leaves out a mark.
  public static let lintScaleGap = DiagnosticKind(
    3127, .warning, "a scale with a gap",
    explanation: """
      The marks go up in even steps but for one that is twice as large or more. Probably a line was \
      lost; evaluators may then give a mark that nobody published. Scales with steps that differ \
      throughout (0, 30, 70, 100) are left alone.
      """,
    example: ExampleText.rubricExample(replacing: "3: Satisfactory, ", with: ""))

  /// A range of marks that does not come out.
  public static let lintScaleRange = DiagnosticKind(
    3128, .error, "a range of marks that does not come out",
    explanation: """
      `{from: 0, to: 100, step: 1}` means every step from the first to the last. The step is above \
      zero, the last is above the first, and the steps lead to it: else no bid could earn the whole \
      weight.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        ExampleText.rubric.replacing(
          "scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}",
          with: "scale: {from: 0, to: 5, step: 2}")),
      good: .text(
        ExampleText.rubric.replacing(
          "scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}",
          with: "scale: {from: 0, to: 5, step: 1}"))))
}
