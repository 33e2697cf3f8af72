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

  /// The terms by which the contract ends and is handed over: those that the schedule has, and the names of
  /// those that it has not.
  var exit: [Block] {
    let found = bid.contract.terms.all.filter(HandoverSchedule.isOnExit)
    let missing = HandoverSchedule.expected.filter { bid.contract.terms.named($0).isEmpty }
    var blocks: [Block] = []
    if !found.isEmpty {
      blocks.append(
        .table(
          DocumentTable(
            name: "exit", caption: .plain("Terms on the end of the contract"),
            columns: [
              DocumentTable.Column("What it settles"), DocumentTable.Column("Term"),
              DocumentTable.Column("In the contract"), DocumentTable.Column("Clause"),
            ],
            rows: found.map { term in
              [
                .plain(
                  TermVocabulary.term(named: term.name)?.summary.capitalisedFirst
                    ?? "A name of the schedule's own"),
                [TextRun(term.name, style: .code)], [term.run],
                [TextRun(term.clause ?? "not given", quotes: [term.value.source])],
              ]
            })))
    }
    if !missing.isEmpty {
      blocks += [
        .paragraph(
          .plain(
            found.isEmpty
              ? "The schedule has no term on how the contract ends. These are looked for:"
              : "The schedule has no term under these names; it may settle the same under another:")
        ),
        .list(
          missing.map { name in
            [TextRun(name, style: .code)]
              + .plain(TermVocabulary.term(named: name).map { ": \($0.summary)" } ?? "")
          }),
      ]
    }
    return blocks
  }

  /// What a contract says of its end, in the order in which it is needed.
  ///
  /// - Source: ISO 44001, stage 8 (exit strategy); Procurement Act 2023, s.78.
  private static let expected = [
    "termination.notice-months", "termination.for-breach", "termination.persistent-failure",
    "exit.plan", "exit.owner", "exit.trigger", "exit.assistance-months", "exit.price", "exit.data",
    "exit.staff", "staff.information-days", "staff.transfer-plan", "step-in.rights",
  ]

  /// Whether a term is one on the end of the contract, under a known name or another of the same family.
  private static func isOnExit(_ term: ContractTerm) -> Bool {
    let family = term.name.split(separator: ".").first ?? ""
    return ["termination", "exit", "staff", "step-in", "reversal", "buy-out"].contains(family)
  }
}
