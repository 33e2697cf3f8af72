extension Block {
  /// Every run of text in it, in reading order; those of pictures are not among them.
  var runs: [TextRun] {
    switch self {
    case .heading(_, let runs), .paragraph(let runs), .notice(let runs): runs
    case .list(let items, _): items.flatMap { $0 }
    case .facts(let facts): facts.flatMap(\.value)
    case .table(let table):
      table.caption + table.columns.flatMap(\.title) + table.rows.flatMap { $0.flatMap { $0 } }
    case .picture: []
    case .signOff(let roles): roles.flatMap { $0 }
    }
  }

  /// The same block with other runs in the place of its own.
  func mapRuns(_ change: ([TextRun]) -> [TextRun]) -> Block {
    switch self {
    case .heading(let level, let runs): .heading(level: level, change(runs))
    case .paragraph(let runs): .paragraph(change(runs))
    case .notice(let runs): .notice(change(runs))
    case .list(let items, let isOrdered): .list(items.map(change), isOrdered: isOrdered)
    case .facts(let facts): .facts(facts.map { Fact($0.name, change($0.value)) })
    case .table(let table):
      .table(
        DocumentTable(
          name: table.name, caption: change(table.caption),
          columns: table.columns.map {
            DocumentTable.Column(change($0.title), isNumeric: $0.isNumeric)
          }, rows: table.rows.map { $0.map(change) }))
    case .picture: self
    case .signOff(let roles): .signOff(roles.map(change))
    }
  }
}
