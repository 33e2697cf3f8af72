public import Evaluation
internal import Procurement
internal import Rubrics

/// The scores for a spreadsheet: a row for each bid, a column for each criterion.
public enum CSVReport: ReportForm {
  /// Its name.
  public static let name = "csv"

  /// The report as text.
  public static func text(of report: Report<EvaluationResult>) -> String {
    let sheet = ScoreSheet(report.result)
    let rows = [sheet.headings] + report.result.lots.flatMap(sheet.rows)
    return rows.map { $0.map(SpreadsheetCell.text).joined(separator: ",") + "\r\n" }.joined()
  }
}

/// The rows of the spreadsheet.
private struct ScoreSheet {
  private let result: EvaluationResult
  private let criteria: [String]
  private let figure: String?
  private let wholeLife: WholeLifeColumns
  private let prices: PriceColumns
  private let gates: GateColumns
  private let awards: AssignmentColumns
  private let marks: [String]

  init(_ result: EvaluationResult) {
    self.result = result
    criteria = result.rubric.allCriteria.filter(\.isScored).map(\.id)
    figure = result.lots.first.flatMap { MethodFigureText.name(of: $0) }
    wholeLife = WholeLifeColumns(result)
    prices = PriceColumns(of: result)
    gates = GateColumns(of: result)
    awards = AssignmentColumns(of: result)
    marks = MarksSummary.heading(of: result)
  }

  var headings: [String] {
    ["lot", "rank", "bid", "bidder", "variant", "status", "total"] + (figure.map { [$0] } ?? [])
      + criteria + wholeLife.headings + ["reason"] + prices.headings + gates.headings
      + awards.headings + marks
  }

  /// The rows of a lot: ranked bids, then those that cannot be scored yet, then disqualified ones.
  func rows(of lot: LotResult) -> [[String]] {
    let first = MethodFigureText.reason(
      lot, ScoreText(lot, published: result.rubric.scoreRounding))
    let ranked = lot.ranking.map { ranked -> [String] in
      let scores = lot.scores(of: ranked).flatMap(\.withParts).map(\.score.description)
      let shown = figure == nil ? [] : [MethodFigureText.cell(ranked.figure)]
      return row(
        of: lot.bid(ranked), in: lot, rank: "\(ranked.rank)", status: ranked.status.rawValue,
        scores: ["\(ranked.total)"] + shown + scores,
        reason: ranked.aheadBy.map { "ahead by the tie-break on \($0)" }
          ?? ranked.decision.map(DecisionText.sentence)
          ?? (ranked.status == .recommended ? first : nil) ?? "")
    }
    let incomplete = lot.incomplete.map {
      row(
        of: $0.bid, in: lot, status: "incomplete", scores: blanks,
        reason: $0.missing.joined(separator: "; "))
    }
    let disqualified = lot.disqualified.map { bid in
      row(
        of: bid.bid, in: lot, status: "disqualified", scores: blanks,
        // What a decision sets aside disqualifies nobody, and stands in a column of its own.
        reason: bid.gates.filter { $0.setAside == nil }.map { "\($0.criterion): \($0.basis)" }
          .joined(separator: "; "))
    }
    return ranked + incomplete + disqualified
  }

  /// No total, no figure, no scores.
  private var blanks: [String] {
    Array(repeating: "", count: 1 + (figure == nil ? 0 : 1) + criteria.count)
  }

  private func row(
    of bid: Bid, in lot: LotResult, rank: String = "", status: String, scores: [String],
    reason: String
  ) -> [String] {
    [lot.lot.id ?? "", rank, bid.id, bid.bidder, bid.variant ?? "", status] + scores
      + wholeLife.cells(of: bid.id) + [reason] + prices.cells(of: bid, in: lot)
      + gates.cells(of: bid, in: lot) + awards.cells(of: bid, in: lot)
      + marks.map { _ in MarksSummary.cell(of: bid, in: lot) }
  }
}

extension CriterionScore {
  /// The score and those of all its parts, in the order of the rubric.
  var withParts: [CriterionScore] { [self] + parts.flatMap(\.withParts) }
}
