internal import Evaluation
internal import Procurement
internal import Rubrics

/// What the bidder of a disqualified bid is told: the gates that it failed, and how far it was assessed.
struct DisqualifiedNotice: SummaryContent {
  let lot: LotCase
  let bid: Bid
  let law: AssessmentLaw

  init(_ lot: LotCase, _ bid: Bid, _ law: AssessmentLaw) {
    self.lot = lot
    self.bid = bid
    self.law = law
  }

  var title: String { "Notice of disqualification" }

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
    return [
      "is-ranked": .flag(false), "is-winner": .flag(false), "is-disqualified": .flag(true),
      "is-unsuccessful": .flag(false), "has-advantages": .flag(false), "has-signing": .flag(false),
      "opening": .text(
        .plain(
          "This bid was disqualified and is not ranked. It has no scores. " + law.disregarded)),
      "disqualification": .blocks([.list(reasons)]),
      "own-marks": .blocks(marks.isEmpty ? none : marks),
    ]
  }
}
