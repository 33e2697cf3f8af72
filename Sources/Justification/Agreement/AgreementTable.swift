public import Evaluation
internal import Procurement

/// A panel's agreement for a terminal, in at most 100 columns.
public enum AgreementTable {
  /// The lines of a lot; none where nobody gave an individual mark.
  public static func lines(of lot: LotAgreement) -> [String] {
    guard !lot.evaluators.isEmpty else { return ["no evaluator's own marks"] }
    return agreement(lot) + [""] + evaluators(lot)
      + (lot.gaps.isEmpty ? [] : [""] + lot.gaps.flatMap { paragraph("no figure", $0) })
      + [""] + leaveOneOut(lot) + [""] + Paragraph.lines(AgreementText.interpretation)
      + Paragraph.lines(AgreementText.evaluators) + Paragraph.lines(AgreementText.warning)
  }

  private static func agreement(_ lot: LotAgreement) -> [String] {
    let columns = ["agreement on", "units", "marks", "alpha", "reading", "bids", "W"]
    return table(
      columns, numeric: [1, 2, 3, 5, 6],
      lot.criteria.map(AgreementText.cells))
  }

  private static func evaluators(_ lot: LotAgreement) -> [String] {
    table(
      ["evaluator", "marks", "mean", "spread", "bias", "of the scale"], numeric: [1, 2, 3, 4, 5],
      lot.summaries.map { [$0.evaluator] + AgreementText.cells(of: $0) })
  }

  private static func leaveOneOut(_ lot: LotAgreement) -> [String] {
    let rankings = lot.leaveOneOut
    let agreed = rankings.agreedFirst.joined(separator: ", ")
    return ["ranking on individual marks, for information"]
      + paragraph("agreed marks", agreed.isEmpty ? "not ranked" : "1. \(agreed)")
      + paragraph(
        "all evaluators",
        rankings.all.line(most: 3)
          + (rankings.differsFromAgreed ? "; NOT THE FIRST ON AGREED MARKS" : ""))
      + rankings.without.flatMap { evaluator, ranking in
        paragraph(
          "without \(evaluator)",
          ranking.line(most: 3)
            + (rankings.decisive.contains(evaluator) ? "; THE FIRST PLACE CHANGES" : ""))
      } + Paragraph.lines(AgreementText.leaveOneOut)
  }

  private static func paragraph(_ head: String, _ text: String) -> [String] {
    Paragraph.lines(SafeText.shown("\(head): \(text)"), first: "  ", rest: "      ")
  }

  private static func table(
    _ headings: [String], numeric: Set<Int>, _ rows: [[String]]
  ) -> [String] {
    TextTable(
      headings.enumerated().map {
        TextTable.Column(heading: $1, isNumeric: numeric.contains($0))
      },
      rows: rows.map { $0.map { DisplayWidth.cutWithin(SafeText.shown($0), to: 30) } }
    ).lines
  }
}
