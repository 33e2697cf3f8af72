internal import Procurement
internal import Rubrics

/// Scores by agreed marks: mark ÷ the scale's top.
struct MarksScoring: LeafMeasure, LeafScoring {
  let criterion: String
  let measure: MarksMeasure
  let lot: Lot
  let keys: ArraySlice<Int32>?
  let fractions: [Fraction?]

  private let column: Int?

  init(criterion: String, measure: MarksMeasure, lot: Lot) {
    self.criterion = criterion
    self.measure = measure
    self.lot = lot
    let table = lot.marks
    let column = table.column(of: criterion)
    self.column = column
    if let column {
      let start = column * table.bidCount
      self.keys = table.codes[start..<start + table.bidCount]
      self.fractions = table.distinctAnswers.map { MarksScoring.fraction($0, measure) }
    } else {
      // Nobody marked the criterion: every answer is blank.
      self.keys = ArraySlice(repeating: 0, count: table.bidCount)
      self.fractions = [nil]
    }
  }

  private static func fraction(_ answer: MarkAnswer, _ measure: MarksMeasure) -> Fraction? {
    switch answer {
    case .mark(let mark):
      measure.scale.contains(mark) ? Fraction(mark, over: measure.scale.top) : nil
    case .notApplicable:
      measure.notApplicableCountsAs.map { Fraction($0.value, over: measure.scale.top) }
    case .blank, .abstained, .verdict: nil
    }
  }

  func shortfalls(of standing: [Int]) -> [Shortfall] {
    // A panel gives few different marks: where each of them has a fraction, no row need be looked at.
    if let column, !lot.marks.hasBlanks(column: column),
      fractions.dropFirst().allSatisfy({ $0 != nil })
    {
      return []
    }
    return standing.compactMap { row in
      fractions[key(of: row)] == nil
        ? Shortfall(row: row, isBidders: false, diagnostic: diagnostic(of: row)) : nil
    }
  }

  func scoring(of standing: [Int]) throws(NumberError) -> any LeafScoring { self }

  func explanation(of row: Int) -> Explanation {
    let top = measure.scale.top.trimmed
    let sources = agreed(row).map { [$0.answer.source] } ?? []
    switch answer(row) {
    case .mark(let given):
      // Without needless zeros: the table keeps equal marks once, in the form that came first.
      let mark = given.trimmed
      let descriptor = measure.scale.descriptor(of: mark).map { " (\($0))" } ?? ""
      return Explanation(
        fact: "agreed mark \(mark) of \(top)\(descriptor)", expression: "\(mark) ÷ \(top)",
        sources: sources)
    case .notApplicable:
      let counted = measure.notApplicableCountsAs
      return Explanation(
        fact: "not applicable, counts as \(counted?.value ?? .zero) as published",
        expression: "\(counted?.value ?? .zero) ÷ \(top)",
        sources: sources + (counted.map { [$0.source] } ?? []))
    case .blank, .abstained, .verdict:
      return Explanation(fact: "no mark", expression: "0", sources: sources)
    }
  }

  private func answer(_ row: Int) -> MarkAnswer {
    column.map { lot.marks.answer(row: row, column: $0) } ?? .blank
  }

  private func agreed(_ row: Int) -> Mark? {
    column.flatMap { lot.marks.agreedMark(row: row, column: $0) }
  }

  private func diagnostic(of row: Int) -> Diagnostic {
    let bid = lot.bids[row]
    let subject = "bid \"\(bid.id)\""
    let place = agreed(row)?.answer.source ?? bid.source
    let individual = column.map { lot.marks.individualMarks(row: row, column: $0) } ?? []
    let related = individual.map { mark in
      Diagnostic.Related("\(mark.evaluator) gave \(mark.answer.value)", at: mark.answer.source)
    }
    switch answer(row) {
    case .blank:
      return Diagnostic(
        .noAgreedMark, "\(subject) has no agreed mark for \"\(criterion)\"", at: place,
        hint: individual.isEmpty
          ? "add a mark by \"agreed\", or `n/a` or `abstained` if that is what it is"
          : "add the mark that the panel agreed on; individual marks are never averaged",
        related: related)
    case .abstained:
      return Diagnostic(
        .markAbstained, "\(subject) has no mark for \"\(criterion)\": the panel abstained",
        at: place, hint: "agree on a mark; an abstention is not a zero", related: related)
    case .notApplicable:
      return Diagnostic(
        .notApplicableUnpublished,
        "\(subject) is marked \"n/a\" on \"\(criterion)\", and the rubric does not say what that means",
        at: place,
        hint: "agree on a mark, or use a rubric that publishes `not-applicable-counts-as`",
        related: related)
    case .verdict(let verdict):
      return .verdictOnScale(
        verdict, on: criterion, scale: measure.scale, by: nil, bid: bid.id, at: place)
    case .mark(let mark):
      return Diagnostic(
        .markOffScale,
        "\(subject) has the mark \"\(mark)\" for \"\(criterion)\", which is not on its scale",
        at: place, hint: "use \(measure.scale.summary)",
        related: [Diagnostic.Related("the scale is published here", at: measure.scale.source)])
    }
  }
}

extension MarkScale {
  /// The marks in words: `0, 1, 2, 3, 4 or 5`, `0 to 100 in steps of 1`.
  var summary: String {
    switch steps {
    case .listed(let marks):
      let names = marks.map(\.mark.description)
      return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
    case .range(let from, let to, let step): return "\(from) to \(to) in steps of \(step)"
    }
  }
}
