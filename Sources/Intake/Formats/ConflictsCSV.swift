internal import Procurement

/// `conflicts.csv`: one row for each interest that an evaluator declared.
struct ConflictsCSV: ImportFormat {
  let name = "conflicts.csv"
  let summary = "the interests that evaluators declared in bids and bidders"
  let columns = [
    ImportColumn(name: "evaluator", isRequired: true, summary: "who declared it"),
    ImportColumn(name: "interest", isRequired: true, summary: "what the interest is"),
    ImportColumn(name: "bid", isRequired: false, summary: "the bid's id; or the bidder"),
    ImportColumn(
      name: "bidder", isRequired: false, summary: "the bidder, for all of its bids; or the bid"),
    ImportColumn(name: "role", isRequired: false, summary: "the evaluator's role"),
    ImportColumn(name: "date", isRequired: false, summary: "when it was declared: 2026-03-31"),
  ]

  private enum Column: Int {
    case evaluator, interest, bid, bidder, role, date
  }

  func reads(_ path: String) -> Bool { path == name }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    guard
      var table = CSVTable.open(file, columns: columns, settings: context.settings, log: &log)
    else { return }
    while table.nextRow(log: &log) {
      func cell(_ column: Column) -> Sourced<String> {
        Sourced(table.text(column), at: table.location(column))
      }
      func filled(_ column: Column) -> Sourced<String>? {
        table.filled(column).map { Sourced($0, at: table.location(column)) }
      }
      let declaration = WrittenConflict(
        evaluator: cell(.evaluator), bid: filled(.bid), bidder: filled(.bidder),
        interest: cell(.interest), role: filled(.role), date: filled(.date)
      ).declaration(dateOrder: context.settings.dateOrder, log: &log)
      if let declaration { draft.conflicts.append(declaration) }
    }
  }
}
