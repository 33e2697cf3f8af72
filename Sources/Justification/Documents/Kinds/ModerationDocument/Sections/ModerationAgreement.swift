internal import Evaluation
internal import Procurement

/// How far the evaluators agree.
enum ModerationAgreement: DocumentSection {
  static let field = DocumentField(
    "agreement", .blocks,
    "how far the evaluators agree, and what the ranking is without each of them",
    from: "the evaluation")

  static func value(of lot: LotCase) -> FieldValue? {
    guard let agreement = lot.award.evaluation.markReview(ofLot: lot.index)?.agreement else {
      return nil
    }
    var blocks: [Block] = [
      .table(criteria(agreement, in: lot)), .paragraph(.plain(AgreementText.interpretation)),
      .table(evaluators(agreement, in: lot)), .paragraph(.plain(AgreementText.evaluators)),
    ]
    if !agreement.gaps.isEmpty {
      blocks.append(.list(agreement.gaps.map { .plain("\($0.capitalisedFirst).") }))
    }
    return .blocks(
      blocks + [
        .paragraph(.plain(AgreementText.leaveOneOut)), .table(rankings(agreement.leaveOneOut)),
        .paragraph(.plain(AgreementText.warning)),
      ])
  }

  private static func criteria(_ agreement: LotAgreement, in lot: LotCase) -> DocumentTable {
    table(
      "agreement", "Agreement on each criterion",
      ["Criterion", "Units", "Marks", "Alpha", "Reading", "Bids", "W"], texts: [0, 4],
      agreement.criteria.map { row in
        [name(of: row.criterion, in: lot)] + AgreementText.cells(of: row).dropFirst()
      })
  }

  private static func evaluators(_ agreement: LotAgreement, in lot: LotCase) -> DocumentTable {
    table(
      "evaluators", "Each evaluator's marks",
      ["Evaluator", "Criterion", "Marks", "Mean", "Spread", "Bias", "Of the scale"],
      texts: [0, 1],
      agreement.evaluators.map { row in
        [row.evaluator, name(of: row.criterion, in: lot)] + AgreementText.cells(of: row)
      })
  }

  private static func rankings(_ rankings: LeaveOneOut) -> DocumentTable {
    let agreed = rankings.agreedFirst.joined(separator: ", ")
    return table(
      "individual-rankings", "Ranking on individual marks, for information",
      ["Marks of", "First", "Ranking"], texts: [0, 1, 2],
      [
        ["the panel (agreed)", agreed.isEmpty ? "–" : agreed, "see the evaluation"],
        ["all evaluators"] + cells(rankings.all),
      ]
        + rankings.without.map { evaluator, ranking in
          ["all but \(evaluator)"] + cells(ranking)
        })
  }

  private static func cells(_ ranking: MeanMarkRanking) -> [String] {
    let first = ranking.first.joined(separator: ", ")
    return [first.isEmpty ? "–" : first, ranking.line(most: 20)]
  }

  private static func table(
    _ name: String, _ caption: String, _ heads: [String], texts: Set<Int>, _ rows: [[String]]
  ) -> DocumentTable {
    DocumentTable(
      name: name, caption: .plain(caption),
      columns: heads.enumerated().map {
        DocumentTable.Column($1, isNumeric: !texts.contains($0))
      },
      rows: rows.map { row in
        row.enumerated().map { column, text in
          texts.contains(column) ? .plain(text) : [TextRun(text, figure: basis)]
        }
      })
  }

  private static let basis = Figure(
    basis: "computed from the evaluators' own marks; `probity marks` shows the same",
    sources: [])

  private static func name(of criterion: String?, in lot: LotCase) -> String {
    criterion.map { GateSentences.title(of: $0, in: lot) } ?? "all criteria"
  }
}
