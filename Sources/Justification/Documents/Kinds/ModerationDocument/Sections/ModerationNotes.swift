internal import Evaluation
internal import Procurement

/// What was noted when marks were moderated.
enum ModerationNotes: DocumentSection {
  static let field = DocumentField(
    "moderation", .blocks,
    "the marks before and after, what was discussed, dissent, moderator and date",
    from: "moderation.csv", law: ["Procurement Act 2023, s.98"])

  static func value(of lot: LotCase) -> FieldValue? {
    guard let records = lot.lot.markReview?.moderation, !records.isEmpty else { return nil }
    return .blocks([
      .table(
        DocumentTable(
          name: "moderation", caption: .plain("Moderation"),
          columns: [
            DocumentTable.Column("Criterion"), DocumentTable.Column("Bid"),
            DocumentTable.Column("Before", isNumeric: true),
            DocumentTable.Column("After", isNumeric: true), DocumentTable.Column("Discussed"),
            DocumentTable.Column("Dissent"), DocumentTable.Column("Moderator"),
            DocumentTable.Column("Date"),
          ], rows: records.map { row(of: $0, in: lot) }))
    ])
  }

  private static func row(of record: ModerationRecord, in lot: LotCase) -> [[TextRun]] {
    let bid = lot.lot.lot.bids.first { $0.id == record.bid.value }
    func noted(_ text: Sourced<String>?, _ none: String) -> [TextRun] {
      text.map { [TextRun($0.value, quotes: [$0.source])] } ?? .plain(none)
    }
    return [
      [TextRun(GateSentences.title(of: record.criterion.value, in: lot))],
      [bid.map { lot.name(of: $0) } ?? TextRun(record.bid.value, quotes: [record.bid.source])],
      [
        TextRun(
          record.beforeInWords,
          figure: Figure(basis: "the marks before moderation", sources: [record.beforeSource]),
          quotes: [record.beforeSource])
      ],
      [
        TextRun(
          record.after.value.description,
          figure: Figure(basis: "the mark after moderation", sources: [record.after.source]),
          quotes: [record.after.source])
      ],
      noted(record.discussed, "not recorded"), noted(record.dissent, "none recorded"),
      .plain(record.moderator ?? "not recorded"),
      .plain(record.date?.description ?? "not recorded"),
    ]
  }
}
