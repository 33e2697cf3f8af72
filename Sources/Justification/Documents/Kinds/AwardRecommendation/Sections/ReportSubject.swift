internal import Evaluation
internal import Procurement

/// What is bought, by whom and under which law.
enum ReportSubject: DocumentSection {
  static let field = DocumentField(
    "subject", .blocks, "what is bought, by whom, and under which law",
    from: "competition.yaml; procedure, subject and contact in award.yaml",
    law: ["Public Contracts Regulations 2015, reg 84(1)(a)"], isRequired: true)

  static func value(of lot: LotCase) -> FieldValue? {
    let missing = WrittenReportItem.missing(in: lot)
    return missing.isEmpty ? .blocks([.facts(facts(of: lot))]) : .missing(missing)
  }

  private static func facts(of lot: LotCase) -> [Fact] {
    let competition = lot.award.competition
    let award = lot.award.facts
    var facts = [
      Fact("Competition", [TextRun("\(competition.title) ("), id(competition.id), TextRun(")")])
    ]
    if let lotID = lot.lot.lot.id {
      facts.append(
        Fact("Lot", [TextRun("\(lot.lot.lot.title ?? lotID) ("), id(lotID), TextRun(")")]))
    }
    if let subject = award.subject { facts.append(Fact("What is bought", sourced(subject))) }
    if !competition.buyers.isEmpty {
      facts.append(
        Fact("Bought by", .list(competition.buyers.map { [TextRun($0.name)] })))
    }
    if let address = award.contact.address { facts.append(Fact("Address", sourced(address))) }
    facts.append(Fact("Law", .plain(competition.regime.inWords)))
    if let procedure = award.procedure { facts.append(Fact("Procedure", sourced(procedure))) }
    if let started = competition.started { facts.append(Fact("Started", date(started))) }
    if let value = competition.estimatedValue {
      facts.append(
        Fact(
          "Estimated value",
          [
            TextRun(
              value.description,
              figure: Figure(basis: "the estimate in competition.yaml", sources: []))
          ]))
    }
    return facts
  }

  private static func id(_ text: String) -> TextRun { TextRun(text, style: .code) }

  private static func sourced(_ text: Sourced<String>) -> [TextRun] {
    [TextRun(text.value, quotes: [text.source])]
  }

  private static func date(_ day: CalendarDate) -> [TextRun] { .plain(day.description) }
}

extension Regime {
  /// What documents call it.
  var inWords: String {
    switch self {
    case .procurementAct2023: "Procurement Act 2023"
    case .publicContractsRegulations2015: "Public Contracts Regulations 2015"
    case .eu201424: "Directive 2014/24/EU"
    case .none: "none stated"
    }
  }
}
