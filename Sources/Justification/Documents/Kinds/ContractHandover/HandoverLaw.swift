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
    let rows =
      published + [
        duty(
          "Notice that the contract has ended",
          "30 days that begin with the day on which it ends, for any reason, expiry too",
          "Procurement Act 2023, s.80", date: nil, depends: "on the day on which the contract ends"),
        duty(
          "Records that explain the award", "kept for at least 3 years from the day of signing",
          "Procurement Act 2023, s.98", date: signed?.adding(months: 36), depends: nil),
      ]
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

  private var signed: CalendarDate? { lot.award.facts.signingOn?.value }

  /// What is published after signing.
  private var published: [[[TextRun]]] {
    let isLight = competition.facts.subject?.value == .lightTouch
    let side = lot.worth(of: bid).side
    let large =
      side == .unknown ? "where the contract is worth more than £5 million, VAT included" : nil
    func days(_ number: Int) -> (String, CalendarDate?) {
      (
        "\(number) days that begin with the day of signing", signed?.adding(days: number - 1)
      )
    }
    let details = days(isLight ? 120 : 30)
    var rows = [
      duty(
        "Contract details notice", details.0, "Procurement Act 2023, s.53(1)", date: details.1,
        depends: nil)
    ]
    if side != .notOver {
      let copy = days(isLight ? 180 : 90)
      rows.append(
        duty(
          "Publication of the contract", copy.0, "Procurement Act 2023, s.53(3)", date: copy.1,
          depends: large))
      if !isLight {
        rows.append(
          duty(
            "First assessment against the key performance indicators",
            "12 months that begin with the day of signing, then once in every further 12 months and at "
              + "the end", "Procurement Act 2023, s.52 and s.71",
            date: signed?.adding(months: 12)?.adding(days: -1), depends: large))
      }
    }
    return rows
  }

  private func duty(
    _ what: String, _ when: String, _ law: String, date: CalendarDate?, depends: String?
  ) -> [[TextRun]] {
    let sources = [lot.award.facts.signingOn?.source].compactMap { $0 }
    let day: [TextRun]
    if let date {
      day = [TextRun(date.description, figure: Figure(basis: when, sources: sources))]
    } else if let depends, signed != nil || depends.hasPrefix("on ") {
      day = .plain("depends \(depends)")
    } else {
      day = .plain("not computed: add `signing-on` to award.yaml")
    }
    let condition = depends.flatMap { date == nil ? nil : ", \($0)" } ?? ""
    return [.plain(what), .plain(when + condition), day, .plain(law)]
  }

  /// The checks of the law on the contract to be signed: payment, changes, indicators, termination.
  var notes: [Block] {
    let checks = StatutoryChecks.set(competition.regime.rawValue) ?? []
    guard !checks.isEmpty else { return [] }
    let rows = checks.compactMap { check -> [[TextRun]]? in
      let finding = check.finding(
        in: bid, for: lot.lot.lot, of: competition, priceBase: lot.rubric.priceBase?.value)
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
