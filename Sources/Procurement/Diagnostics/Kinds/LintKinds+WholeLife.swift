extension DiagnosticKind {
  /// The kinds for what lint finds about whole-life prices, PRB3150 to PRB3159.
  static let wholeLifeLintKinds: [DiagnosticKind] = [
    lintBasisWithoutDiscount, lintTotalsOfUnequalLengths, lintIndexedAtRealRate,
    lintWholeLifeLeftOpen,
  ]

  /// A basis that needs a discount.
  public static let lintBasisWithoutDiscount = DiagnosticKind(
    3150, .error, "a price basis that needs a discount rate",
    explanation: """
      A present value, and the equivalent annual price made from it, depend on the discount rate. It \
      changes scores, so it is published: `whole-life: {discount: {rate: 3.5, base-year: 0}}`, or \
      `rate: green-book` with the day of the rates.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(ExampleText.wholeLifeRubric(nil, price: "basis: present-value"))
      ],
      good: ["rubric.yaml": .text(ExampleText.wholeLifeRubric(nil, price: "period-months: 24"))]))

  /// Totals of bids that may differ in length.
  public static let lintTotalsOfUnequalLengths = DiagnosticKind(
    3151, .warning, "total prices are compared, though bids may differ in length",
    explanation: """
      The total of a seven-year contract is higher than that of a three-year one because it buys four \
      years more, and a comparison of totals takes that for being dear: the shorter bid wins on price \
      whatever a year of it costs. Compare `basis: equivalent-annual`, or have every bid price the same \
      months and say so (`period-months: 60`). Drawn by a rubric that scores the contract length or \
      publishes rules for the whole life.
      """,
    example: ExampleText.lengthComparison)

  /// Indexed prices at a real rate.
  public static let lintIndexedAtRealRate = DiagnosticKind(
    3152, .warning, "indexed prices are discounted at a real rate",
    explanation: """
      The Green Book's rates are real: they are for prices without inflation. Prices that grow by an \
      index have inflation in them, and discounted at a real rate later years weigh too much. Either \
      leave indexation out, so that all prices are those of one year, or publish a nominal rate. The \
      West Coast franchise of 2012 was lost over real figures used as nominal ones.
      """,
    example: DiagnosticExample(
      bad: ["rubric.yaml": .text(greenBookRubric(indexation: "count"))],
      good: ["rubric.yaml": .text(greenBookRubric(indexation: "leave-out"))]))

  private static func greenBookRubric(indexation: String) -> String {
    ExampleText.wholeLifeRubric(
      ExampleText.discounted
        .replacing("rate: 3.5", with: "rate: green-book, as-of: 2026-04-01")
        .replacing("indexation: leave-out", with: "indexation: \(indexation)"),
      price: "period-months: 24")
  }

  /// Rules that leave open what counts.
  public static let lintWholeLifeLeftOpen = DiagnosticKind(
    3153, .note, "whole-life rules that leave open what counts",
    explanation: """
      Whether options, the years of possible extensions and indexation count changes prices, so only \
      the rubric may say it. Where it does not, a bid that prices any of them cannot be evaluated. It \
      makes no difference to bids that price none.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.yaml": .text(
          ExampleText.wholeLifeRubric(
            ExampleText.discounted.replacing("options: leave-out, ", with: ""),
            price: "period-months: 24"))
      ],
      good: [
        "rubric.yaml": .text(
          ExampleText.wholeLifeRubric(ExampleText.discounted, price: "period-months: 24"))
      ]))
}

extension ExampleText {
  /// A rubric that scores lengths, and compares totals of any length or of one.
  fileprivate static let lengthComparison: DiagnosticExample = {
    let fixed = lengthRubric("bands: [{score: 100}]")
    let any = fixed.replacing(",\n   period-months: 48}", with: "}")
    return DiagnosticExample(
      bad: ["rubric.yaml": .text(any), "bids.csv": .text(bidsWithTerms)],
      good: ["rubric.yaml": .text(fixed), "bids.csv": .text(bidsWithTerms)])
  }()
}
