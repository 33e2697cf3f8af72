internal import Evaluation
internal import Procurement
internal import Rubrics

/// What checks of contract schedules came to: a table of outcomes, and the failures of the bids that stand.
struct CheckTally {
  private let lot: LotCase
  private let name: String
  private let rows: [(place: Int, row: CheckRow)]
  private let bids: [(place: Int, bid: Bid)]

  /// The checks of these origins.
  init(of lot: LotCase, name: String, origins: Set<CheckRow.Origin>) {
    self.lot = lot
    self.name = name
    let matrix = lot.lot.checks
    self.rows = (matrix?.rows ?? []).enumerated().map { (place: $0, row: $1) }
      .filter { origins.contains($0.row.origin) }
    self.bids = (matrix?.lot.bids ?? []).enumerated().map { (place: $0, bid: $1) }
      .sorted { $0.bid.id < $1.bid.id }
  }

  /// The blocks; `nil` where there are no such checks.
  var value: FieldValue? {
    if rows.isEmpty || bids.isEmpty { return nil }
    let items = open
    return .blocks([.table(outcomes)] + (items.isEmpty ? [] : [.list(items)]))
  }

  /// How many checks came to each outcome, bid by bid.
  var outcomes: DocumentTable {
    DocumentTable(
      name: name,
      caption: .plain("Outcomes of \(rows.count) \(rows.count == 1 ? "check" : "checks")"),
      columns: [DocumentTable.Column("Bid")]
        + CheckOutcome.allCases.map {
          DocumentTable.Column($0.inWords.capitalisedFirst, isNumeric: true)
        },
      rows: bids.map { place, bid in
        [[lot.name(of: bid)]]
          + CheckOutcome.allCases.map { outcome in
            let found = rows.filter { $0.row.findings[place].outcome == outcome }.map(\.row.id)
            let basis = found.isEmpty ? "no check" : found.joined(separator: ", ")
            return [TextRun("\(found.count)", figure: Figure(basis: basis, sources: []))]
          }
      })
  }

  /// The failures of the bids that stand, check by check, then what could not be told; bids of which the
  /// same was found together, and what was found of the recommended bid first.
  private var open: [[TextRun]] {
    let recommended = lot.recommended.map { lot.lot.bid($0).id }
    let items = found.map { (isFirst: $0.bids.contains { $0.id == recommended }, text: $0.text) }
    return (items.filter(\.isFirst) + items.filter { !$0.isFirst }).map(\.text)
  }

  private var found: [(bids: [Bid], text: [TextRun])] {
    let standing = Set(lot.lot.ranking.map { lot.lot.bid($0).id })
    let bids = self.bids.filter { standing.contains($0.bid.id) }
    return [CheckOutcome.fail, .couldNotTell].flatMap { outcome in
      rows.flatMap { place, row -> [(bids: [Bid], text: [TextRun])] in
        var groups: [[(place: Int, bid: Bid)]] = []
        for bid in bids where row.findings[bid.place].outcome == outcome {
          let finding = row.findings[bid.place]
          let same = groups.firstIndex { says(row, of: $0[0].place, theSameAs: finding) }
          if let same { groups[same].append(bid) } else { groups.append([bid]) }
        }
        return groups.map { (bids: $0.map(\.bid), text: item(row, at: place, of: $0)) }
      }
    }
  }

  private func item(
    _ row: CheckRow, at place: Int, of group: [(place: Int, bid: Bid)]
  ) -> [TextRun] {
    let finding = row.findings[group[0].place]
    let rule = row.citation.map { " [\($0)]" } ?? ""
    let outcome = finding.outcome == .fail ? "failed by " : "could not be told for "
    return .sentences(
      [TextRun(row.title, style: .strong), TextRun("\(rule): \(outcome)")]
        + .list(group.map { [lot.name(of: $0.bid)] }) + [TextRun(": ")]
        + OpenFinding.text(of: row, at: place, in: group.map(\.place), of: lot),
      consequence(of: row, finding))
  }

  /// Whether the report has the same words for two findings.
  private func says(_ row: CheckRow, of place: Int, theSameAs other: CheckFinding) -> Bool {
    let one = row.findings[place]
    return one.outcome == other.outcome && one.basis == other.basis
      && one.setAside == other.setAside && one.clarification == other.clarification
  }

  private func consequence(of row: CheckRow, _ finding: CheckFinding) -> [TextRun] {
    let decided = [finding.setAside, finding.clarification].compactMap(\.self)
      .map { DecisionSentences.text(of: $0) }
    guard row.onFailure == .clarify, row.points == nil, finding.setAside == nil,
      finding.needsClarification
    else { return .sentences(decided) }
    return .sentences(decided + [[TextRun("This has to be clarified; see “Open questions”.")]])
  }
}
