internal import Procurement

/// `terms.csv`: one row for each term of a bid's contract schedule.
struct TermsCSV: ImportFormat {
  let name = "terms.csv"
  let summary = "the terms of the contract schedules, bid by bid"
  let columns = [
    ImportColumn(name: "bid", isRequired: true, summary: "the bid's id"),
    ImportColumn(name: "term", isRequired: true, summary: "the term's name: payment.days"),
    ImportColumn(name: "value", isRequired: true, summary: "what the contract says, as written"),
    ImportColumn(name: "clause", isRequired: false, summary: "the clause it stands in"),
    ImportColumn(name: "wording", isRequired: false, summary: "the clause's own words"),
  ]

  private enum Column: Int {
    case bid, term, value, clause, wording
  }

  func reads(_ path: String) -> Bool { path == name }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    guard
      var table = CSVTable.open(file, columns: columns, settings: context.settings, log: &log)
    else { return }
    var terms = WrittenTerms()
    let style = WrittenNumber.Style(
      declaredBy: context.settings, doubtsPoint: table.isSemicolonSeparated)
    let reading = TermReading(currency: context.currency, style: style)
    while table.nextRow(log: &log) {
      let bid = Identifier.read(
        table.text(Column.bid), as: "bid", at: table.location(Column.bid), log: &log)
      let term = Identifier.read(
        table.text(Column.term), as: "term", at: table.location(Column.term), log: &log)
      let value = table.filled(Column.value)
      if value == nil {
        ValueProblem.blank.report("value", "", at: table.location(Column.value), log: &log)
      }
      guard let bid, let term, let value else { continue }
      let wording = table.filled(Column.wording).map {
        Sourced($0, at: table.location(Column.wording))
      }
      draft.terms.append(
        TermRecord(
          bid: bid,
          term: terms.term(
            term, Sourced(value, at: table.location(Column.value)),
            clause: table.filled(Column.clause), wording: wording, reading, log: &log)))
    }
  }
}
