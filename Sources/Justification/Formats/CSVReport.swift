internal import Evaluation
internal import Procurement
internal import Rubrics

/// The scores for a spreadsheet: a row for each bid, a column for each criterion.
public enum CSVReport: ReportFormat {
  /// Its name.
  public static let name = "csv"
  /// What it is for.
  public static let summary = "a row for each bid, safe to open in a spreadsheet"

  /// The report as text.
  public static func text(of report: EvaluationReport) -> String {
    let criteria = report.result.rubric.allCriteria.filter(\.isScored).map(\.id)
    let wholeLife = WholeLifeColumns(report.result)
    let prices = PriceColumns(of: report.result)
    let figure = report.result.lots.first.flatMap { MethodFigureText.name(of: $0) }
    let marks = MarksSummary.heading(of: report.result)
    func marked(_ bid: Bid, _ lot: LotResult) -> [String] {
      marks.map { _ in MarksSummary.cell(of: bid, in: lot) }
    }
    var rows = [
      ["lot", "rank", "bid", "bidder", "variant", "status", "total"]
        + (figure.map { [$0] } ?? []) + criteria
        + wholeLife.headings + ["reason"] + prices.headings + marks
    ]
    for lot in report.result.lots {
      let id = lot.lot.id ?? ""
      rows += lot.ranking.map { ranked in
        let bid = lot.bid(ranked)
        let scores = lot.scores(of: ranked).flatMap(\.withParts).map(\.score.description)
        return [
          id, "\(ranked.rank)", bid.id, bid.bidder, bid.variant ?? "", ranked.status.rawValue,
          "\(ranked.total)",
        ] + (figure == nil ? [] : [ranked.figure?.shown.description ?? ""]) + scores
          + wholeLife.cells(of: bid.id) + [
            ranked.aheadBy.map { "ahead by the tie-break on \($0)" } ?? ""
          ] + prices.cells(of: bid, in: lot) + marked(bid, lot)
      }
      let blanks = Array(repeating: "", count: criteria.count + (figure == nil ? 0 : 1))
      rows += lot.incomplete.map { incomplete in
        [
          id, "", incomplete.bid.id, incomplete.bid.bidder,
          incomplete.bid.variant ?? "", "incomplete", "",
        ] + blanks + wholeLife.cells(of: incomplete.bid.id)
          + [incomplete.missing.joined(separator: "; ")]
          + prices.cells(of: incomplete.bid, in: lot)
          + marked(incomplete.bid, lot)
      }
      rows += lot.disqualified.map { disqualified in
        [
          id, "", disqualified.bid.id, disqualified.bid.bidder,
          disqualified.bid.variant ?? "", "disqualified", "",
        ] + blanks + wholeLife.cells(of: disqualified.bid.id)
          + [disqualified.gates.map { "\($0.criterion): \($0.basis)" }.joined(separator: "; ")]
          + prices.cells(of: disqualified.bid, in: lot)
          + marked(disqualified.bid, lot)
      }
    }
    return rows.map { $0.map(SpreadsheetCell.text).joined(separator: ",") + "\r\n" }.joined()
  }
}

extension CriterionScore {
  /// The score and those of all its parts, in the order of the rubric.
  var withParts: [CriterionScore] { [self] + parts.flatMap(\.withParts) }
}
