public import Evaluation
internal import Procurement

/// The evaluation as a page for the browser: what the award recommendation says of the evaluation itself.
public enum EvaluationHTML: ReportForm {
  /// Its name.
  public static let name = "html"

  /// The report as text.
  public static func text(of report: Report<EvaluationResult>) -> String {
    let award = AwardCase(
      evaluation: report.result, diagnostics: report.diagnostics, toolVersion: "")
    let lots = award.lots
    let document = Document(
      kind: "evaluation", path: "evaluation",
      title: [TextRun("Evaluation: "), TextRun(award.competition.title)], audience: .decisionMaker,
      blocks: lots.flatMap { lot in
        let isAlone = lots.count == 1
        let head: [Block] = isAlone ? [] : [.heading(level: 1, [TextRun(lot.subject)])]
        return head + EvaluationHTML.blocks(of: lot, below: isAlone ? 0 : 1)
      })
    return String(decoding: DocumentHTML.bytes(of: document), as: UTF8.self)
  }

  /// The sections, in reading order, each with its heading.
  private static let sections: [(heading: String, section: any DocumentSection.Type)] = [
    ("Ranking", ReportRanking.self), ("Assignment of the lots", ReportAssignment.self),
    ("Why this bid", ReportRecommendation.self), ("Bids received", ReportBids.self),
    ("Gates", ReportGates.self), ("How the bids were evaluated", ReportRubric.self),
    ("Scores", ReportQuality.self), ("Prices", ReportPrices.self),
    ("Whole-life cost", ReportWholeLife.self),
    ("Contract length and type", ReportContracts.self), ("Contract terms", ReportTerms.self),
    ("Statutory checks", ReportStatutory.self), ("Reasons for each score", ReportReasons.self),
    ("Open questions", ReportQuestions.self),
  ]

  private static func blocks(of lot: LotCase, below level: Int) -> [Block] {
    let lead = Lead(lot.lot).map { $0.sentence(in: lot.lot, lot.scores) }
    let first: [Block] = lead.map { [.paragraph([TextRun($0)])] } ?? []
    return first
      + sections.flatMap { heading, section -> [Block] in
        guard case .blocks(let blocks)? = section.value(of: lot) else { return [] }
        return [.heading(level: level + 1, .plain(heading))] + blocks.map { $0.lowered(by: level) }
      }
  }
}

extension Block {
  /// The same; a heading so many levels lower.
  fileprivate func lowered(by levels: Int) -> Block {
    guard case .heading(let level, let runs) = self else { return self }
    return .heading(level: level + levels, runs)
  }
}
