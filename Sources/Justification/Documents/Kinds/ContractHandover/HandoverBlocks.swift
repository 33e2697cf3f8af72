internal import Evaluation
internal import Procurement
internal import Regulation
internal import Rubrics

/// What the contract manager takes over of a recommended bid, part by part.
struct HandoverBlocks {
  private let lot: LotCase
  private let bid: Bid

  init(_ lot: LotCase, _ bid: Bid) {
    self.lot = lot
    self.bid = bid
  }

  /// Who the parties are, and what is signed.
  var parties: [Block] {
    let supplier = lot.award.supplier(of: bid)
    let buyers = lot.award.competition.buyers.map { "\($0.name) (\($0.id))" }
    func fact(_ name: String, _ value: Sourced<String>?, _ hint: String) -> Fact {
      Fact(name, value.map { [$0.run("as given")] } ?? .plain("not given: \(hint)"))
    }
    let type = bid.contractType.map {
      TextRun(
        $0.value.rawValue,
        figure: Figure(basis: "the contract type that the bid offers", sources: [$0.source]),
        quotes: [$0.source])
    }
    let contractKey = lot.lot.lot.id.map { "contracts.\($0)" } ?? "contract"
    return [
      .facts([
        Fact(
          "Authority",
          buyers.isEmpty
            ? .plain("not given: add `buyers` to competition.yaml")
            : [TextRun(buyers.joined(separator: "; "))]),
        Fact("Supplier", [lot.name(of: bid)]),
        fact(
          "Supplier's identifier", supplier?.identifier,
          "the column \"identifier\" of suppliers.csv"),
        fact("Supplier's address", supplier?.address, "the column \"address\" of suppliers.csv"),
        fact("Supplier's email", supplier?.email, "the column \"email\" of suppliers.csv"),
        fact("Contract", lot.contractIdentifier, "add `\(contractKey)` to award.yaml"),
        Fact("Contract type", type.map { [$0] } ?? .plain("not given in the bid")),
      ])
    ]
  }

  /// What it is worth: as bid, over its life, and at most.
  var value: [Block] {
    let worth = lot.worth(of: bid)
    var facts = [
      Fact(
        "Price as bid",
        lot.price(of: bid).map { [$0, TextRun(" (\(bid.priceTerms))")] }
          ?? .plain("the bid gives none"))
    ]
    if let life = WholeLifeSummary(lot.lot),
      let place = life.result.prices.firstIndex(where: { $0.bid == bid.id })
    {
      let price = life.result.prices[place]
      let figures = [
        ("Whole-life price, not discounted", "total", price.total),
        ("Present value", "presentValue", price.presentValue),
        ("Equivalent annual price", "equivalentAnnual", price.equivalentAnnual),
      ]
      for (name, key, amount) in figures {
        guard let amount else { continue }
        let figure = Figure(
          pointer: "\(lot.pointer)/wholeLife/bids/\(place)/\(key)",
          basis: "from the cash flow, which the price evaluation shows year by year",
          sources: price.rows.map(\.first))
        facts.append(
          Fact(
            name,
            [
              TextRun(life.shown(amount), figure: figure, quotes: price.rows.map(\.first)),
              TextRun(" \(life.result.currency.code)"),
            ]))
      }
    }
    if let most = worth.value {
      facts.append(
        Fact(
          "Whole value, with options, extensions and VAT",
          [
            TextRun(
              worth.isWhole ? most.description : "at least \(most)",
              figure: Figure(basis: worth.details.joined(separator: "; "), sources: worth.sources),
              quotes: worth.sources),
            TextRun(
              worth.isWhole
                ? ""
                : "; for the whole there is missing: \(worth.lookedFor.joined(separator: "; "))"),
          ]))
    }
    return [.facts(facts)]
  }

