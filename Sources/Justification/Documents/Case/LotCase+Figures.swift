internal import Evaluation
internal import Procurement

extension LotCase {
  /// A bid's total.
  func total(of ranked: RankedBid) -> TextRun {
    let parts = lot.scores(of: ranked)
    let sum = parts.map { scores.text($0.score) }.joined(separator: " + ")
    return TextRun(
      scores.text(ranked.total),
      figure: Figure(
        pointer: pointer(of: ranked) + "/total",
        basis: "\(sum) = \(scores.text(ranked.total))", sources: []))
  }

  /// What a bid is ranked by under a method that does not rank by the total; `nil` where that is the
  /// total.
  func rankingFigure(of ranked: RankedBid) -> TextRun? {
    ranked.figure.map { figure in
      TextRun(
        MethodFigureText.shown(figure),
        figure: Figure(
          pointer: figure.shown == nil ? nil : pointer(of: ranked) + "/figure/value",
          basis: figure.basis, sources: figure.sources))
    }
  }

  /// A bid's scores on every criterion, groups before their parts, each with its figure.
  func scored(_ ranked: RankedBid) -> [ScoredCriterion] {
    ScoredCriterion.all(
      lot.scores(of: ranked), below: pointer(of: ranked), depth: 0, scores: scores)
  }

  /// The price that is evaluated, with its currency; `nil` where the bid has none.
  func price(of bid: Bid) -> TextRun? {
    bid.price.map { price in
      TextRun(
        price.value.description,
        figure: Figure(basis: bid.priceBasis, sources: [price.source]), quotes: [price.source])
    }
  }

  /// A bidder with the bid's id: `Alder Ltd (b1)`.
  func name(of bid: Bid) -> TextRun { TextRun(bid.name, quotes: [bid.source]) }

  /// The agreed mark of a bid on a criterion with its reason and evidence; `nil` where there is none.
  func agreedMark(of bid: Bid, on criterion: String) -> AgreedMark? {
    guard let row = row(of: bid),
      let column = lot.lot.marks.criteria.firstIndex(of: criterion),
      let mark = lot.lot.marks.agreedMark(row: row, column: column)
    else { return nil }
    return AgreedMark(mark)
  }
}

extension Bid {
  /// How the price came about: stated, or the sum of its lines.
  fileprivate var priceBasis: String {
    guard let schedule else { return "the price that the bid states" }
    return schedule.lineCount == 1
      ? "the bid's one priced line" : "the sum of \(schedule.lineCount) priced lines"
  }
}

/// A score as documents show it.
struct ScoredCriterion {
  /// The criterion, with its basis and its parts.
  let score: CriterionScore
  /// 0 for the rubric's top criteria.
  let depth: Int
  /// The score.
  let run: TextRun
  /// The most that it can be: the criterion's share of the whole.
  let available: TextRun
  /// How the score came about, as a sentence without its full stop.
  let basis: TextRun

  static func all(
    _ list: [CriterionScore], below pointer: String, depth: Int, scores: ScoreText
  ) -> [ScoredCriterion] {
    list.enumerated().flatMap { place, score in
      let own = "\(pointer)/criteria/\(place)"
      let scored = ScoredCriterion(
        score: score, depth: depth,
        run: TextRun(
          scores.text(score.score),
          figure: Figure(
            pointer: own + "/score", basis: score.basis, sources: score.sources)),
        available: TextRun(
          score.weight.trimmed.description,
          figure: Figure(
            pointer: own + "/weight", basis: "the published share of the whole", sources: [])),
        basis: TextRun(
          score.basis.capitalisedFirst,
          figure: Figure(pointer: own + "/basis", basis: score.basis, sources: score.sources),
          quotes: score.sources))
      return [scored] + all(score.parts, below: own, depth: depth + 1, scores: scores)
    }
  }
}

/// An agreed mark as documents show it.
struct AgreedMark {
  /// The mark as read.
  let mark: Mark
  /// The mark.
  let answer: TextRun
  /// Why it was given; `nil` where nothing says so.
  let reason: TextRun?
  /// The place in the bid that it rests on; `nil` where nothing says so.
  let evidence: TextRun?

  init(_ mark: Mark) {
    func run(_ text: String?, _ place: SourceLocation?) -> TextRun? {
      text.flatMap { $0.isEmpty ? nil : TextRun($0, quotes: [place ?? mark.answer.source]) }
    }
    self.mark = mark
    self.answer = TextRun(
      mark.answer.value.description,
      figure: Figure(basis: "the mark that the panel agreed on", sources: [mark.answer.source]),
      quotes: [mark.answer.source])
    self.reason = run(mark.reason, mark.reasonSource)
    self.evidence = run(mark.evidence, mark.evidenceSource)
  }
}
