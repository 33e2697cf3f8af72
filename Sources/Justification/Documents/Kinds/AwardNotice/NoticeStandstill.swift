internal import Procurement
internal import Regulation

/// The standstill period as the notice states it.
struct NoticeStandstill {
  private let facts: AwardFacts
  private let law: NoticeLaw
  private let period: StandstillPeriod?

  init(_ lot: LotCase) {
    facts = lot.award.facts
    law = NoticeLaw(lot.award.competition)
    period = lot.award.standstillPeriod
  }

  /// The day on which the period ends, or why the notice has none.
  var item: NoticeItem {
    let name = "End of the standstill period"
    let law =
      self.law.isAct ? "\(self.law.contents); Procurement Act 2023, s.51" : self.law.contents
    guard let standstill = facts.standstill else {
      return NoticeItem(
        name, law: law,
        .toSupply("add `standstill` to award.yaml: mandatory, voluntary or exempt"))
    }
    if standstill.value == .exempt {
      let reason = facts.standstillReason.map { ": \($0.value)" } ?? ""
      return NoticeItem(
        name, law: law,
        [
          TextRun(
            "none, as the award is exempt\(reason)",
            figure: Figure(basis: "as given", sources: [standstill.source]))
        ], from: "standstill in award.yaml")
    }
    guard let notice = facts.noticeOn else {
      return NoticeItem(
        name, law: law,
        .toSupply(
          "add `notice-on`, the day of publication, to award.yaml; the period counts from it"))
    }
    guard let period else {
      // Other laws count from the day on which the decision is sent, and by the means by which it is, and
      // nothing here says which.
      return NoticeItem(
        name, law: law,
        self.law.isAct
          ? .toSupply(
            "put a table of the bank holidays of that time into the competition folder as "
              + WorkingDays.fileName)
          : .byPerson("count it with `probity standstill \(notice.value)`"))
    }
    return NoticeItem(
      name, law: law,
      [
        TextRun(
          period.end.description,
          figure: Figure(
            basis: "\(period.basis) (\(period.citation))",
            sources: [notice.source, standstill.source]))
      ],
      from: "\(standstill.value.rawValue) standstill, counted from notice-on in award.yaml; the "
        + "contract may be signed from \(period.earliestSigning)")
  }
}
