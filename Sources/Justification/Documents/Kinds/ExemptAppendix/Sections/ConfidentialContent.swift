internal import Evaluation
internal import Procurement
internal import Rubrics

/// What a confidential part of a bid says, an item a fact.
enum ConfidentialContent {
  /// The facts; none where the bid states nothing of the kind.
  static func items(
    of subject: ConfidentialMark.Subject, in bid: Bid, of lot: LotCase
  ) -> [[TextRun]] {
    switch subject {
    case .price:
      return shownPrice(of: bid, in: lot).map { [[$0]] } ?? []
    case .terms(let name):
      return bid.contract.terms.all.filter { name == nil || $0.name == name }.map(term)
    case .kpis: return bid.contract.kpis.map(indicator)
    case .savings: return bid.contract.savings.map(saving)
    case .responsibilities: return bid.contract.responsibilities.map(responsibility)
    case .criterion(let id):
      return lot.agreedMark(of: bid, on: id).map { [agreed($0, on: id, in: lot)] } ?? []
    }
  }

  /// The mark, which the open part withholds with its reason.
  private static func agreed(
    _ mark: AgreedMark, on criterion: String, in lot: LotCase
  ) -> [TextRun] {
    guard case .marks(let measure) = lot.criterion(criterion)?.measure else {
      return ScoreExplanation.reason(mark)
    }
    return .sentences(ScoreExplanation.mark(mark, of: measure), ScoreExplanation.reason(mark))
  }

  /// The price, or that it was not opened.
  private static func shownPrice(of bid: Bid, in lot: LotCase) -> TextRun? {
    lot.hasClosedPrice(bid) ? TextRun("not opened") : lot.price(of: bid)
  }

  private static func term(_ term: ContractTerm) -> [TextRun] {
    let clause = term.clause.map { " (clause \($0))" } ?? ""
    var runs = [
      TextRun("\(term.name)\(clause): "), TextRun(term.value.value, quotes: [term.value.source]),
    ]
    if let wording = term.wording {
      runs += [TextRun("; “"), TextRun(wording.value, quotes: [wording.source]), TextRun("”")]
    }
    return runs
  }

  private static func indicator(_ kpi: KeyPerformanceIndicator) -> [TextRun] {
    [TextRun(kpi.name.value, quotes: [kpi.name.source])]
      + fact("measured by", kpi.measure) + fact("target", kpi.target)
      + fact("tolerance", kpi.tolerance) + fact("service credit", kpi.serviceCredit)
      + fact("frequency", kpi.frequency)
  }

  private static func saving(_ saving: Saving) -> [TextRun] {
    [
      TextRun(saving.partner.value, quotes: [saving.partner.source]), TextRun(", year "),
      TextRun("\(saving.year.value)", quotes: [saving.year.source]),
    ] + fact("baseline", saving.baseline) + fact("cost", saving.cost)
      + (saving.evidence.map { evidence in
        [TextRun("; evidence: "), TextRun(evidence.value.rawValue, quotes: [evidence.source])]
      } ?? [])
  }

  private static func responsibility(_ row: Responsibility) -> [TextRun] {
    [TextRun(row.service.value, quotes: [row.service.source])]
      + fact("accountable", row.accountable) + fact("provider", row.provider)
      + moment("from", row.from) + moment("to", row.to)
  }

  private static func moment(_ name: String, _ value: Sourced<ContractMoment>?) -> [TextRun] {
    fact(
      name,
      value.map { moment in
        switch moment.value {
        case .month(let month): Sourced("month \(month)", at: moment.source)
        case .date(let date): Sourced(date.description, at: moment.source)
        }
      })
  }

  private static func fact(
    _ name: String, _ value: Sourced<some CustomStringConvertible>?
  ) -> [TextRun] {
    value.map { [TextRun("; \(name): "), TextRun($0.value.description, quotes: [$0.source])] } ?? []
  }
}

extension LotCase {
  /// Whether the award method leaves the bid's price closed.
  func hasClosedPrice(_ bid: Bid) -> Bool {
    lot.ranking.contains { $0.hasClosedPrice && lot.bid($0).id == bid.id }
  }
}
