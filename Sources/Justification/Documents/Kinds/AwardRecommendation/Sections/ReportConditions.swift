internal import Evaluation
internal import Procurement
internal import Regulation

/// What has to be done before the contract is signed.
enum ReportConditions: DocumentSection {
  static let field = DocumentField(
    "conditions", .blocks, "what has to be done before signature",
    from: "conditions and standstill in award.yaml; the evaluation",
    law: ["Procurement Act 2023, s.51(1)", "Public Contracts Regulations 2015, reg 87"])

  static func value(of lot: LotCase) -> FieldValue? {
    guard let winner = lot.recommended else { return nil }
    let bid = lot.lot.bid(winner)
    let written = lot.award.facts.conditions.map {
      DecisionSentences.closed([TextRun($0.value, quotes: [$0.source])])
    }
    let clarifications = OpenQuestions.clarifications(in: lot).filter { $0.bid.id == bid.id }
    let items =
      written + lowPrice(of: bid, in: lot) + clarifications.map(\.item) + standstill(in: lot)
    return items.isEmpty ? nil : .blocks([.list(items, isOrdered: true)])
  }

  private static func lowPrice(of bid: Bid, in lot: LotCase) -> [[TextRun]] {
    guard LowPrice.all(in: lot).contains(where: { $0.bid.id == bid.id && $0.accepted == nil })
    else { return [] }
    return [
      .plain(
        "The recommended bid's price, which looks abnormally low, is explained to satisfaction.")
    ]
  }

  private static func standstill(in lot: LotCase) -> [[TextRun]] {
    guard let standstill = lot.award.facts.standstill else { return [] }
    let text =
      switch standstill.value {
      case .mandatory: "The mandatory standstill period has ended."
      case .voluntary: "The voluntary standstill period, once it is promised, has ended."
      case .exempt: "No standstill period applies."
      }
    let reason = lot.award.facts.standstillReason.map {
      DecisionSentences.closed([TextRun("Reason: "), TextRun($0.value, quotes: [$0.source])])
    }
    return [
      .sentences(
        [TextRun(text, quotes: [standstill.source])], reason ?? [], days(of: standstill, in: lot))
    ]
  }

  /// When the period ends, and when the contract may be signed at the earliest.
  private static func days(
    of standstill: Sourced<AwardFacts.Standstill>, in lot: LotCase
  ) -> [TextRun] {
    guard standstill.value != .exempt, let notice = lot.award.facts.noticeOn else { return [] }
    guard let period = lot.award.standstillPeriod else {
      return [
        TextRun("The authority has to count when it ends: "),
        TextRun("probity standstill", style: .code), TextRun(" does that."),
      ]
    }
    func day(_ date: CalendarDate, _ basis: String) -> TextRun {
      TextRun(
        date.description,
        figure: Figure(
          basis: "\(basis) (\(period.citation))", sources: [notice.source, standstill.source]))
    }
    return [
      TextRun("Counted from the contract award notice of "), notice.run("the day of publication"),
      TextRun(", it ends with "), day(period.end, period.basis),
      TextRun("; the contract may be signed from "),
      day(period.earliestSigning, "the day after the end of the period, \(period.end)"),
      TextRun(" (\(period.citation))."),
    ]
  }
}
