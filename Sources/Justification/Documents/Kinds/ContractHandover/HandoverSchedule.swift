internal import Evaluation
internal import Procurement

/// The contract schedule of a recommended bid.
struct HandoverSchedule {
  private let bid: Bid

  init(_ bid: Bid) { self.bid = bid }

  /// What each partner would save, year by year.
  var savings: [Block] {
    let rows = bid.contract.savings.map { saving -> [[TextRun]] in
      let places = saving.baseline.value.currency.minorUnits
      func amount(_ money: Sourced<Money>) -> [TextRun] {
        [
          TextRun(
            money.value.description, figure: Figure(basis: "as given", sources: [money.source]),
            quotes: [money.source])
        ]
      }
      let saved = try? saving.baseline.value - saving.cost.value
      let sources = [saving.baseline.source, saving.cost.source]
      let difference = saved.map {
        TextRun(
          $0.description,
          figure: Figure(
            basis: "\(saving.baseline.value.amount.grouped(minimumPlaces: places)) − "
              + "\(saving.cost.value.amount.grouped(minimumPlaces: places))", sources: sources),
          quotes: sources)
      }
      return [
        [saving.partner.run("as given")], .plain("\(saving.year.value)"), amount(saving.baseline),
        amount(saving.cost), difference.map { [$0] } ?? .plain("–"),
        saving.evidence.map {
          [
            TextRun(
              $0.value.rawValue, figure: Figure(basis: "as given", sources: [$0.source]),
              quotes: [$0.source])
          ]
        } ?? .plain("not given"),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          name: "savings", caption: .plain("Savings that the bid claims"),
          columns: [
            DocumentTable.Column("Partner"), DocumentTable.Column("Year", isNumeric: true),
            DocumentTable.Column("Without the contract", isNumeric: true),
            DocumentTable.Column("Under the bid", isNumeric: true),
            DocumentTable.Column("Saving", isNumeric: true), DocumentTable.Column("How firm"),
          ], rows: rows))
    ]
  }

  /// Every term of the schedule with its clause.
  var terms: [Block] {
    let rows = bid.contract.terms.all.map { term -> [[TextRun]] in
      let wording = term.wording.map {
        [TextRun("“\($0.value)”", quotes: [$0.source])]
      }
      return [
        [TextRun(term.name, style: .code)], [term.run],
        [TextRun(term.clause ?? "not given", quotes: [term.value.source])], wording ?? .plain("–"),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          name: "terms", caption: .plain("Terms of the contract schedule"),
          columns: [
            DocumentTable.Column("Term"), DocumentTable.Column("Value"),
            DocumentTable.Column("Clause"), DocumentTable.Column("Wording"),
          ], rows: rows))
    ]
  }

  /// The terms by which the contract ends and is handed over, with those that are missing.
  var exit: [Block] {
    let names = [
      "termination.notice-months", "termination.for-breach", "termination.persistent-failure",
      "exit.plan", "exit.owner", "exit.trigger", "exit.assistance-months", "exit.price",
      "exit.data",
      "exit.staff", "staff.information-days", "staff.transfer-plan", "step-in.rights",
    ]
    return [
      .facts(
        names.map { name in
          let found = bid.contract.terms.named(name)
          if found.isEmpty {
            return Fact(name, [TextRun("missing from the schedule", style: .strong)])
          }
          let runs = found.enumerated().flatMap { index, term -> [TextRun] in
            (index == 0 ? [] : [TextRun("; ")]) + [term.run]
              + (term.clause.map { [TextRun(" (clause \($0))")] } ?? [])
          }
          return Fact(name, runs)
        })
    ]
  }
}
