internal import Procurement
internal import Regulation

/// The standstill period as the notice states it, and the day of signing, which may not lie in it.
struct NoticeStandstill {
  private let facts: AwardFacts
  private let regime: Regime
  private let law: NoticeLaw
  private let period: StandstillPeriod?

  init(_ lot: LotCase) {
    facts = lot.award.facts
    regime = lot.award.competition.regime
    law = NoticeLaw(lot.award.competition)
    period = lot.award.standstillPeriod
  }

  /// The day on which the period ends, or why the notice has none.
  var item: NoticeItem {
    let name = "End of the standstill period"
    guard law.isAct else { return NoticeItem(name, law: law.contents, .notApplicable(elsewhere)) }
    let law = "\(self.law.contents); Procurement Act 2023, s.51"
    guard let standstill = facts.standstill else {
      return NoticeItem(
        name, law: law,
        .toSupply("add `standstill` to award.yaml: mandatory, voluntary or exempt"))
    }
    if standstill.value == .exempt { return exempt(name, law, standstill) }
    guard let notice = facts.noticeOn else {
      return NoticeItem(
        name, law: law,
        .toSupply(
          "add `notice-on`, the day of publication, to award.yaml; the period counts from it"))
    }
    guard let period else {
      return NoticeItem(
        name, law: law,
        .byPerson(
          "the table of bank holidays does not reach from \(notice.value) to the end of the period; "
            + "count it with `probity standstill \(notice.value)` and a newer table"))
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

  /// The day on which the contract is expected to be signed; to be corrected where it lies in the period.
  ///
  /// - Source: Procurement Act 2023, s.51(1) and (4).
  var signing: NoticeItem {
    let name = "Estimated date of signing"
    if let signing = facts.signingOn, let period, signing.value < period.earliestSigning {
      return NoticeItem(
        name, law: law.contents,
        .toSupply(
          "correct `signing-on` in award.yaml: \(signing.value) is in the standstill period, and the "
            + "contract may be signed from \(period.earliestSigning) (Procurement Act 2023, s.51)"))
    }
    return NoticeItem(name, law: law.contents, day: facts.signingOn, key: "signing-on")
  }

  private func exempt(
    _ name: String, _ law: String, _ standstill: Sourced<AwardFacts.Standstill>
  ) -> NoticeItem {
    guard let reason = facts.standstillReason else {
      return NoticeItem(
        name, law: law,
        .toSupply(
          "add `standstill-reason` to award.yaml: which case of Procurement Act 2023, s.51(3), exempts "
            + "the award"))
    }
    return NoticeItem(
      name, law: law,
      [
        TextRun(
          "none, as the award is exempt: \(reason.value)",
          figure: Figure(basis: "as given", sources: [standstill.source, reason.source]))
      ], from: "standstill and standstill-reason in award.yaml")
  }

  /// Where other laws tell of the standstill.
  private var elsewhere: String {
    switch regime {
    case .publicContractsRegulations2015:
      "the notice follows the contract; tenderers are told of the standstill before it (regulation 86), "
        + "which `probity standstill` counts (regulation 87)"
    case .eu201424:
      "the notice follows the contract; tenderers are told of the standstill before it (Directive "
        + "89/665/EEC, article 2a)"
    case .procurementAct2023, .none: "the competition states no law that asks for one"
    }
  }
}
