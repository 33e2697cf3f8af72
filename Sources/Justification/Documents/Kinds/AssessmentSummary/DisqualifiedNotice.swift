internal import Evaluation
internal import Procurement
internal import Rubrics

/// What the bidder of a disqualified bid is told: the gates that it failed, and how far it was assessed.
///
/// Of the recommended bid it is told nothing, but under the Public Contracts Regulations 2015 all that
/// regulation 86 asks for: a tenderer is owed that until it is definitively excluded.
struct DisqualifiedNotice: SummaryContent {
  let lot: LotCase
  let bid: Bid
  let law: AssessmentLaw
  /// The recommended bid, where the law has its bidder told of it.
  private let winner: RankedBid?

  init(_ lot: LotCase, _ bid: Bid, _ law: AssessmentLaw) {
    self.lot = lot
    self.bid = bid
    self.law = law
    self.winner = law.tellsDisqualifiedOfWinner ? lot.recommended : nil
  }

  var title: String { "Notice of disqualification" }
  var isSummary: Bool { false }

  var fields: [String: FieldValue] {
    let gates = lot.lot.disqualified.first { $0.bid.id == bid.id }?.gates ?? []
    let reasons = gates.filter { $0.setAside == nil }.map { gate in
      let title = GateSentences.title(of: gate.criterion, in: lot)
      return [TextRun("\(title): \(gate.basis)", quotes: gate.sources), TextRun(".")]
    }
    let marks = lot.marked.flatMap { criterion -> [Block] in
      guard let mark = lot.agreedMark(of: bid, on: criterion.id) else { return [] }
      return [
        .heading(level: 3, [TextRun(criterion.title)]),
        .paragraph(lot.reading(mark, of: criterion)),
      ]
    }
    let none: [Block] = [.paragraph(.plain("No agreed marks are recorded."))]
    let own: [String: FieldValue] = [
      "is-ranked": .flag(false), "is-winner": .flag(false), "is-disqualified": .flag(true),
      "is-unsuccessful": .flag(false), "has-advantages": .flag(false), "has-signing": .flag(false),
      "opening": .text(
        .plain(
          (winner == nil ? "" : law.opening.map { $0 + " " } ?? "")
            + "This bid was disqualified and is not ranked. It has no scores. " + law.disregarded)),
      "disqualification": .blocks([.list(reasons)]),
      "own-marks": .blocks(marks.isEmpty ? none : marks),
    ]
    guard let winner else { return own }
    return own.merging(fields(on: winner)) { $1 }
  }

  private func fields(on winner: RankedBid) -> [String: FieldValue] {
    let fields: [String: FieldValue] = [
      "is-unsuccessful": .flag(true), "has-advantages": .flag(true), "has-signing": .flag(true),
      "not-awarded": .blocks([
        .paragraph(
          .plain(
            "The bid was disqualified for what is said above, and was not compared with others."))
      ]),
      "advantages": .blocks([
        .paragraph(
          .plain(
            "A disqualified bid has no scores to compare. What the recommended bid offers, and what the "
              + "panel found in it, is told with its scores below."))
      ]),
      "signing": lot.signing,
    ]
    return fields.merging(SummaryScores.fields(of: winner, in: lot, law)) { $1 }
  }
}
