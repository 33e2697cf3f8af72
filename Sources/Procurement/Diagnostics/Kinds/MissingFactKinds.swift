extension DiagnosticKind {
  /// The kinds for facts without which a bid cannot be scored, PRB4010 to PRB4018.
  static let missingFactKinds: [DiagnosticKind] = [
    noAgreedMark, markAbstained, notApplicableUnpublished, markOffScale, priceMissing,
    priceNotPositive, lengthMissing, lengthUnscored, typeMissing,
  ]

  /// A criterion that the panel has not agreed a mark for.
  public static let noAgreedMark = DiagnosticKind(
    4010, .error, "no agreed mark",
    explanation: """
      A criterion scored by marks needs the mark that the panel agreed on (evaluator `agreed`). \
      Individual marks are shown, never averaged: an average is a mark that nobody gave and nobody gave \
      a reason for. A blank is not a zero. No bid of the lot is ranked until every mark is accounted for.
      """,
    example: DiagnosticExample(
      "marks.csv",
      bad: """
        bid,criterion,evaluator,mark,reason,evidence
        b1,quality,agreed,4,Clear plan with named staff,section 2
        b2,quality,evaluator-1,3,Plan without named staff,section 2
        b2,quality,evaluator-2,4,Plan without named staff,section 2

        """,
      good: .text(ExampleText.marks)))

  /// The panel abstained.
  public static let markAbstained = DiagnosticKind(
    4011, .error, "the panel abstained",
    explanation: """
      The agreed mark is `abstained`. That is neither a zero nor a blank; the bid cannot be scored until \
      there is a mark, or a person has decided how to go on.
      """,
    example: DiagnosticExample(
      "marks.csv",
      bad: "bid,criterion,evaluator,mark\nb1,quality,agreed,4\nb2,quality,agreed,abstained\n",
      good: .text(ExampleText.marks)))

  /// `n/a` where the rubric does not say what it counts as.
  public static let notApplicableUnpublished = DiagnosticKind(
    4012, .error, "n/a without a published meaning",
    explanation: """
      The agreed mark is `n/a`, and the rubric does not publish what that counts as. To leave the \
      criterion out would change every other weight, to count it as nothing would punish the bid: \
      either would be a rule from outside the rubric (`not-applicable-counts-as: 3` publishes one).
      """,
    example: DiagnosticExample(
      "marks.csv",
      bad: "bid,criterion,evaluator,mark\nb1,quality,agreed,4\nb2,quality,agreed,n/a\n",
      good: .text(ExampleText.marks)))

  /// An agreed mark that the scale does not hold.
  public static let markOffScale = DiagnosticKind(
    4013, .error, "a mark that is not on the scale",
    explanation: """
      The agreed mark is none of the steps that the rubric publishes. A half mark on a scale of whole \
      ones is a mark without a descriptor, and so without a reason.
      """,
    example: DiagnosticExample(
      "marks.csv",
      bad: "bid,criterion,evaluator,mark\nb1,quality,agreed,4\nb2,quality,agreed,3.5\n",
      good: .text(ExampleText.marks)))

  /// A bid without a price.
  public static let priceMissing = DiagnosticKind(
    4014, .error, "a bid has no price",
    explanation: """
      A criterion is scored by price, and the bid gives neither a price nor a price schedule. A blank is \
      not zero. Where the rubric publishes `incomplete-bids: disqualify`, the bid is disqualified instead.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,100000\nb2,Birch Ltd,\n",
      good: .text(ExampleText.bids)))

  /// A price of zero or less without a published meaning.
  public static let priceNotPositive = DiagnosticKind(
    4015, .error, "a price of zero or less",
    explanation: """
      Most price formulas have no sensible score for it, and it is often a slip or a placeholder. Ask \
      the bidder, or publish in the rubric what such a price means: `non-positive-price: disqualify`, or \
      `as-is` with a formula that takes it.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,100000\nb2,Birch Ltd,-5\n",
      good: .text(ExampleText.bids)))

  /// A bid without a contract length.
  public static let lengthMissing = DiagnosticKind(
    4016, .error, "a bid has no contract length",
    explanation: """
      A criterion is scored by contract length, and the bid gives none. Where the rubric publishes \
      `incomplete-bids: disqualify`, the bid is disqualified instead.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(lengthRubric),
        "bids.csv":
          "bid,bidder,price,length months\nb1,Alder Ltd,100000,36\nb2,Birch Ltd,105000,\n",
      ],
      good: ["rubric.yaml": .text(lengthRubric), "bids.csv": .text(lengthBids)]))

  /// A length that no band or line of the rubric holds.
  public static let lengthUnscored = DiagnosticKind(
    4017, .error, "a contract length without a published score",
    explanation: """
      The bid's length lies in none of the rubric's bands, or beyond the ends of its curve. What it \
      would score there was not published, so it is not guessed.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(lengthRubric),
        "bids.csv":
          "bid,bidder,price,length months\nb1,Alder Ltd,100000,36\nb2,Birch Ltd,105000,121\n",
      ],
      good: ["rubric.yaml": .text(lengthRubric), "bids.csv": .text(lengthBids)]))

  /// A bid without a contract type.
  public static let typeMissing = DiagnosticKind(
    4018, .error, "a bid has no contract type",
    explanation: """
      A criterion is scored by contract type, and the bid gives none. Where the rubric publishes \
      `incomplete-bids: disqualify`, the bid is disqualified instead.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(typeRubric),
        "bids.csv":
          "bid,bidder,price,contract type\nb1,Alder Ltd,100000,framework\nb2,Birch Ltd,105000,\n",
      ],
      good: ["rubric.yaml": .text(typeRubric), "bids.csv": .text(typeBids)]))

  private static let lengthRubric = ExampleText.rubric(
    priceWeight: 30,
    further: """
        - {id: length, title: Contract length, weight: 10, measure: contract-length,
           curve: [{months: 12, score: 50}, {months: 60, score: 100}, {months: 120, score: 0}]}

      """)
  private static let lengthBids =
    "bid,bidder,price,length months\nb1,Alder Ltd,100000,36\nb2,Birch Ltd,105000,48\n"
  private static let typeRubric = ExampleText.rubric(
    priceWeight: 30,
    further: """
        - {id: type, title: Contract type, weight: 10, measure: contract-type,
           preferences: {joint-venture: 100, fixed-term: 75, framework: 50, prime-partner-framework: 25}}

      """)
  private static let typeBids =
    "bid,bidder,price,contract type\nb1,Alder Ltd,100000,framework\nb2,Birch Ltd,105000,fixed-term\n"
}
