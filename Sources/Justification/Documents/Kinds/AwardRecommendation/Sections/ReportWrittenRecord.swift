internal import Procurement

/// Each item of the written report that the Public Contracts Regulations 2015 require, with where it is.
enum ReportWrittenRecord: DocumentSection {
  static let field = DocumentField(
    "written-report", .blocks, "each item of the written report with where it is",
    from: "the report; what only the authority knows is left to be completed",
    law: WrittenReportItem.allCases.map {
      "Public Contracts Regulations 2015, reg \($0.paragraph)"
    })

  static func value(of lot: LotCase) -> FieldValue? {
    guard lot.award.competition.regime == .publicContractsRegulations2015 else { return nil }
    return .blocks([
      .table(
        DocumentTable(
          name: "written-report", caption: .plain("The written report of regulation 84(1)"),
          columns: ["Paragraph", "What is asked for", "Where it is"].map {
            DocumentTable.Column($0)
          },
          rows: WrittenReportItem.allCases.map { item in
            [.plain(item.paragraph), .plain("\(item.asked)."), .plain(item.answer(in: lot))]
          }))
    ])
  }
}
