internal import Procurement

/// `marks.csv`: one row for each mark that an evaluator gave, and for each agreed one.
struct MarksCSV: ImportFormat {
  let name = "marks.csv"
  let summary = "the evaluators' individual and agreed marks"
  let columns = [
    ImportColumn(name: "bid", isRequired: true, summary: "the bid's id"),
    ImportColumn(name: "criterion", isRequired: true, summary: "the criterion's id"),
    ImportColumn(
      name: "evaluator", isRequired: true, summary: "who gave it; agreed for the moderated mark"),
    ImportColumn(
      name: "mark", isRequired: true,
      summary: "a mark of the scale, pass or fail, abstained, n/a or blank"),
    ImportColumn(name: "reason", isRequired: false, summary: "why it was given"),
    ImportColumn(name: "evidence", isRequired: false, summary: "the place in the bid it rests on"),
    ImportColumn(
      name: "promise", isRequired: false,
      summary: "what it gave credit for, as a condition on the contract's terms"),
  ]

  private enum Column: Int {
    case bid, criterion, evaluator, mark, reason, evidence, promise
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
      let bid = Identifier.read(
        table.text(Column.bid), as: "bid", at: table.location(Column.bid), log: &log)
      let criterion = Identifier.read(
        table.text(Column.criterion), as: "criterion", at: table.location(Column.criterion),
        log: &log)
      let evaluator = Identifier.read(
        table.text(Column.evaluator), as: "evaluator", at: table.location(Column.evaluator),
        log: &log)
      let answer = WrittenMark.read(
        table.text(Column.mark), style: style, at: table.location(Column.mark), log: &log)
      guard let bid, let criterion, let evaluator, let answer else { continue }
      let promise = table.filled(Column.promise).map {
        Sourced($0, at: table.location(Column.promise))
      }
      draft.marks.append(
        MarkRecord(
          mark: Mark(
            bid: bid.value, criterion: criterion.value, criterionSource: criterion.source,
            evaluator: evaluator.value, answer: answer, reason: table.filled(Column.reason),
            evidence: table.filled(Column.evidence), promise: promise,
            reasonSource: table.has(Column.reason) ? table.location(Column.reason) : nil,
            evidenceSource: table.has(Column.evidence) ? table.location(Column.evidence) : nil),
          bid: bid.source))
    }
  }
}
