internal import Evaluation
internal import Procurement
internal import Rubrics

/// The checks of a lot's contract schedules: how many came to what, what stands open in full, and every
/// finding with what it rests on.
struct ComplianceBlocks {
  private let lot: LotCase
  private let rows: [CheckRow]
  /// The bids with their places in the matrix of findings: the ranked ones first, the best at the head.
  private let bids: [(place: Int, bid: Bid)]

  init(_ lot: LotCase) {
    self.lot = lot
    self.rows = lot.lot.checks?.rows ?? []
    let ranked = lot.lot.ranking.map { lot.lot.bid($0).id }
    let bids = (lot.lot.checks?.lot.bids ?? []).enumerated().map { (place: $0, bid: $1) }
    self.bids =
      ranked.compactMap { id in bids.first { $0.bid.id == id } }
      + bids.filter { !ranked.contains($0.bid.id) }.sorted { $0.bid.id < $1.bid.id }
  }

  /// Whether there is nothing to show.
  var isEmpty: Bool { rows.isEmpty || bids.isEmpty }

  /// Whether a check comes from there.
  func has(_ origin: CheckRow.Origin) -> Bool {
    !isEmpty && rows.contains { $0.origin == origin }
  }

  // MARK: - Summary

  /// How often each outcome occurs in every bid, and in all.
  var summary: [Block] {
    guard !isEmpty, let matrix = lot.lot.checks else { return [] }
    let tally = CheckTally(of: lot, name: "tally", origins: [.rubric, .included, .promise])
    return [.table(tally.outcomes), .paragraph(.plain("In all: \(matrix.tally)."))]
  }

  /// Every check with its outcome in every bid.
  var overview: [Block] {
    guard !isEmpty else { return [] }
    return MatrixTables.blocks(
      name: "overview", caption: "Outcome of every check in every bid", head: "Check",
      columns: bids.map { DocumentTable.Column([lot.name(of: $0.bid)]) },
      rows: rows.map { row in
        (
          head: title(of: row),
          cells: bids.map { bid in
            let finding = row.findings[bid.place]
            return [TextRun(finding.inWords, style: finding.isOpen ? .strong : .plain)]
          }
        )
      })
  }

  private func title(of row: CheckRow) -> [TextRun] { [TextRun("\(row.title) (\(row.id))")] }

  // MARK: - What stands open

  /// Every failure, and everything that could not be told, in full: bid by bid, failures first; nothing
  /// where there is none.
  var open: [Block] {
    let found = bids.flatMap { bid in
      [CheckOutcome.fail, .couldNotTell].flatMap { outcome in
        rows.filter { $0.findings[bid.place].outcome == outcome }.map { openRow($0, bid) }
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
            DocumentTable.Column("What it rests on"), DocumentTable.Column("What becomes of it"),
          ], rows: found))
    ]
  }

  private func openRow(_ row: CheckRow, _ bid: (place: Int, bid: Bid)) -> [[TextRun]] {
    let finding = row.findings[bid.place]
    let quotes = finding.reliedOn.map(\.source)
    let why = [finding.basis] + finding.decisionsInWords + finding.details
    var rests = finding.reliedOn.map { TextRun($0.inFull, quotes: [$0.source]) }
    if !finding.lookedFor.isEmpty {
      rests.append(TextRun("looked for \(finding.lookedFor.joined(separator: ", "))"))
    }
    return [
      [lot.name(of: bid.bid)], title(of: row), [TextRun(finding.inWords, style: .strong)],
      [TextRun(why.joined(separator: "; "), quotes: quotes)],
      rests.isEmpty ? .plain("–") : Array(rests.map { [$0] }.joined(separator: [TextRun("; ")])),
      .plain(ComplianceBlocks.consequence(of: row, finding)),
    ]
  }

  private static func consequence(of row: CheckRow, _ finding: CheckFinding) -> String {
    if finding.setAside != nil { return "set aside by a recorded decision" }
    if let points = row.points {
      return finding.outcome == .fail
        ? "earns none of its \(points.trimmed) points" : "to be settled before it can be scored"
    }
    switch row.onFailure {
    case .disqualify:
      return finding.outcome == .fail ? "disqualifies the bid" : "to be settled before the award"
    case .clarify:
      guard finding.clarification != nil, let mark = finding.decisionMark else {
        return "to be clarified with the bidder"
      }
      return "\(mark) by a recorded decision"
    case .note: return "noted for a person; it changes no score"
    }
  }

  // MARK: - Every finding

  /// Every finding of every check in one table: passes in a line each.
  var findings: [Block] {
    guard !isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          name: "findings", caption: .plain("Every finding"),
          columns: [
            DocumentTable.Column("Check"), DocumentTable.Column("From"),
            DocumentTable.Column("On failure"), DocumentTable.Column("Bid"),
            DocumentTable.Column("Outcome"), DocumentTable.Column("Why"),
            DocumentTable.Column("Clause"), DocumentTable.Column("Source"),
          ],
          rows: rows.enumerated().flatMap { check, row in
            bids.map { findingRow(row, at: check, $0) }
          }))
    ]
  }

  private func findingRow(
    _ row: CheckRow, at check: Int, _ bid: (place: Int, bid: Bid)
  ) -> [[TextRun]] {
    let finding = row.findings[bid.place]
    let quotes = finding.reliedOn.map(\.source)
    let pointer = "\(lot.pointer)/checks/\(check)/findings/\(bid.place)/outcome"
    // The JSON writes two of the outcomes with hyphens, and no decision beside them: the same text stands
    // there only for the others.
    let words = finding.inWords
    let outcome = TextRun(
      words, style: finding.isOpen ? .strong : .plain,
      figure: Figure(
        pointer: words == finding.outcome.rawValue ? pointer : nil, basis: finding.basis,
        sources: quotes))
    func distinct(_ texts: [String]) -> String {
      var seen: Set<String> = []
      let once = texts.filter { seen.insert($0).inserted }
      return once.isEmpty ? "–" : once.joined(separator: "; ")
    }
    return [
      title(of: row), [TextRun(row.origin.inWords + (row.citation.map { ": \($0)" } ?? ""))],
      .plain(row.consequence), [lot.name(of: bid.bid)], [outcome],
      [TextRun(finding.basis, quotes: quotes)],
      [TextRun(distinct(finding.reliedOn.compactMap(\.clause)), quotes: quotes)],
      [TextRun(distinct(quotes.map(\.description)))],
    ]
  }
}

extension CheckFinding {
  /// Whether somebody has to look at it.
  fileprivate var isOpen: Bool { outcome == .fail || outcome == .couldNotTell }
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
