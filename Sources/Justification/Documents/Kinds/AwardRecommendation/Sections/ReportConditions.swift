internal import Evaluation
internal import Procurement

/// What has to be done before the contract is signed.
enum ReportConditions: DocumentSection {
  static let field = DocumentField(
    "conditions", .blocks, "what has to be done before signature",
    from: "conditions and standstill in award.yaml; the evaluation",
    law: ["Procurement Act 2023, s.51(1)", "Public Contracts Regulations 2015, reg 87"])

  static func value(of lot: LotCase) -> FieldValue? {
    guard let winner = lot.recommended else { return nil }
    let bid = lot.lot.bid(winner)
    let written = lot.award.facts.conditions.map { [TextRun($0.value, quotes: [$0.source])] }
    let clarifications = OpenQuestions.clarifications(in: lot).filter { $0.bid.id == bid.id }
    let items =
      written + lowPrice(of: bid, in: lot) + clarifications.map(\.item) + standstill(in: lot)
    return items.isEmpty ? nil : .blocks([.list(items, isOrdered: true)])
  }

  private static func lowPrice(of bid: Bid, in lot: LotCase) -> [[TextRun]] {
    guard lot.lot.priceFlags.contains(where: { $0.bid.id == bid.id }) else { return [] }
    return [
      .plain(
        "The recommended bid's price, which looks abnormally low, is explained to satisfaction.")
    ]
  }

  private static func standstill(in lot: LotCase) -> [[TextRun]] {
    guard let standstill = lot.award.facts.standstill else { return [] }
    let quotes = [standstill.source]
    let text =
      switch standstill.value {
      case .mandatory: "The mandatory standstill period has ended."
      case .voluntary: "The voluntary standstill period, once it is promised, has ended."
      case .exempt: "No standstill period applies."
      }
    let reason = lot.award.facts.standstillReason.map { " Reason: \($0.value)" } ?? ""
    return [[TextRun(text + reason, quotes: quotes)]]
  }
}