  /// The indicators with what each is to reach and what a miss costs.
  var indicators: [Block] {
    let kpis = bid.contract.kpis
    guard !kpis.isEmpty else { return [] }
    func cell(_ value: Sourced<TermValue>?) -> [TextRun] {
      guard let value else { return .plain("not given") }
      return [
        TextRun(
          value.value.description,
          figure: Figure(basis: "as the schedule gives it", sources: [value.source]),
          quotes: [value.source])
      ]
    }
    func cell(_ value: Sourced<String>?) -> [TextRun] {
      value.map { [$0.run("as the schedule gives it")] } ?? .plain("not given")
    }
    let rows = kpis.map { kpi -> [[TextRun]] in
      [
        cell(kpi.name), cell(kpi.measure), cell(kpi.target), cell(kpi.tolerance),
        cell(kpi.serviceCredit), cell(kpi.frequency),
      ]
    }
    return [
      .table(
        DocumentTable(
          name: "kpis", caption: .plain("Key performance indicators"),
          columns: [
            DocumentTable.Column("Indicator"), DocumentTable.Column("Measure"),
            DocumentTable.Column("Target", isNumeric: true),
            DocumentTable.Column("Tolerance", isNumeric: true),
            DocumentTable.Column("Service credit", isNumeric: true),
            DocumentTable.Column("How often"),
          ], rows: rows))
    ]
  }

  /// What marks gave credit for, with whether the contract holds it.
  var promises: [Block] {
    guard let matrix = lot.lot.checks,
      let place = matrix.lot.bids.firstIndex(where: { $0.id == bid.id })
    else { return [] }
    // A promise of another bid's mark does not apply here.
    let rows = matrix.rows.enumerated().compactMap { index, row -> [[TextRun]]? in
      let finding = row.findings[place]
      guard row.origin == .promise, finding.outcome != .notApplicable else { return nil }
      let words = finding.outcome.inWords
      let pointer = "\(lot.pointer)/checks/\(index)/findings/\(place)/outcome"
      let sources = finding.reliedOn.map(\.source)
      return [
        [TextRun(row.title)],
        [
          TextRun(
            words,
            figure: Figure(
              pointer: words == finding.outcome.rawValue ? pointer : nil, basis: finding.basis,
              sources: sources))
        ],
        [TextRun(([finding.basis] + finding.details).joined(separator: "; "), quotes: sources)],
        .plain(
          finding.outcome == .pass
            ? "keep it in the contract" : "bring it into the contract before signature"),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          name: "promises", caption: .plain("What agreed marks gave credit for"),
          columns: [
            DocumentTable.Column("Promise"), DocumentTable.Column("In the contract"),
            DocumentTable.Column("Why"), DocumentTable.Column("What to do"),
          ], rows: rows))
    ]
  }

  /// Who answers for each service and who provides it.
  var responsibilities: [Block] {
    let rows = bid.contract.responsibilities.map { entry -> [[TextRun]] in
      func moment(_ value: Sourced<ContractMoment>?, _ words: String) -> [TextRun] {
        guard let value else { return .plain(words) }
        let text =
          switch value.value {
          case .month(let number): "month \(number)"
          case .date(let date): date.description
          }
        return [
          TextRun(
            text, figure: Figure(basis: "as given", sources: [value.source]), quotes: [value.source]
          )
        ]
      }
      func person(_ value: Sourced<String>?) -> [TextRun] {
        value.map { [$0.run("as given")] } ?? .plain("left open")
      }
      return [
        [entry.service.run("as given")], person(entry.accountable), person(entry.provider),
        moment(entry.from, "with the contract"), moment(entry.to, "with the contract"),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          name: "responsibilities", caption: .plain("Responsibilities"),
          columns: [
            DocumentTable.Column("Service"), DocumentTable.Column("Answers for it"),
            DocumentTable.Column("Provides it"), DocumentTable.Column("Begins"),
            DocumentTable.Column("Ends"),
          ], rows: rows))
    ]
  }
}
