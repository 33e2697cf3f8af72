extension DiagnosticKind {
  /// The kinds for the evaluation, PRB40xx.
  static let evaluationKinds: [DiagnosticKind] =
    ruleKinds + missingFactKinds + [
      tieStanding, noBidLeft, numberTooLarge, unknownMarkedCriterion, individualMarkOffScale,
      unknownContractType, lineRoundingUnpublished,
    ]

  /// Bids that stay level.
  public static let tieStanding = DiagnosticKind(
    4020, .warning, "a tie stands",
    explanation: """
      Bids are level in first or second place, and the rubric's `ties` do not tell them apart. Nothing \
      that was not published may decide: no draw, no alphabet. A person decides on a recorded ground, \
      or the rubric of the next competition names what breaks ties. The exit status is 1.
      """,
    example: DiagnosticExample(
      bad: [
        "bids.csv": "bid,bidder,price\nb1,Alder Ltd,100000\nb2,Birch Ltd,100000\n",
        "marks.csv": level,
      ],
      good: [
        "bids.csv": "bid,bidder,price\nb1,Alder Ltd,100000\nb2,Birch Ltd,101000\n",
        "marks.csv": level,
      ]))

  private static let level: DiagnosticExample.Content =
    "bid,criterion,evaluator,mark\nb1,quality,agreed,4\nb2,quality,agreed,4\n"

  /// Every bid failed a gate.
  public static let noBidLeft = DiagnosticKind(
    4021, .warning, "no bid is left",
    explanation: """
      Every bid of the competition or lot failed a gate, or none was made, so there is nothing to \
      recommend. The exit status is 1.
      """,
    example: DiagnosticExample(
      "marks.csv",
      bad: "bid,criterion,evaluator,mark\nb1,quality,agreed,1\nb2,quality,agreed,0\n",
      good: .text(ExampleText.marks)))

  /// Numbers beyond what is computed exactly.
  public static let numberTooLarge = DiagnosticKind(
    4022, .error, "a number is too large",
    explanation: """
      Amounts are computed exactly with at least 38 digits. A result that needs more is refused, never \
      rounded or wrapped around.
      """,
    example: DiagnosticExample(
      bad: [
        "bids.csv": .text(
          "bid,bidder,price\nb1,Alder Ltd,-170000000000000000000000000000000000000\n"
            + "b2,Birch Ltd,170000000000000000000000000000000000000\n"),
        "rubric.yaml": .text(
          ExampleText.rubric(priceRule: "linear-min-max, non-positive-price: as-is")),
      ],
      good: [
        "rubric.yaml": .text(
          ExampleText.rubric(priceRule: "linear-min-max, non-positive-price: as-is"))
      ]))

  /// Marks that nothing reads.
  public static let unknownMarkedCriterion = DiagnosticKind(
    4023, .error, "marks for a criterion that is not scored by marks",
    explanation: """
      A mark names a criterion that the rubric does not have, or one that is a group or is scored by \
      price, length or type. The mark would be dropped without a word, and the criterion that was meant \
      would lack it.
      """,
    example: DiagnosticExample(
      "marks.csv", bad: .text(ExampleText.marks + "b1,qualty,agreed,4,Clear plan,section 2\n"),
      good: .text(ExampleText.marks)))

  /// An evaluator's own mark that is no step of the scale.
  public static let individualMarkOffScale = DiagnosticKind(
    4025, .warning, "an individual mark is not on the scale",
    explanation: """
      Only agreed marks are scored, so this changes nothing, but an evaluator's mark that the published \
      scale does not hold is a slip that a challenge would find.
      """,
    example: DiagnosticExample(
      "marks.csv", bad: .text(ExampleText.marks + "b1,quality,evaluator-1,7,,\n"),
      good: .text(ExampleText.marks + "b1,quality,evaluator-1,5,,\n")))

  /// A contract type that neither the tool nor the rubric knows.
  public static let unknownContractType = DiagnosticKind(
    4026, .error, "an unknown contract type",
    explanation: """
      Four contract types are known everywhere: `joint-venture`, `fixed-term`, `framework` and \
      `prime-partner-framework`. A rubric adds others under `contract-types:`, and says what each earns \
      where the type is scored. Any other word is most likely a slip of the pen; what it would score was \
      not published, so it is not guessed.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad:
        "bid,bidder,price,contract type\nb1,Alder Ltd,100000,joint-ventrue\nb2,Birch Ltd,105000,framework\n",
      good:
        "bid,bidder,price,contract type\nb1,Alder Ltd,100000,joint-venture\nb2,Birch Ltd,105000,framework\n"
    ))

  /// A sum that depends on a rounding nobody published.
  public static let lineRoundingUnpublished = DiagnosticKind(
    4027, .error, "whether priced lines are rounded is not published",
    explanation: """
      A line of the price schedule comes to a fraction of a penny, so the total depends on whether lines \
      are rounded before they are added. That is for the rubric to publish (`line-rounding: none`, or \
      `line-rounding: {places: 2, mode: half-up}`), not for a tool to assume.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(ExampleText.rubric(lineRounding: "")),
        "bids.csv": "bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n",
        "prices.csv":
          "bid,line,quantity,unit price\nb1,1,3,33333.3335\nb2,1,1,105000.00\n",
      ],
      good: [
        "rubric.yaml": .text(ExampleText.rubric(lineRounding: "")),
        "bids.csv": "bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n",
        "prices.csv": "bid,line,quantity,unit price\nb1,1,3,33333.33\nb2,1,1,105000.00\n",
      ]))
}
