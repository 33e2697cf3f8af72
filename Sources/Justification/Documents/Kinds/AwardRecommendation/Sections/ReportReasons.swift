internal import Evaluation
internal import Procurement

/// Every score of every ranked bid with what it rests on, criterion by criterion.
enum ReportReasons: DocumentSection {
  static let field = DocumentField(
    "reasons", .blocks,
    "each ranked bid's score on each criterion with the panel's reason, or the computation",
    from: "reason and evidence in marks.csv or marks/*.xml; the evaluation",
    law: ["Procurement Act 2023, s.19(2)(b)", "Procurement Act 2023, s.98"])

  static func value(of lot: LotCase) -> FieldValue? {
    let bids = lot.rankedForReport
    guard let first = bids.first else { return nil }
    let scores = bids.map { lot.scored($0) }
    let heads = lot.scored(first)
    let blocks = heads.indices.flatMap { place -> [Block] in
      let head = heads[place]
      guard head.score.parts.isEmpty || !head.score.isSumOfParts else { return [] }
      return [
        .heading(level: 3, [TextRun(head.score.title)]),
        .list(
          zip(bids, scores).map { bid, scored in
            item(bid, scored[place], against: head.score.score, in: lot)
          }),
      ]
    }
    return .some(figures(of: bids, in: lot) + blocks)
  }

  /// How what bids are ranked by came about, under a method that does not rank by the total.
  private static func figures(of bids: [RankedBid], in lot: LotCase) -> [Block] {
    guard lot.ranksByFigure else { return [] }
    return [
      .heading(level: 3, .plain(lot.lot.figure.name.capitalisedFirst)),
      .list(
        bids.map { ranked in
          let name = lot.name(of: lot.lot.bid(ranked))
          let sources = ranked.figure?.sources ?? []
          let prices = lot.lot.bid(ranked).price.map { [$0.source] } ?? []
          return [
            TextRun(name.text, style: .strong, quotes: name.quotes), TextRun(": "),
            TextRun(
              (ranked.figure?.basis ?? "none").capitalisedFirst,
              figure: Figure(
                pointer: lot.pointer(of: ranked) + "/figure/basis", basis: lot.lot.method,
                sources: sources), quotes: prices + sources), TextRun("."),
          ]
        }),
    ]
  }

  private static func item(
    _ ranked: RankedBid, _ scored: ScoredCriterion, against winner: FixedDecimal, in lot: LotCase
  ) -> [TextRun] {
    let bid = lot.lot.bid(ranked)
    let name = lot.name(of: bid)
    var runs = [
      TextRun(name.text, style: .strong, quotes: name.quotes), TextRun(": "), scored.run,
      TextRun(" of "), scored.available,
    ]
    if ranked.status == .recommended {
      runs.append(TextRun(", the recommended bid"))
    } else if lot.recommended != nil {
      runs += [TextRun(", ")] + lot.comparison(scored.score.score, with: winner)
      runs.append(TextRun(" the recommended bid"))
    }
    return runs + [TextRun(". ")] + lot.explanation(of: scored, bid: bid)
  }
}
