internal import Procurement

/// `moderation.csv`: one row for each mark that the panel moderated.
struct ModerationCSV: ImportFormat {
  let name = "moderation.csv"
  let summary = "what was noted when marks were moderated"
  let columns = [
    ImportColumn(name: "bid", isRequired: true, summary: "the bid's id"),
    ImportColumn(name: "criterion", isRequired: true, summary: "the criterion's id"),
    ImportColumn(
      name: "before", isRequired: true, summary: "the mark before, or several: 3 / 4 / 4"),
    ImportColumn(name: "after", isRequired: true, summary: "the mark that was agreed on"),
    ImportColumn(name: "discussed", isRequired: false, summary: "what was discussed"),
    ImportColumn(name: "dissent", isRequired: false, summary: "who did not agree, and why"),
    ImportColumn(name: "moderator", isRequired: false, summary: "who moderated"),
    ImportColumn(name: "date", isRequired: false, summary: "when: 2026-03-31"),
  ]

  private enum Column: Int {
    case bid, criterion, before, after, discussed, dissent, moderator, date
  }

  func reads(_ path: String) -> Bool { path == name }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    guard
      var table = CSVTable.open(file, columns: columns, settings: context.settings, log: &log)
    else { return }
    let style = WrittenNumber.Style(declaredBy: context.settings)
    while table.nextRow(log: &log) {
      func cell(_ column: Column) -> Sourced<String> {
        Sourced(table.text(column), at: table.location(column))
      }
      func filled(_ column: Column) -> Sourced<String>? {
        table.filled(column).map { Sourced($0, at: table.location(column)) }
      }
      let record = WrittenModeration(
        bid: cell(.bid), criterion: cell(.criterion), before: cell(.before), after: cell(.after),
        discussed: filled(.discussed), dissent: filled(.dissent), moderator: filled(.moderator),
        date: filled(.date)
      ).record(style: style, dateOrder: context.settings.dateOrder, log: &log)
      if let record { draft.moderation.append(record) }
    }
  }
}
