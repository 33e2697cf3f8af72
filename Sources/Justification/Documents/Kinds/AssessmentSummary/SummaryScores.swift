internal import Evaluation
internal import Procurement
internal import Rubrics

/// What a ranked bid scored, why, and what it adds up to.
struct SummaryScores {
  let lot: LotCase
  let ranked: RankedBid
  /// What sentences call it: `this bid`, `the recommended bid`.
  let name: String

  private var bid: Bid { lot.lot.bid(ranked) }

  /// What others are told of the recommended bid.
  static func fields(
    of winner: RankedBid, in lot: LotCase, _ law: AssessmentLaw
  ) -> [String: FieldValue] {
    let scores = SummaryScores(lot: lot, ranked: winner, name: "the recommended bid")
    return [
      "winner-name": .text([lot.name(of: lot.lot.bid(winner))]),
      "winner-scores": .blocks([scores.table(named: "winner-scores")]),
      "winner-explanations": scores.explained(law),
      "winner-totals": .blocks(scores.totals),
    ]
  }

  /// The explanations, or what they lack.
  func explained(_ law: AssessmentLaw) -> FieldValue {
    let missing = missing(law)
    return missing.isEmpty ? .blocks(explanations) : .missing(missing)
  }

  /// The score on every criterion and sub-criterion, beside the most that each can be.
  func table(named table: String) -> Block {
    let groups = lot.groupTitles
    let rows = lot.scored(ranked).map { scored in
      [[TextRun(scored.score.title)]] + LotCase.group(of: scored.score.criterion, in: groups)
        + [[scored.run], [scored.available]]
    }
    return .table(
      DocumentTable(
        name: table, caption: .plain("The scores of \(name)"),
        columns: [.init("Criterion")] + (groups.isEmpty ? [] : [.init("Part of")]) + [
          .init("Score", isNumeric: true), .init("Most available", isNumeric: true),
        ], rows: rows))
  }

  /// Why each score was given, criterion by criterion, and how each sub-criterion was assessed.
  private var explanations: [Block] {
    lot.scored(ranked).flatMap { scored -> [Block] in
      let level = min(3 + scored.depth, 4)
      let score = [
        TextRun("Score: "), scored.run, TextRun(" of "), scored.available, TextRun(". "),
      ]
      let parts = scored.score.parts.map(\.title).joined(separator: ", ")
      let reason =
        scored.score.parts.isEmpty
        ? price(for: scored) + lot.explanation(of: scored, bid: bid)
        : [TextRun("It is assessed by its sub-criteria: \(parts).")]
      return [
        .heading(level: level, [TextRun(scored.score.title)]), .paragraph(score + reason),
      ]
    } + questions
  }

  /// The sub-totals and the total, and what the bid is ranked by where that is another figure.
  var totals: [Block] {
    var facts = lot.scored(ranked).filter { !$0.score.parts.isEmpty }.map { scored in
      Fact(
        "Sub-total: \(scored.score.title)",
        [scored.run, TextRun(" of "), scored.available])
    }
    let whole = lot.rubric.fullTotal.trimmed.description
    facts.append(Fact("Total", [lot.total(of: ranked), TextRun(" of \(whole)")]))
    if let figure = lot.rankingFigure(of: ranked) {
      facts.append(
        Fact(lot.lot.figure.name.prefix(1).uppercased() + lot.lot.figure.name.dropFirst(), [figure])
      )
    }
    return [.facts(facts)]
  }

  /// What keeps the scores from being explained: agreed marks without a reason, or without the place in the
  /// bid that they rest on.
  private func missing(_ law: AssessmentLaw) -> [MissingFact] {
    lot.marked.flatMap { criterion -> [MissingFact] in
      guard let mark = lot.agreedMark(of: bid, on: criterion.id) else { return [] }
      var facts: [MissingFact] = []
      if mark.reason == nil {
        facts.append(
          fact("the reason", criterion, at: mark.mark.reasonSource, of: mark, column: "reason"))
      }
      if mark.evidence == nil, law.asksForEvidence {
        facts.append(
          fact(
            "the place in the bid", criterion, at: mark.mark.evidenceSource, of: mark,
            column: "evidence"))
      }
      return facts
    }
  }

  private func fact(
    _ what: String, _ criterion: Criterion, at place: SourceLocation?, of mark: AgreedMark,
    column: String
  ) -> MissingFact {
    let place = place ?? mark.mark.answer.source
    let part = place.path == nil ? "column" : "element"
    return MissingFact(
      "\(what) for the agreed mark of bid \"\(bid.id)\" on criterion \"\(criterion.id)\"",
      at: place, hint: "write it into the \(part) \"\(column)\" of \(place.file)")
  }

  /// The price that a formula starts from; the formula's own numbers may be other bids'.
  private func price(for scored: ScoredCriterion) -> [TextRun] {
    let criterion = lot.rubric.leaves.first { $0.id == scored.score.criterion }
    guard case .price? = criterion?.measure, let price = lot.price(of: bid) else { return [] }
    return [TextRun("The price as bid is "), price, TextRun(". ")]
  }

  /// The questions that a bid passes or fails, with the panel's answers; they have no score.
  private var questions: [Block] {
    lot.marked.filter(\.isPassFail).flatMap { criterion -> [Block] in
      guard let mark = lot.agreedMark(of: bid, on: criterion.id) else { return [] }
      return [
        .heading(level: 3, [TextRun(criterion.title)]),
        .paragraph(lot.reading(mark, of: criterion)),
      ]
    }
  }
}

extension LotCase {
  /// The criteria that the panel marks, in published order.
  var marked: [Criterion] {
    rubric.leaves.filter { leaf in
      switch leaf.measure {
      case .marks, .passFail: true
      default: false
      }
    }
  }

  /// An agreed mark with its reason and evidence, for a bid that has no scores.
  func reading(_ mark: AgreedMark, of criterion: Criterion) -> [TextRun] {
    let answer =
      if case .marks(let measure)? = criterion.measure {
        ScoreExplanation.mark(mark, of: measure)
      } else {
        [TextRun("Agreed answer: "), mark.answer, TextRun(".")]
      }
    return answer + [TextRun(" ")] + ScoreExplanation.reason(mark)
  }
}
