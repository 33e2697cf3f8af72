public import Evaluation
internal import Procurement

/// A panel's agreement for a spreadsheet: a row for each figure.
public enum AgreementCSV {
  /// The headings of the columns.
  public static let headings = [
    "lot", "statistic", "criterion", "evaluator", "bid", "value", "count", "note",
  ]

  /// The rows of a lot, a cell for each of ``headings``; they are still to be made safe for spreadsheets,
  /// as ``text(of:)`` does.
  public static func rows(of lot: LotAgreement) -> [[String]] {
    let id = lot.lot.id ?? ""
    return lot.criteria.flatMap { criterion($0, id) } + lot.evaluators.flatMap { evaluator($0, id) }
      + leaveOneOut(lot.leaveOneOut, id)
  }

  /// All rows under their headings, safe to open in a spreadsheet.
  public static func text(of lots: [LotAgreement]) -> String {
    ([headings] + lots.flatMap(rows)).map {
      $0.map { SpreadsheetCell.text(SafeText.shown($0)) }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func criterion(_ row: CriterionAgreement, _ lot: String) -> [[String]] {
    [
      cells(
        lot, "krippendorff-alpha", row.criterion, figure: row.alpha, count: row.markCount,
        note: AgreementText.reading(of: row.alpha)),
      cells(lot, "kendall-w", row.criterion, figure: row.concordance, count: row.bidCount),
    ]
  }

  private static func evaluator(_ row: EvaluatorStatistics, _ lot: String) -> [[String]] {
    let spread = row.spread(places: AgreementText.exactPlaces)?.description ?? ""
    func cells(_ name: String, _ figure: AgreementFigure, _ count: Int) -> [String] {
      self.cells(lot, name, row.criterion, row.evaluator, figure: figure, count: count)
    }
    return [
      cells("mean", row.mean, row.markCount),
      [
        lot, "spread", row.criterion ?? "", row.evaluator, "", spread, "\(row.markCount)",
        AgreementText.reason(row.variance) ?? "",
      ],
      cells("bias", row.bias, row.sharedCount),
      cells("bias-share", row.biasShare, row.sharedCount),
    ]
  }

  private static func leaveOneOut(_ rankings: LeaveOneOut, _ lot: String) -> [[String]] {
    func rows(_ ranking: MeanMarkRanking, without evaluator: String) -> [[String]] {
      let name = evaluator.isEmpty ? "total-on-individual-marks" : "total-without"
      switch ranking {
      case .notRanked(let reason): return [[lot, name, "", evaluator, "", "", "", reason]]
      case .ranked(let bids):
        let differs =
          evaluator.isEmpty
          ? rankings.differsFromAgreed : rankings.decisive.contains(evaluator)
        let changes = differs ? "the first place changes" : ""
        return bids.map {
          [
            lot, name, "", evaluator, $0.bid, $0.total.trimmed.description, "\($0.rank)",
            $0.rank == 1 ? changes : "",
          ]
        }
      }
    }
    return rows(rankings.all, without: "")
      + rankings.without.flatMap { rows($0.ranking, without: $0.evaluator) }
  }

  private static func cells(
    _ lot: String, _ name: String, _ criterion: String?, _ evaluator: String = "",
    figure: AgreementFigure, count: Int, note: String = ""
  ) -> [String] {
    [
      lot, name, criterion ?? "", evaluator, "",
      AgreementText.text(figure, places: AgreementText.exactPlaces) ?? "", "\(count)",
      AgreementText.reason(figure) ?? note,
    ]
  }
}
