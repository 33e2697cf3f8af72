public import Evaluation
internal import Procurement

/// A panel's agreement for a document.
public enum AgreementMarkdown {
  /// The section of a lot, a blank line first.
  ///
  /// - Parameter level: what headings begin with: `##`.
  public static func lines(of lot: LotAgreement, level: String) -> [String] {
    guard !lot.evaluators.isEmpty else {
      return ["", "\(level) Agreement between evaluators", "", "No evaluator's own marks."]
    }
    return ["", "\(level) Agreement between evaluators", ""] + criteria(lot)
      + ["", AgreementText.interpretation] + ["", "\(level) Evaluators", ""] + evaluators(lot)
      + ["", AgreementText.evaluators]
      + (lot.gaps.isEmpty ? [] : [""] + lot.gaps.map { "- \(MarkdownText.text($0))" })
      + ["", "\(level) Ranking on individual marks", "", AgreementText.leaveOneOut, ""]
      + leaveOneOut(lot) + ["", AgreementText.warning]
  }

  private static func criteria(_ lot: LotAgreement) -> [String] {
    MarkdownText.table(
      ["criterion", "units", "marks", "alpha", "reading", "bids", "W"], numeric: [1, 2, 3, 5, 6],
      rows: lot.criteria.map(AgreementText.cells))
  }

  private static func evaluators(_ lot: LotAgreement) -> [String] {
    MarkdownText.table(
      ["evaluator", "criterion", "marks", "mean", "spread", "bias", "of the scale"],
      numeric: [2, 3, 4, 5, 6],
      rows: lot.evaluators.map { row in
        [row.evaluator, row.criterion ?? "all criteria"] + AgreementText.cells(of: row)
      })
  }

  private static func leaveOneOut(_ lot: LotAgreement) -> [String] {
    let rankings = lot.leaveOneOut
    let agreed = rankings.agreedFirst.joined(separator: ", ")
    func row(_ name: String, _ ranking: MeanMarkRanking, _ changes: String) -> [String] {
      [name, ranking.first.joined(separator: ", "), changes, ranking.line(most: 20)]
    }
    return MarkdownText.table(
      ["marks of", "first", "first place changes", "ranking"], numeric: [],
      rows: [
        ["the panel (agreed)", agreed, "", "see the evaluation"],
        row(
          "all evaluators", rankings.all,
          rankings.differsFromAgreed ? "yes, from the agreed marks" : ""),
      ]
        + rankings.without.map { evaluator, ranking in
          row(
            "all but \(evaluator)", ranking,
            rankings.decisive.contains(evaluator)
              ? "yes" : (ranking.first.isEmpty || rankings.all.first.isEmpty ? "" : "no"))
        })
  }
}
