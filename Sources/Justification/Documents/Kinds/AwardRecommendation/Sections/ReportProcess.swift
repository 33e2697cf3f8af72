internal import Procurement

/// What happened on the way to the recommendation.
enum ReportProcess: DocumentSection {
  static let field = DocumentField(
    "process", .blocks, "the process to date, event by event", from: "process in award.yaml")

  static func value(of lot: LotCase) -> FieldValue? {
    let events = lot.award.facts.process
    if events.isEmpty { return nil }
    return .blocks([
      .table(
        DocumentTable(
          name: "process", caption: .plain("The process to date"),
          columns: [DocumentTable.Column("Date"), DocumentTable.Column("Event")],
          rows: events.map { event in
            [.plain(event.date.description), [TextRun(event.text, quotes: [event.source])]]
          }))
    ])
  }
}
