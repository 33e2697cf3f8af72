internal import Evaluation
internal import Procurement
internal import Regulation
internal import Rubrics

/// Everything that a contract award notice says of one lot's award, known or not.
struct NoticeItems {
  let lot: LotCase
  /// The bid that gets the contract.
  let winner: Bid
  let law: NoticeLaw
  let worth: LargeContract

  init(_ lot: LotCase, winner: Bid) {
    self.lot = lot
    self.winner = winner
    self.law = NoticeLaw(lot.award.competition)
    self.worth = lot.worth(of: winner)
  }

  /// Whether the notice names unsuccessful suppliers: only where the law asks for their names.
  var namesUnsuccessful: Bool { law.isAct && worth.side == .over }

  /// How the value came about; nothing of it where the price is withheld.
  var worthFigure: Figure {
    lot.isPriceWithheld(of: winner)
      ? Figure(basis: worthReason, sources: [])
      : Figure(
        basis: ([worth.basis] + worth.details).joined(separator: "; "), sources: worth.sources)
  }

  /// Why the contract is on its side of the value, in words that everybody may read.
  var worthReason: String {
    lot.isPriceWithheld(of: winner)
      ? "the value of the contract, which is marked confidential with the price" : worth.basis
  }

  private var facts: AwardFacts { lot.award.facts }
  private var competition: Competition { lot.award.competition }

  /// The items, in the order in which the law lists them.
  var all: [NoticeItem] {
    authority + procurement + subject + NoticeSupplier(self).items + dates + value
      + NoticeAssessment(self).items + [NoticeStandstill(lot).item] + ending
  }

  private var authority: [NoticeItem] {
    let law = law.contents
    let names = competition.buyers.map { "\($0.name) (\($0.id))" }
    let who =
      names.isEmpty
      ? NoticeItem(
        "Contracting authority", law: law, .toSupply("add `buyers` to competition.yaml"))
      : NoticeItem(
        "Contracting authority", law: law, [TextRun(names.joined(separator: "; "))],
        from: "buyers in competition.yaml")
    return [
      who,
      NoticeItem(
        "Authority's unique identifier", law: law, facts.contact.identifier,
        key: "authority.identifier"),
      NoticeItem("Authority's address", law: law, facts.contact.address, key: "authority.address"),
      NoticeItem("Authority's email", law: law, facts.contact.email, key: "authority.email"),
      NoticeItem("Authority's website", law: law, facts.contact.website, key: "authority.website"),
    ]
  }

  private var procurement: [NoticeItem] {
    let law = law.contents
    let contractKey = lot.lot.lot.id.map { "contracts.\($0)" } ?? "contract"
    return [
      NoticeItem(
        "Title", law: law, [TextRun(competition.title)], from: "title in competition.yaml"),
      NoticeItem(
        "Identifier of the procurement", law: law, facts.procurement, key: "procurement"),
      NoticeItem(
        "Identifier of the tender notice", law: law, facts.tenderNotice, key: "tender-notice"),
      NoticeItem(
        "Identifier of the contract", law: law, lot.contractIdentifier, key: contractKey),
      framework,
    ]
  }

  private var framework: NoticeItem {
    let name = "Framework or dynamic market"
    switch lot.arrangement(of: winner) {
    case .callOff:
      return NoticeItem(
        name, law: law.contents,
        .byPerson("enter the identifier of the framework that is called off from"))
    case .framework, .openFramework:
      let methods = winner.contract.terms.named("call-off.method")
      if let method = methods.first {
        return NoticeItem(
          "How the framework is called off from", law: law.contents,
          [method.value.run("the term call-off.method")], from: "call-off.method in terms.csv")
      }
      return NoticeItem(
        "How the framework is called off from", law: law.contents,
        .toSupply("give the term call-off.method in terms.csv"))
    case .contract:
      return NoticeItem(
        name, law: law.contents,
        .notApplicable(
          "what is concluded is a contract of its own; a dynamic market, where the contract "
            + "comes from one, is entered by a person"))
    case nil:
      return NoticeItem(
        name, law: law.contents,
        .toSupply("add `legal: {arrangement: …}` to competition.yaml"))
    }
  }

  private var subject: [NoticeItem] {
    let law = law.contents
    let codes = facts.classifications.enumerated().flatMap { index, code -> [TextRun] in
      (index == 0 ? [] : [TextRun("; ")]) + [code.run("as given")]
    }
    return [
      NoticeItem("Subject-matter", law: law, facts.subject, key: "subject"),
      codes.isEmpty
        ? NoticeItem(
          "Classification (CPV)", law: law, .toSupply("add `classifications` to award.yaml"))
        : NoticeItem(
          "Classification (CPV)", law: law, codes, from: "classifications in award.yaml"),
    ]
  }

