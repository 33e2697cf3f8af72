internal import Evaluation
internal import Procurement
internal import Rubrics

extension LotCase {
  /// What every schedule of an award says of itself at its head.
  var heading: [Fact] {
    let competition = award.competition
    var facts = [Fact("Competition", [TextRun("\(competition.title) (\(competition.id))")])]
    if let id = lot.lot.id {
      facts.append(Fact("Lot", [TextRun(lot.lot.title.map { "\($0) (\(id))" } ?? id)]))
    }
    facts.append(
      Fact(
        "Rubric",
        [
          TextRun("\(rubric.title), \(rubric.id) \(rubric.version), SHA-256 "),
          TextRun(rubric.sha256, style: .code),
        ]))
    facts.append(Fact("Award method", .plain(lot.method)))
    if let day = competition.evaluatedOn {
      facts.append(Fact("Evaluated on", .plain(day.description)))
    }
    return facts + [Fact("Made with", .plain("Probity \(award.toolVersion)"))]
  }

  /// Where the lot stands in the evaluation's JSON.
  var pointer: String { "/lots/\(index)" }

  /// The lot's bids with their places in it, in the order of their ids.
  var bidsByID: [(place: Int, bid: Bid)] {
    lot.lot.bids.enumerated().map { (place: $0.offset, bid: $0.element) }
      .sorted { $0.bid.id < $1.bid.id }
  }

  /// The bids that are ranked without a look at their prices.
  var bidsWithClosedPrice: Set<String> {
    Set(lot.ranking.filter(\.hasClosedPrice).map { lot.bid($0).id })
  }
}
