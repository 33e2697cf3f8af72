extension DiagnosticKind {
  /// No tie-break.
  public static let lintTiesMissing = DiagnosticKind(
    3110, .note, "no tie-break is published",
    explanation: """
      Where two bids come out equal, only what the rubric publishes may separate them. Without `ties` \
      the tie is left standing and a person must decide, which is hard to defend once the bidders are \
      known.
      """,
    example: ExampleText.rubricExample(replacing: "ties: [quality, price]\n", with: ""))

  /// A tie-break by an unknown criterion.
  public static let lintTieUnknown = DiagnosticKind(
    3111, .error, "a tie-break by a criterion that is not there",
    explanation: "`ties` lists ids of criteria of the same rubric, the first one to decide first.",
    example: ExampleText.rubricExample(
      replacing: "ties: [quality, price]", with: "ties: [qualty, price]"))

  /// A tie-break listed twice.
  public static let lintTieRepeated = DiagnosticKind(
    3112, .warning, "a tie-break listed twice",
    explanation: """
      A criterion that did not separate two bids will not do so when it is asked again. Probably \
      another one was meant.
      """,
    example: ExampleText.rubricExample(
      replacing: "ties: [quality, price]", with: "ties: [quality, quality]"))

  /// Scores rounded to whole points.
  public static let lintRoundingCoarse = DiagnosticKind(
    3113, .warning, "scores rounded to whole points before ranking",
    explanation: """
      Rounding makes close bids equal, and what then decides is chance or the tie-break. A national \
      system that rounded before ranking gave a contract to the dearer of two bids: adjusted prices of \
      100.04 and 100.03 both became 76.95. Whole points hide a difference fifty times as large. Two \
      places are usual; without `rounding` bids are ranked on full precision and only the display \
      rounds.
      """,
    example: ExampleText.rubricExample(replacing: "scores: 2", with: "scores: 0"))

  /// Nothing published about priced lines.
  public static let lintLineRoundingUnpublished = DiagnosticKind(
    3114, .note, "nothing is published about rounding priced lines",
    explanation: """
      Where a price schedule has amounts finer than the smallest coin, its sum depends on whether each \
      line is rounded before it is added. `line-rounding` publishes that; without it such a schedule \
      cannot be evaluated. It makes no difference to bids with a total price or lines in whole pence.
      """,
    example: ExampleText.rubricExample(replacing: "line-rounding: none\n", with: ""))
}
