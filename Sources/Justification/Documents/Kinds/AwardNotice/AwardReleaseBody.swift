internal import Evaluation
internal import Procurement
internal import Rubrics

/// The one release of the package: who, what, and the award.
struct AwardReleaseBody {
  private typealias Members = [(key: String, value: JSONValue)]

  private let notice: NoticeItems
  private let ocid: String
  private let id: String
  private let date: CalendarDate
  private let parties: ReleaseParties

  init(_ notice: NoticeItems, ocid: String, id: String, date: CalendarDate) {
    (self.notice, self.ocid, self.id, self.date) = (notice, ocid, id, date)
    self.parties = ReleaseParties(notice)
  }

  private var lot: LotCase { notice.lot }
  private var facts: AwardFacts { notice.lot.award.facts }
  private var competition: Competition { notice.lot.award.competition }

  /// The release.
  var json: JSONValue {
    let contract = lot.contractIdentifier
    var members: Members = [
      ("ocid", .string(ocid)), ("id", .string(id)), ("date", .string(date.ending)),
      ("tag", .array((["award"] + (contract == nil ? [] : ["contract"])).map { .string($0) })),
      ("initiationType", .string("tender")), ("parties", .array(parties.all)),
    ]
    if let buyer = parties.buyer { members.append(("buyer", buyer)) }
    members += [("tender", tender), ("awards", .array([award]))]
    if let contract { members.append(("contracts", .array([self.contract(contract.value)]))) }
    return .object(members)
  }

  private var tender: JSONValue {
    var members: Members = [
      ("id", .string(ocid)), ("title", .string(competition.title)), ("status", .string("complete")),
    ]
    if let subject = facts.subject { members.append(("description", .string(subject.value))) }
    if let procedure = facts.procedure {
      if let method = AwardReleaseBody.methods[procedure.value.lowercased()] {
        members.append(("procurementMethod", .string(method)))
      }
      members.append(("procurementMethodDetails", .string(procedure.value)))
    }
    if let category { members.append(("mainProcurementCategory", .string(category))) }
    members += [
      ("numberOfTenderers", .integer(tendererCount)), ("tenderers", .array(parties.tenderers)),
    ]
    if lot.lot.lot.id != nil {
      let lots = competition.lots.map { lot in
        JSONValue.object(
          [("id", .string(lot.id ?? ""))] + (lot.title.map { [("title", .string($0))] } ?? []))
      }
      members.append(("lots", .array(lots)))
    }
    return .object(members)
  }

  /// The standard's code of the procedures whose name settles it; a competitive flexible procedure may be
  /// open to everybody or not.
  private static let methods = [
    "open procedure": "open", "restricted procedure": "selective", "direct award": "direct",
  ]

  /// The suppliers who made bids for any lot: the tender is the whole competition's.
  private var tendererCount: Int {
    Set(competition.lots.flatMap(\.bids).map { BidderName($0.bidder) }).count
  }

  /// The category of what is bought; a concession can be for works or services, so it has none here.
  private var category: String? {
    switch competition.facts.subject?.value {
    case .goods: "goods"
    case .works: "works"
    case .services, .lightTouch: "services"
    case .concession, nil: nil
    }
  }

  private var awardID: String { "\(ocid)-" + (lot.lot.lot.id ?? "1") }

  private var award: JSONValue {
    let winner = notice.winner
    var members: Members = [
      ("id", .string(awardID)), ("title", .string(lot.lot.lot.title ?? competition.title)),
      // The standard's word for an award that waits for its standstill and its signatures.
      ("status", .string("pending")),
    ]
    if let decided = facts.decidedOn { members.append(("date", .string(decided.value.ending))) }
    if !lot.isPriceWithheld(of: winner), let price = winner.price?.value {
      members.append(
        (
          "value",
          .object([
            ("amount", .number(price.amount.trimmed)), ("currency", .string(price.currency.code)),
          ])
        ))
    }
    members.append(("suppliers", .array(parties.suppliers)))
    if let item { members.append(("items", .array([item]))) }
    if let period { members.append(("contractPeriod", period)) }
    if let lot = lot.lot.lot.id { members.append(("relatedLots", .array([.string(lot)]))) }
    return .object(members)
  }

  /// What is bought, by its codes.
  private var item: JSONValue? {
    let codes = facts.classifications.map { code in
      JSONValue.object([("scheme", .string("CPV")), ("id", .string(code.value))])
    }
    guard let first = codes.first else { return nil }
    var members: Members = [("id", .string("1")), ("classification", first)]
    if codes.count > 1 {
      members.append(("additionalClassifications", .array(Array(codes.dropFirst()))))
    }
    if let lot = lot.lot.lot.id { members.append(("relatedLot", .string(lot))) }
    return .object(members)
  }

  /// From the first day to the last that is certain, and the last with every extension.
  private var period: JSONValue? {
    let dates = ContractDates(notice.winner, start: competition.contractStart)
    guard let start = dates.start else { return nil }
    var members: Members = [("startDate", .string(start.beginning))]
    if let end = dates.end { members.append(("endDate", .string(end.ending))) }
    if let last = dates.longestEnd { members.append(("maxExtentDate", .string(last.ending))) }
    return .object(members)
  }

  private func contract(_ identifier: String) -> JSONValue {
    .object([
      ("id", .string(identifier)), ("awardID", .string(awardID)), ("status", .string("pending")),
    ])
  }
}
