package import Evaluation
internal import Procurement
package import Rubrics

/// A panel's agreement for other programs; figures are strings with twelve decimals.
package enum AgreementJSON {
  /// The member `agreement` of a lot.
  package static func member(of lot: LotAgreement) -> (key: String, value: JSONValue) {
    (
      key: "agreement",
      value: .object([
        ("criteria", .array(lot.criteria.map(criterion))),
        ("evaluators", .array(lot.evaluators.map(evaluator))),
        ("marksOffScale", .integer(lot.offScaleCount)),
        ("leaveOneOut", leaveOneOut(lot.leaveOneOut)),
        ("interpretation", .string(AgreementText.interpretation)),
        ("warning", .string(AgreementText.warning)),
      ])
    )
  }

  private static func criterion(_ row: CriterionAgreement) -> JSONValue {
    .object([
      ("criterion", text(row.criterion)), ("units", .integer(row.unitCount)),
      ("unitsLeftOut", .integer(row.leftOutCount)), ("marks", .integer(row.markCount)),
      ("alpha", figure(row.alpha)), ("alphaReading", .string(AgreementText.reading(of: row.alpha))),
      ("alphaMissing", text(AgreementText.reason(row.alpha))), ("bids", .integer(row.bidCount)),
      ("evaluators", .integer(row.evaluatorCount)), ("w", figure(row.concordance)),
      ("wMissing", text(AgreementText.reason(row.concordance))),
    ])
  }

  private static func evaluator(_ row: EvaluatorStatistics) -> JSONValue {
    .object([
      ("evaluator", .string(row.evaluator)), ("criterion", text(row.criterion)),
      ("marks", .integer(row.markCount)), ("mean", figure(row.mean)),
      ("spread", text(row.spread(places: AgreementText.exactPlaces)?.description)),
      ("meanMissing", text(AgreementText.reason(row.mean))),
      ("sharedMarks", .integer(row.sharedCount)), ("bias", figure(row.bias)),
      ("biasShare", figure(row.biasShare)), ("biasMissing", text(AgreementText.reason(row.bias))),
    ])
  }

  private static func leaveOneOut(_ rankings: LeaveOneOut) -> JSONValue {
    .object([
      ("agreedFirst", .array(rankings.agreedFirst.map { .string($0) })),
      ("all", ranking(rankings.all)),
      ("differsFromAgreed", .bool(rankings.differsFromAgreed)),
      (
        "without",
        .array(
          rankings.without.map { evaluator, left in
            .object([
              ("evaluator", .string(evaluator)),
              ("changesFirst", .bool(rankings.decisive.contains(evaluator))),
              ("ranking", ranking(left)),
            ])
          })
      ),
    ])
  }

  private static func ranking(_ ranking: MeanMarkRanking) -> JSONValue {
    switch ranking {
    case .notRanked(let reason):
      .object([("bids", .array([])), ("missing", .string(reason))])
    case .ranked(let bids):
      .object([
        (
          "bids",
          .array(
            bids.map {
              .object([
                ("bid", .string($0.bid)), ("rank", .integer($0.rank)),
                ("total", .string($0.total.trimmed.description)),
              ])
            })
        ), ("missing", .null),
      ])
    }
  }

  private static func figure(_ figure: AgreementFigure) -> JSONValue {
    text(AgreementText.text(figure, places: AgreementText.exactPlaces))
  }

  private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
