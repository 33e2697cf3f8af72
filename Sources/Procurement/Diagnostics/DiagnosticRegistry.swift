extension DiagnosticKind {
  /// Every kind there is, in the order of the codes.
  ///
  /// `probity explain`, `docs/diagnostics.md` and the test of the examples are made from it.
  public static let all: [DiagnosticKind] = [
    fileKinds,
    csvKinds,
    xmlKinds,
    yamlKinds,
    valueKinds,
    scheduleValueKinds,
    priceKinds,
    adjustmentKinds,
    promiseKinds,
    legalKinds,
    competitionKinds,
    scheduleKinds,
    bidXMLKinds,
    scheduleXMLKinds,
    decisionKinds,
    panelKinds,
    combinationKinds,
    awardFactKinds,
    recordedDecisionKinds,
    rubricKinds,
    wholeLifeRubricKinds,
    priceRubricKinds,
    lintKinds,
    wholeLifeLintKinds,
    priceLintKinds,
    checkKinds,
    importanceKinds,
    maximumPriceKinds,
    gateLintKinds,
    markingKinds,
    lotLintKinds,
    sealKinds,
    evaluationKinds,
    wholeLifeKinds,
    priceCheckKinds,
    checkEvaluationKinds,
    methodKinds,
    methodRubricKinds,
    gateKinds,
    markReviewKinds,
    assignmentKinds,
    decisionEffectKinds,
    awardKinds,
    templateKinds,
    standstillKinds,
    packKinds,
  ].flatMap { $0 }

  /// The kind with this code (`PRB2004`, in any case), or `nil`.
  public static func named(_ code: String) -> DiagnosticKind? {
    all.first { $0.code == code.uppercased() }
  }
}
