extension DiagnosticKind {
  /// The kinds for what lint finds in a rubric, PRB31xx.
  static let lintKinds: [DiagnosticKind] = [
    lintDuplicateID, lintWeightsSum, lintWeightNotAboveZero, lintNothingCanScore,
    lintKeyOfAnotherMeasure, lintGroupWithMeasure, lintPriceMissing, lintNormalisedPrice,
    lintTiesMissing, lintTieUnknown, lintTieRepeated, lintRoundingCoarse,
    lintLineRoundingUnpublished,
    lintGateWithoutMarks, lintGateOffScale, lintGateCannotFail, lintNotApplicableOffScale,
    lintScaleTooShort, lintScaleBelowZero, lintScaleRepeatedStep, lintScaleGap, lintScaleRange,
    lintBandsOverlap, lintBandsHole, lintBandsOpenEnded, lintCurvePoints, lintScoreOutOfRange,
    lintTopScoreMissing, lintTypeWithoutPreference, lintTypePreferredAndNotAllowed,
    lintTypeUnknown, lintTypeDeclaredTwice, lintNotApplicableBelowGate,
  ]

  /// Two criteria with one id.
  public static let lintDuplicateID = DiagnosticKind(
    3101, .error, "two criteria with one id",
    explanation: """
      Marks and tie-breaks name a criterion by its id. With two of one name, nobody can tell to which \
      a mark belongs.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        ExampleText.rubric.replacing("id: price", with: "id: quality")
          .replacing("[quality, price]", with: "[quality]")),
      good: .text(ExampleText.rubric)))

  /// Weights that do not add up.
  public static let lintWeightsSum = DiagnosticKind(
    3102, .error, "weights that do not add up to 100",
    explanation: """
      The weights under one criterion, and those at the top, are shares of it and add up to 100. With \
      `weights: of-total` all leaves together add up to 100, and a group's weight, if given, is the \
      sum of its parts'. With `weights: points` leaves may add up to anything, and a group's weight, if \
      given, is the sum of its parts'. Where they do not add up, the relative importance that was \
      published is not the one that is applied.
      """,
    example: ExampleText.rubricExample(replacing: "weight: 40", with: "weight: 30"))

  /// A weight of zero or below.
  public static let lintWeightNotAboveZero = DiagnosticKind(
    3103, .error, "a weight that is not above zero",
    explanation: """
      A criterion with no weight cannot change the outcome, and one below zero turns it round. A \
      condition that counts for nothing but must be met is a gate: give it a weight and a \
      `minimum-mark`, or check it before the evaluation.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        ExampleText.rubric.replacing("weight: 60", with: "weight: 100")
          .replacing("weight: 40", with: "weight: 0")),
      good: .text(ExampleText.rubric)))

  /// A criterion that no bid can score on.
  public static let lintNothingCanScore = DiagnosticKind(
    3104, .error, "a criterion nothing can score",
    explanation: """
      The criterion has a weight but nothing that could turn a bid into a score: no scale of marks, no \
      bands or curve, no preferences, or, as a group, no parts.
      """,
    example: ExampleText.rubricExample(
      replacing:
        "scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}\n",
      with: ""))

  /// A key that belongs to criteria scored in another way.
  public static let lintKeyOfAnotherMeasure = DiagnosticKind(
    3105, .error, "a key that belongs to another measure",
    explanation: """
      The key says how criteria of another kind are scored (`formula` a price, `bands` a contract \
      length, `preferences` a contract type, `scale` marks). Here it would be read by nobody. Either \
      the key is wrong or `measure` is.
      """,
    example: ExampleText.rubricExample(
      replacing: "measure: price, formula", with: "measure: price, bands: [{score: 100}], formula"))

  /// A group that also says how it is scored.
  public static let lintGroupWithMeasure = DiagnosticKind(
    3106, .error, "a group with a measure",
    explanation: """
      A criterion with parts is scored by its parts. A measure of its own would either be ignored or \
      count twice.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        ExampleText.rubric(
          criteria: """
            - {id: all, title: All, weight: 100, measure: marks, criteria: [
                {id: quality, title: Quality, weight: 60},
                {id: price, title: Price, weight: 40, measure: price, formula: linear-min-max}]}
            """)),
      good: .text(ExampleText.rubric)))

  /// A rubric in which the price earns nothing.
  public static let lintPriceMissing = DiagnosticKind(
    3107, .note, "no criterion is scored by the price",
    explanation: """
      Bids are ranked by quality alone. That is sound where the price is fixed (Public Contracts \
      Regulations 2015, regulation 67(4), allows it expressly); else a price criterion was forgotten.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .text(
        ExampleText.rubric(
          criteria: "  - {id: quality, title: Quality, weight: 100}", ties: "[quality]")),
      good: .text(ExampleText.rubric)))

  /// `normalise: best` on a price.
  public static let lintNormalisedPrice = DiagnosticKind(
    3108, .error, "a price that is normalised to the best",
    explanation: """
      A price formula says itself how a price compares with the others. Scoring its result against the \
      best once more would change the published formula into another one.
      """,
    example: ExampleText.rubricExample(
      replacing: "measure: price,", with: "measure: price, normalise: best,"))
}
