internal import Evaluation
internal import Procurement

/// The bids received, who stands, who is disqualified and why, and which gates were set aside.
enum ReportBids: DocumentSection {
  static let field = DocumentField(
    "bids", .blocks, "the bids received, what became of each, and why bids are disqualified",
    from: "bids.csv or bids/*.xml; the evaluation; decisions.yaml",
    law: [
      "Procurement Act 2023, s.19(3)", "Public Contracts Regulations 2015, reg 84(1)(b)",
      "Public Contracts Regulations 2015, reg 84(1)(c)",
    ], isRequired: true)

  static func value(of lot: LotCase) -> FieldValue? {
    let result = lot.lot
    var blocks: [Block] = [.paragraph(counts(in: lot))]
    if !result.lot.bids.isEmpty { blocks.append(.table(table(of: lot))) }
    for bid in result.disqualified {
      blocks.append(
        .paragraph([lot.name(of: bid.bid), TextRun(" is disqualified and has no score:")]))
      blocks.append(.list(bid.gates.map { item($0, of: bid.bid, in: lot) }))
    }
    for bid in result.admitted {
      blocks.append(
        .paragraph([
          lot.name(of: bid.bid), TextRun(" failed a gate and stands by a recorded decision:"),
        ]))
      blocks.append(.list(bid.gates.map { item($0, of: bid.bid, in: lot) }))
    }
    for bid in result.incomplete {
      blocks.append(.paragraph([lot.name(of: bid.bid), TextRun(" cannot be scored yet:")]))
      blocks.append(.list(bid.missing.map { [TextRun($0, quotes: [bid.bid.source])] }))
    }
    return .blocks(blocks)
  }

  private static func item(_ failure: GateFailure, of bid: Bid, in lot: LotCase) -> [TextRun] {
    let decided = failure.setAside.map { DecisionSentences.text(of: $0) } ?? []
    return .sentences(GateSentences.failure(failure, of: bid, in: lot), decided)
  }

  private static func counts(in lot: LotCase) -> [TextRun] {
    let result = lot.lot
    let all = result.lot.bids.count
    var runs = lot.count(all, "bid", of: "the bids that were read for the lot")
    runs.append(TextRun(all == 1 ? " was received. " : " were received. "))
    if result.ranking.isEmpty { return runs + [TextRun("None is ranked.")] }
    let standing = lot.count(result.ranking.count, "bid", of: "the bids in the ranking")
    runs += standing + [TextRun(result.ranking.count == 1 ? " stands" : " stand")]
    let out = result.disqualified.count
    guard out > 0 else { return runs + [TextRun("; none is disqualified.")] }
    return runs + [TextRun("; ")]
      + lot.count(out, "is disqualified", "are disqualified", of: "the bids that failed a gate")
      + [TextRun(".")]
  }

  private static func table(of lot: LotCase) -> DocumentTable {
    let bids = lot.lot.lot.bids.sorted { $0.id < $1.id }
    return DocumentTable(
      name: "bids", caption: .plain("Bids received"),
      columns: ["Bid", "Bidder", "Submitted", "Outcome"].map { DocumentTable.Column($0) },
      rows: bids.map { bid in
        let submitted = bid.submitted.map {
          [TextRun($0.value.description, quotes: [$0.source])]
        }
        return [
          [TextRun(bid.id, style: .code, quotes: [bid.source])],
          [TextRun(bid.offer, quotes: [bid.source])], submitted ?? .plain("not stated"),
          .plain(lot.outcome(of: bid)),
        ]
      })
  }
}

extension LotCase {
  /// What became of a bid, in a few words.
  func outcome(of bid: Bid) -> String {
    if lot.disqualified.contains(where: { $0.bid.id == bid.id }) { return "disqualified" }
    if lot.incomplete.contains(where: { $0.bid.id == bid.id }) { return "incomplete" }
    guard let ranked = lot.ranking.first(where: { lot.bid($0).id == bid.id }) else {
      return "not ranked"
    }
    return ranked.status.inWords
  }
}

extension AwardStatus {
  /// What documents call it.
  var inWords: String {
    switch self {
    case .recommended: "recommended"
    case .reserve: "reserve"
    case .unsuccessful: "unsuccessful"
    case .tied: "level with another"
    case .undecided: "not decided"
    }
  }
}
