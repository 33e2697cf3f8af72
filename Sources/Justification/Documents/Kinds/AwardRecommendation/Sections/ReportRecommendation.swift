internal import Evaluation
internal import Procurement

/// Why the recommended bid, and why not each other one.
enum ReportRecommendation: DocumentSection {
  static let field = DocumentField(
    "comparisons", .blocks,
    "the recommended bid beside each other ranked bid, criterion by criterion",
    from: "the evaluation",
    law: [
      "Procurement Act 2023, s.19(2)(b)", "Public Contracts Regulations 2015, reg 84(1)(d)",
    ])

  static func value(of lot: LotCase) -> FieldValue? {
    guard let winner = lot.recommended, !lot.others.isEmpty else { return nil }
    return .blocks(
      lot.others.flatMap { other -> [Block] in
        [
          .heading(level: 3, [TextRun("Beside "), lot.name(of: lot.lot.bid(other))]),
          .paragraph(BidComparison(winner, other, in: lot).sentences),
        ]
      })
  }
}
