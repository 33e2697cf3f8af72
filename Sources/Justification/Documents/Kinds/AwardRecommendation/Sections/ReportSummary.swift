internal import Evaluation
internal import Procurement
internal import Rubrics

/// The report in a few sentences, for those who read no further.
enum ReportSummary: DocumentSection {
  static let field = DocumentField(
    "summary", .blocks,
    "the recommendation with its margin, or why there is none, and what stands open",
    from: "the evaluation", isRequired: true)

  static func value(of lot: LotCase) -> FieldValue? {
    var blocks: [Block] = []
    if let winner = lot.recommended {
      blocks.append(.paragraph(recommendation(of: winner, in: lot)))
    } else {
      blocks.append(.notice(NoRecommendation.reasons(in: lot)))
    }
    let open = OpenQuestions(lot)
    if !open.isEmpty { blocks.append(.notice(open.count(in: lot))) }
    return .blocks(blocks)
  }

  private static func recommendation(of winner: RankedBid, in lot: LotCase) -> [TextRun] {
    let bid = lot.lot.bid(winner)
    var runs = [TextRun("It is recommended to award the contract to "), strong(lot.name(of: bid))]
    if let lead = figure(of: winner, in: lot) { runs += [TextRun(", which has ")] + lead }
    runs.append(TextRun("."))
    return .sentences(
      runs, price(of: winner, in: lot), explained(bid, in: lot), RankingSentences.lead(in: lot),
      setAside(winner, in: lot), checks(of: bid, in: lot))
  }

  /// That its price looked low, where it was explained: nobody should have to look for that.
  private static func explained(_ bid: Bid, in lot: LotCase) -> [TextRun] {
    LowPrice.all(in: lot).contains { $0.bid.id == bid.id && $0.accepted != nil }
      ? [TextRun("It looked abnormally low, and the explanation was accepted; see “Prices”.")] : []
  }

  /// That it stands though it failed a gate.
  private static func setAside(_ winner: RankedBid, in lot: LotCase) -> [TextRun] {
    lot.lot.setAside(of: winner).isEmpty
      ? [] : [TextRun("It failed a gate and stands by a recorded decision; see “Bids received”.")]
  }

  /// How many of the rubric's own checks the bid fails, as nobody should have to look for that.
  private static func checks(of bid: Bid, in lot: LotCase) -> [TextRun] {
    guard let matrix = lot.lot.checks, let place = lot.row(of: bid) else { return [] }
    let own = matrix.rows.filter { $0.origin != .included }
    let failed = own.filter { $0.findings[place].outcome == .fail }
    if failed.isEmpty { return [] }
    let basis = failed.map(\.title).joined(separator: "; ")
    return [TextRun("The recommended bid fails ")]
      + lot.count(failed.count, "check", of: basis)
      + [TextRun(" of the contract terms, listed under “Contract terms”.")]
  }

  private static func strong(_ run: TextRun) -> TextRun {
    TextRun(run.text, style: .strong, figure: run.figure, quotes: run.quotes)
  }

  private static func figure(of winner: RankedBid, in lot: LotCase) -> [TextRun]? {
    if lot.ranksByFigure {
      return lot.figureInWords(of: winner).map { [TextRun("a \(lot.lot.figure.name) of ")] + $0 }
    }
    return [TextRun("a total of "), lot.total(of: winner), TextRun(" out of "), lot.fullTotal]
  }

  private static func price(of winner: RankedBid, in lot: LotCase) -> [TextRun] {
    let bid = lot.lot.bid(winner)
    guard !winner.hasClosedPrice, let price = lot.price(of: bid) else { return [] }
    return .sentences([TextRun("Its price is "), price, TextRun(".")], discounted(bid, in: lot))
  }

  /// What is left of the price where the bid gets the lot as part of a combination.
  private static func discounted(_ bid: Bid, in lot: LotCase) -> [TextRun] {
    guard let id = lot.assigned?.combination,
      let combinations = lot.award.evaluation.assignment?.combinations,
      let one = combinations.first(where: { $0.combination.id.value == id }),
      let member = one.members.first(where: { $0.bid.id == bid.id }), let price = bid.price
    else { return [] }
    let left = Money(member.discounted, price.value.currency)
    return [
      TextRun("As part of the combination "), TextRun(id, style: .code), TextRun(" it is "),
      TextRun(
        left.description,
        figure: Figure(basis: member.basis, sources: lot.award.sources(of: member)),
        quotes: member.sources), TextRun("."),
    ]
  }
}

extension LotCase {
  /// What a total is out of: 100, or all points.
  var fullTotal: TextRun {
    TextRun(
      rubric.fullTotal.trimmed.description,
      figure: Figure(
        basis: "the sum of the published weights",
        sources: [rubric.source]))
  }
}
