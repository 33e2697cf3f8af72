internal import Evaluation
internal import Procurement
internal import Rubrics

/// What is marked confidential, in full, with its ground and reason.
enum AppendixConfidential: DocumentSection {
  static let field = DocumentField(
    "confidential", .blocks,
    "everything marked confidential, in full, with the ground and the reason",
    from: "confidential.yaml", law: ["Procurement Act 2023, s.94"])

  static func value(of lot: LotCase) -> FieldValue? {
    .some(
      lot.award.confidentiality.marks.flatMap { mark -> [Block] in
        let bids = lot.lot.lot.bids.filter { bid in
          mark.bid.map { $0.value == bid.id } ?? true
        }.sorted { $0.id < $1.id }
        if bids.isEmpty { return [] }
        return [
          .heading(level: 3, [TextRun(mark.words(in: lot))]),
          .facts([
            Fact("Ground", .plain(mark.ground.inWords)),
            Fact("Reason", [TextRun(mark.reason, quotes: [mark.source])]),
          ]),
        ] + bids.flatMap { content(of: mark.subject, in: $0, of: lot) }
          + warning(of: mark.subject, in: lot)
      })
  }

  /// That the scores which the law gives to bidders tell a price that is withheld.
  private static func warning(of subject: ConfidentialMark.Subject, in lot: LotCase) -> [Block] {
    guard subject == .price, lot.rubric.leaves.contains(where: { $0.measure?.name == .price })
    else { return [] }
    return [
      .notice(
        .plain(
          "What is withheld may be computed all the same: who knows the published formula, a score on "
            + "price and one other price with its score may work it out. The scores have to be "
            + "given; withholding the price only keeps it from being read off."))
    ]
  }

  private static func content(
    of subject: ConfidentialMark.Subject, in bid: Bid, of lot: LotCase
  ) -> [Block] {
    let items = ConfidentialContent.items(of: subject, in: bid, of: lot)
    let nothing: [[TextRun]] = [.plain("Nothing is stated.")]
    return [
      .paragraph([lot.name(of: bid), TextRun(":")]), .list(items.isEmpty ? nothing : items),
    ]
  }
}
