public import Procurement

/// The checks of rubrics.
public enum LintRules {
  /// Every rule there is, in alphabetical order of the names.
  static let all: [any LintRule.Type] = [
    BandsHole.self,
    BandsOpenEnded.self,
    BandsOverlap.self,
    BasisWithoutDiscount.self,
    BoundsContradict.self,
    CheckNotScored.self,
    CheckPointsUnused.self,
    CheckScoredAndDisqualifying.self,
    CriterionNothingCanScore.self,
    CurvePoints.self,
    DuplicateID.self,
    GateCannotFail.self,
    GateOffScale.self,
    GateWithoutMarks.self,
    GroupWithMeasure.self,
    KeyOfAnotherMeasure.self,
    LineRoundingUnpublished.self,
    LotCapBelowOne.self,
    LotOrderRepeated.self,
    LotRuleMissing.self,
    LotRuleUnused.self,
    MaximumPriceNotAboveZero.self,
    MinimumImplied.self,
    MinimumOutOfRange.self,
    MinimumOverPrice.self,
    MinimumQualityID.self,
    MinimumRelative.self,
    MinimumUnreachable.self,
    NormalisedPrice.self,
    NotApplicableBelowGate.self,
    NotApplicableOffScale.self,
    PassFailWeight.self,
    PatternMatchesEverything.self,
    PriceMissing.self,
    RealRateOnNominalPrices.self,
    RoundingCoarse.self,
    ScaleBelowZero.self,
    ScaleGap.self,
    ScaleRange.self,
    ScaleRepeatedStep.self,
    ScaleTooShort.self,
    ScoreOutOfRange.self,
    ScreenThresholdHigh.self,
    ScreenThresholdLow.self,
    TermNearlyKnown.self,
    TieOnPassFail.self,
    TieRepeated.self,
    TieUnknown.self,
    TiesMissing.self,
    TopScoreMissing.self,
    TotalsOfUnequalLengths.self,
    TypeDeclaredTwice.self,
    TypePreferredAndNotAllowed.self,
    TypeUnknown.self,
    TypeWithoutPreference.self,
    WeightNotAboveZero.self,
    WeightsSum.self,
    WholeLifeLeftOpen.self,
  ]

  /// Reports what the rules find in a rubric.
  public static func check(_ rubric: Rubric, log: inout DiagnosticLog) {
    check(RubricReading(rubric), log: &log)
  }

  /// The table of the rules in Markdown, `docs/rubric-checks.md`.
  public static var documentation: String {
    let rows = all.map { rule in
      "| `\(rule.name)` | \(rule.kind.severity.rawValue) | \(rule.summary) | \(rule.kind.code) |"
    }
    return """
      # What is checked in a rubric

      `probity rubric lint FILE` reports these, and so does every command that reads a rubric. A \
      rubric with an error is not used; a warning is probably not meant; a note is worth knowing. \
      `probity explain CODE` prints why it matters and an example.

      This table is made from the rules in `Sources/Rubrics/Lint`.

      | rule | severity | finds | code |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      """
  }

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for rule in all { rule.check(reading, log: &log) }
  }
}
