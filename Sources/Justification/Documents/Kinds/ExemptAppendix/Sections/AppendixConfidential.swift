internal import Evaluation
internal import Procurement

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
          .heading(level: 3, [TextRun(heading(of: mark, in: lot))]),
          .facts([
            Fact("Ground", .plain(mark.ground.inWords)),
            Fact("Reason", [TextRun(mark.reason, quotes: [mark.source])]),
          ]),
        ] + bids.flatMap { content(of: mark.subject, in: $0, of: lot) }
      })
  }

  private static func heading(of mark: ConfidentialMark, in lot: LotCase) -> String {
    let what =
      switch mark.subject {
      case .price: "Price"
      case .terms(named: nil): "Contract terms"
      case .terms(named: let name?): "The term \(name)"
      case .kpis: "Key performance indicators"
      case .savings: "Savings"
      case .responsibilities: "Responsibilities"
      case .criterion(let id): "Marks and reasons on \(GateSentences.title(of: id, in: lot))"
      }
    return mark.bid.map { "\(what) of bid \($0.value)" } ?? "\(what) of every bid"
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

extension ConfidentialMark.Ground {
  /// What documents call it.
  var inWords: String {
    switch self {
    case .nationalSecurity: "national security"
    case .commercial: "sensitive commercial information"
    }
  }
}
