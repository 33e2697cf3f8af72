internal import Evaluation
internal import Procurement
internal import Regulation
internal import Rubrics

/// What the law asks for once the contract is signed, each as a rule with its citation and its day.
struct HandoverLaw {
  private let lot: LotCase
  private let bid: Bid

  init(_ lot: LotCase, _ bid: Bid) {
    self.lot = lot
    self.bid = bid
  }

  private var competition: Competition { lot.award.competition }

  /// What falls due, with the day where the day of signing is given.
  var duties: [Block] {
    guard competition.regime == .procurementAct2023 else { return [] }
    let rows = signingDuties + [endNotice, records].compactMap { $0 }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          name: "duties", caption: .plain("What falls due by law"),
          columns: [
            DocumentTable.Column("Duty"), DocumentTable.Column("When"),
            DocumentTable.Column("Last day"), DocumentTable.Column("Law"),
          ], rows: rows))
    ]
  }

  private var signed: Sourced<CalendarDate>? { lot.award.facts.signingOn }

  /// The day as of which the law is looked up: that of signing, or the nearest that is known.
  ///
  /// Where none is, it is the Act's first day. Only the day of signing is ever counted from.
  private var reference: CalendarDate? {
    signed?.value ?? competition.evaluatedOn ?? competition.started
      ?? CalendarDate(iso: "2025-02-24")
  }

  /// What follows from signing.
  private var signingDuties: [[[TextRun]]] {
    guard let reference else { return [] }
    let side = lot.worth(of: bid).side
    let contract = SignedContract(
      signedOn: reference, isLightTouch: competition.facts.subject?.value == .lightTouch,
      isLarge: side == .unknown ? nil : side == .over)
    let due = (try? LaterNotices.deadlines(of: contract)) ?? []
    return due.filter { isAsked($0.kind) }.map { kind, deadline in
      row(kind.title.capitalisedFirst, deadline)
    }
  }

  /// Whether a notice is asked of this contract, beside what its worth and its subject say.
  ///
  /// - Source: Procurement Act 2023, s.52 (frameworks, concessions, private utilities) and s.53(4) (devolved
  ///   Welsh authorities).
  private func isAsked(_ kind: any LaterNotice.Type) -> Bool {
    switch kind.name {
    case ContractCopy.name: competition.facts.isDevolvedWelsh?.value != true
    case IndicatorAssessment.name:
      checked.first { $0.check.id == "kpis" }.map { kpis in
        kpis.finding.outcome != .notApplicable
          && !(kpis.finding.outcome == .pass && bid.contract.kpis.isEmpty)
      } ?? true
    default: true
    }
  }

  private var endNotice: [[TextRun]]? {
    guard competition.facts.authority?.value != .privateUtility, let reference,
      let deadline = try? ContractEnd.deadline(endedOn: reference)
    else { return nil }
    return [
      .plain("Notice that the contract has ended"), .plain(deadline.period),
      .plain("depends on the day on which the contract ends"), .plain(deadline.citation),
    ]
  }

  private var records: [[TextRun]]? {
    guard competition.facts.isDefence?.value != true, let reference,
      let deadline = try? RecordKeeping.deadline(signedOn: reference)
    else { return nil }
    return row("Records that explain the award are kept at least until", deadline)
  }

  private func row(_ what: String, _ deadline: NoticeDeadline) -> [[TextRun]] {
    let day: [TextRun]
    if let condition = deadline.condition {
      day = .plain("depends: due only \(condition)")
    } else if let signed {
      day = [
        TextRun(
          deadline.date.description,
          figure: Figure(basis: deadline.basis, sources: [signed.source]))
      ]
    } else {
      day = .plain("not computed: add `signing-on` to award.yaml")
    }
    return [
      .plain(what), .plain(deadline.period), day,
      .plain(deadline.citation + (deadline.note.map { " (\($0))" } ?? "")),
    ]
  }

  /// The checks of the law with what each finds in the bid.
  private var checked: [(check: any StatutoryCheck.Type, finding: CheckFinding)] {
    (StatutoryChecks.set(competition.regime.rawValue) ?? []).map { check in
      (
        check,
        check.finding(
          in: bid, for: lot.lot.lot, of: competition, priceBase: lot.rubric.priceBase?.value)
      )
    }
  }

  /// The checks of the law on the contract to be signed: payment, changes, indicators, termination.
  var notes: [Block] {
    let rows = checked.compactMap { check, finding -> [[TextRun]]? in
      guard finding.outcome != .notApplicable else { return nil }
      let sources = finding.reliedOn.map(\.source)
      let figure = Figure(
        basis: ([finding.basis] + finding.details).joined(separator: "; "), sources: sources)
      return [
        .plain(check.title),
        [TextRun(finding.outcome.inWords, figure: figure)],
        [TextRun(finding.basis, quotes: sources)],
        finding.details.isEmpty
          ? .plain("–") : [TextRun(finding.details.joined(separator: "; "), quotes: sources)],
        .plain(check.citation),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          name: "law", caption: .plain("What the law says of this contract"),
          columns: [
            DocumentTable.Column("Rule"), DocumentTable.Column("Outcome"),
            DocumentTable.Column("Why"), DocumentTable.Column("In detail"),
            DocumentTable.Column("Law"),
          ], rows: rows))
    ]
  }
}
