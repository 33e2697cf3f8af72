internal import Evaluation
internal import Procurement
internal import Rubrics

/// The checks of a lot's contract schedules with everything that each finding rests on.
struct ComplianceBlocks {
  private let lot: LotCase
  private let rows: [CheckRow]
  private let bids: [Bid]

  init(_ lot: LotCase) {
    self.lot = lot
    self.rows = lot.lot.checks?.rows ?? []
    self.bids = lot.lot.checks?.lot.bids ?? []
  }

  /// Whether there is nothing to show.
  var isEmpty: Bool { rows.isEmpty || bids.isEmpty }

  // MARK: - All of them

  /// Every check with its outcome in every bid, and how often each outcome occurs.
  var overview: [Block] {
    guard !isEmpty, let matrix = lot.lot.checks else { return [] }
    let table = DocumentTable(
      name: "overview", caption: .plain("Outcome of every check in every bid"),
      columns: [
        DocumentTable.Column("Check"), DocumentTable.Column("From"),
        DocumentTable.Column("On failure"),
      ] + bids.map { DocumentTable.Column([lot.name(of: $0)]) },
      rows: rows.indices.map { index in
        let row = rows[index]
        let head: [[TextRun]] = [
          [TextRun("\(row.title) (\(row.id))")], .plain(row.origin.inWords),
          .plain(row.consequence),
        ]
        return head + bids.indices.map { outcome(check: index, bid: $0) }
      })
    return [.table(table), .paragraph(.plain("In all: \(matrix.tally)."))]
  }

  /// An outcome as a cell: what it is, and that it is set aside.
  private func outcome(check: Int, bid: Int) -> [TextRun] {
    let finding = rows[check].findings[bid]
    let words = finding.outcome.inWords
    // The JSON writes two of the outcomes with hyphens, so that the same text stands there only for
    // the others.
    let pointer = words == finding.outcome.rawValue ? "\(pointer(check, bid))/outcome" : nil
    let run = TextRun(
      words, style: finding.outcome == .pass ? .plain : .strong,
      figure: Figure(
        pointer: pointer, basis: finding.basis, sources: finding.reliedOn.map(\.source)))
    return [run] + (finding.decisionMark.map { [TextRun(", \($0)")] } ?? [])
  }

  private func pointer(_ check: Int, _ bid: Int) -> String {
    "\(lot.pointer)/checks/\(check)/findings/\(bid)"
  }

  // MARK: - What stands open

  /// Every failure, and everything that could not be told, with what becomes of it; nothing where there
  /// is none.
  var open: [Block] {
    let found = rows.indices.flatMap { check in
      bids.indices.compactMap { bid -> [[TextRun]]? in
        let outcome = rows[check].findings[bid].outcome
        guard outcome == .fail || outcome == .couldNotTell else { return nil }
        return openRow(check: check, bid: bid)
      }
    }
    guard !found.isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          name: "open", caption: .plain("What failed or could not be told"),
          columns: [
            DocumentTable.Column("Bid"), DocumentTable.Column("Check"),
            DocumentTable.Column("Outcome"), DocumentTable.Column("Why"),
            DocumentTable.Column("What becomes of it"),
          ], rows: found))
    ]
  }

  private func openRow(check: Int, bid: Int) -> [[TextRun]] {
    let (row, finding) = (rows[check], rows[check].findings[bid])
    let looked =
      finding.lookedFor.isEmpty
      ? "" : "; looked for \(finding.lookedFor.joined(separator: ", "))"
    return [
      [lot.name(of: bids[bid])], [TextRun("\(row.title) (\(row.id))")],
      outcome(check: check, bid: bid),
      [TextRun(finding.basis + looked, quotes: finding.reliedOn.map(\.source))],
      .plain(ComplianceBlocks.consequence(of: row, finding)),
    ]
  }

  private static func consequence(of row: CheckRow, _ finding: CheckFinding) -> String {
    if let mark = finding.decisionMark { return "\(mark) by a recorded decision" }
    if let points = row.points {
      return finding.outcome == .fail
        ? "earns none of its \(points.trimmed) points" : "to be settled before it can be scored"
    }
    switch row.onFailure {
    case .disqualify:
      return finding.outcome == .fail ? "disqualifies the bid" : "to be settled before the award"
    case .clarify: return "to be clarified with the bidder"
    case .note: return "noted for a person; it changes no score"
    }
  }

  // MARK: - One by one

  /// The checks that come from one place, each with a table of all bids.
  func checks(of origin: CheckRow.Origin) -> [Block] {
    if isEmpty { return [] }
    return rows.indices.filter { rows[$0].origin == origin }.flatMap(blocks(of:))
  }

  private func blocks(of check: Int) -> [Block] {
    let row = rows[check]
    var facts: [Fact] = []
    if let citation = row.citation { facts.append(Fact("Source", [TextRun(citation)])) }
    facts.append(Fact("On failure", .plain(row.consequence)))
    return [
      .heading(level: 2, [TextRun("\(row.title) (\(row.id))")]), .facts(facts),
      .table(
        DocumentTable(
          name: "check-\(check + 1)", caption: [TextRun("\(row.title): every bid")],
          columns: [
            DocumentTable.Column("Bid"), DocumentTable.Column("Outcome"),
            DocumentTable.Column("Why"), DocumentTable.Column("What it rests on"),
          ], rows: bids.indices.map { findingRow(check: check, bid: $0) })),
    ]
  }

  private func findingRow(check: Int, bid: Int) -> [[TextRun]] {
    let finding = rows[check].findings[bid]
    let quotes = finding.reliedOn.map(\.source)
    let why = ([finding.basis] + finding.decisionsInWords + finding.details).joined(separator: "; ")
    var rests: [TextRun] = []
    for relied in finding.reliedOn {
      if !rests.isEmpty { rests.append(TextRun("; ")) }
      rests.append(TextRun(relied.inFull, quotes: [relied.source]))
    }
    if !finding.lookedFor.isEmpty {
      if !rests.isEmpty { rests.append(TextRun("; ")) }
      rests.append(TextRun("looked for \(finding.lookedFor.joined(separator: ", "))"))
    }
    return [
      [lot.name(of: bids[bid])], outcome(check: check, bid: bid),
      [TextRun(why, quotes: quotes)], rests.isEmpty ? .plain("–") : rests,
    ]
  }
}

extension CheckRow.Origin {
  /// Where a check comes from, in words.
  fileprivate var inWords: String {
    switch self {
    case .rubric: "the rubric"
    case .included: "the law"
    case .promise: "a mark"
    }
  }
}