  private var dates: [NoticeItem] {
    [
      NoticeItem(
        "Date of the decision", law: law.contents, day: facts.decidedOn, key: "decided-on"),
      law.isAct
        ? NoticeItem(
          "Date on which assessment summaries are provided", law: law.contents,
          day: facts.summariesOn, key: "summaries-on")
        : nil,
      NoticeItem("Date of the notice", law: law.contents, day: facts.noticeOn, key: "notice-on"),
    ].compactMap { $0 }
  }

  private var value: [NoticeItem] {
    let law = law.contents
    if lot.isPriceWithheld(of: winner) {
      return [
        NoticeItem(
          "Value of the contract", law: law,
          .byPerson(
            "the price is marked confidential, so that neither this list nor the data repeat it; the "
              + "notice says that something is withheld (Procurement Act 2023, s.94)"))
      ]
    }
    var items: [NoticeItem] = []
    if self.law.isAct { items.append(estimate) }
    if let price = lot.price(of: winner) {
      items.append(
        NoticeItem(
          "Price of the recommended bid", law: law,
          [price, TextRun(" (\(winner.priceTerms))")], from: "the bid"))
    }
    return items
  }

  /// The estimated value with options, extensions and VAT, as far as it is known.
  private var estimate: NoticeItem {
    let name = "Estimated value of the contract"
    guard let value = worth.value else {
      return NoticeItem(name, law: law.contents, .toSupply(worth.basis))
    }
    let run = TextRun(
      worth.isWhole ? value.description : "at least \(value)", figure: worthFigure,
      quotes: [winner.price?.source].compactMap { $0 })
    return NoticeItem(
      name, law: law.contents, [run],
      from: worth.isWhole
        ? "the recommended bid, with options, extensions and VAT"
        : "not the whole value: to be completed with \(worth.lookedFor.joined(separator: ", "))")
  }

  private var ending: [NoticeItem] {
    let law = law.contents
    var items = [
      NoticeItem("Procedure", law: law, facts.procedure, key: "procedure"),
      special,
      NoticeStandstill(lot).signing,
    ]
    guard self.law.isAct else { return items }
    items.append(
      NoticeItem(
        "Justification of a direct award", law: law,
        .notApplicable(
          "the award follows from the assessment of tenders; where it is a direct award, a "
            + "person enters the justification")))
    items.append(ceasedLots)
    return items
  }

  /// Whether the contract falls under rules of its own.
  private var special: NoticeItem {
    let name = "Special regime"
    guard let subject = competition.facts.subject, let authority = competition.facts.authority,
      let defence = competition.facts.isDefence
    else {
      return NoticeItem(
        name, law: law.contents,
        .toSupply("add `legal: {authority: …, subject: …, defence: …}` to competition.yaml"))
    }
    var words: [String] = []
    switch subject.value {
    case .lightTouch: words.append("light touch contract")
    case .concession: words.append("concession contract")
    case .goods, .services, .works: break
    }
    switch authority.value {
    case .utility, .privateUtility: words.append("utilities contract")
    case .central, .subCentral, .school: break
    }
    if defence.value { words.append("defence and security contract") }
    return NoticeItem(
      name, law: law.contents,
      [
        TextRun(
          words.isEmpty ? "none" : words.joined(separator: ", "),
          figure: Figure(
            basis: "the facts that competition.yaml states under legal",
            sources: [subject.source, authority.source, defence.source]))
      ], from: "legal in competition.yaml")
  }

  private var ceasedLots: NoticeItem {
    let name = "Lots that have ceased"
    let open = lot.award.lots.filter { $0.recommended == nil }.compactMap { $0.lot.lot.id }
    if competition.lots.count < 2 {
      return NoticeItem(
        name, law: law.contents, .notApplicable("the competition is not divided into lots"))
    }
    if open.isEmpty {
      return NoticeItem(
        name, law: law.contents, [TextRun("none")], from: "every lot has a recommended bid")
    }
    return NoticeItem(
      name, law: law.contents,
      .byPerson(
        "no bid is recommended for \(open.joined(separator: ", ")); say whether each has ceased, and "
          + "publish a procurement termination notice for what has (Procurement Act 2023, s.55)"))
  }
}
