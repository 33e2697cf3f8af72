internal import Evaluation
internal import Procurement
internal import Rubrics

/// The contract length and type of each ranked bid, against what the rubric prefers.
enum ReportContracts: DocumentSection {
  static let field = DocumentField(
    "contracts", .blocks,
    "each ranked bid's contract length and type against the published preferences",
    from: "bids.csv or bids/*.xml; rubric.yaml; the evaluation")

  static func value(of lot: LotCase) -> FieldValue? {
    let bids = lot.lot.ranking.map { lot.lot.bid($0) }
    guard bids.contains(where: { $0.contractLength != nil || $0.contractType != nil }) else {
      return nil
    }
    let leaves = lot.rubric.leaves.filter { PublishedPreferences.text(of: $0) != nil }
    var blocks: [Block] = leaves.compactMap { leaf in
      PublishedPreferences.text(of: leaf).map { .paragraph($0) }
    }
    if leaves.isEmpty {
      blocks.append(
        .paragraph(.plain("The rubric scores neither the contract's length nor its type.")))
    }
    blocks.append(.table(table(of: lot, leaves)))
    blocks += AwardPictures.lengthAndType(lot).map { [.picture($0)] } ?? []
    return .blocks(blocks)
  }

  private static func table(of lot: LotCase, _ leaves: [Criterion]) -> DocumentTable {
    DocumentTable(
      name: "contracts", caption: .plain("Contract length and type"),
      columns: ["Bid", "Contract length", "Contract type"].map { DocumentTable.Column($0) }
        + leaves.map { DocumentTable.Column("Score: \($0.title)", isNumeric: true) },
      rows: lot.lot.ranking.map { ranked in
        let bid = lot.lot.bid(ranked)
        let scored = lot.scored(ranked)
        let scores = leaves.map { leaf in
          scored.first { $0.score.criterion == leaf.id }.map { [$0.run] } ?? []
        }
        return [[lot.name(of: bid)], [lot.length(of: bid)], [lot.type(of: bid)]] + scores
      })
  }
}

extension LotCase {
  /// The contract length that a bid offers: `60 months and up to 24 more`.
  func length(of bid: Bid) -> TextRun {
    guard let length = bid.contractLength else { return TextRun("not stated") }
    return TextRun(
      length.value.description,
      figure: Figure(basis: "the length that the bid states", sources: [length.source]),
      quotes: [length.source])
  }

  /// The contract type that a bid offers.
  func type(of bid: Bid) -> TextRun {
    guard let type = bid.contractType else { return TextRun("not stated") }
    let declared = rubric.declaredContractTypes.first { $0.type == type.value }
    return TextRun(declared?.title ?? type.value.rawValue, quotes: [type.source])
  }
}
