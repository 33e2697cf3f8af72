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
        let blocks = EvaluationHTML.blocks(of: lot)
        guard lots.count > 1 else { return blocks }
        return [.heading(level: 1, [TextRun(lot.subject)])] + blocks.map { $0.within(lot) }
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

  private static func blocks(of lot: LotCase) -> [Block] {
    let lead = Lead(lot.lot).map { $0.sentence(in: lot.lot, lot.scores) }
    let first: [Block] = lead.map { [.paragraph([TextRun($0)])] } ?? []
    return first
      + sections.flatMap { heading, section -> [Block] in
        guard case .blocks(let blocks)? = section.value(of: lot) else { return [] }
        return [.heading(level: 1, .plain(heading))] + blocks
      }
  }
}

extension Block {
  /// The same on a page of several lots: headings stand below the lot's, and tables and pictures tell which
  /// lot they are of.
  fileprivate func within(_ lot: LotCase) -> Block {
    let (number, name) = (lot.index + 1, "lot \(lot.lot.lot.id ?? "")")
    switch self {
    case .heading(let level, let runs): return .heading(level: level + 1, runs)
    case .table(let table):
      return .table(
        DocumentTable(
          name: "\(table.name)-\(number)", caption: table.caption + [TextRun(", \(name)")],
          columns: table.columns, rows: table.rows))
    case .picture(let picture):
      // Ids within a picture begin with its name.
      let own = "\(picture.name)-\(number)"
      let svg = picture.svg.replacing("\"\(picture.name)-", with: "\"\(own)-")
        .replacing("#\(picture.name)-", with: "#\(own)-")
      return .picture(
        Picture(
          name: own, title: "\(picture.title), \(name)", description: picture.description, svg: svg,
          width: picture.width, height: picture.height, quotes: picture.quotes))
    default: return self
    }
  }
}
