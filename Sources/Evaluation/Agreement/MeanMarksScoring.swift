internal import Procurement
internal import Rubrics

/// Scores by the mean of individual marks, for information only: mean ÷ the scale's top.
struct MeanMarksScoring: LeafMeasure, LeafScoring {
  let criterion: String
  let lot: Lot
  let fractions: [Fraction?]
  var keys: ArraySlice<Int32>? { nil }

  /// - Parameter leftOut: the evaluator whose marks do not count.
  init(_ sheet: PanelMarks.Sheet, leavingOut leftOut: String?, lot: Lot) throws(NumberError) {
    self.criterion = sheet.criterion.id
    self.lot = lot
    let top = sheet.measure.scale.top
    var fractions: [Fraction?] = []
    for row in lot.bids.indices {
      let marks = sheet.marks[row].filter { $0.key != leftOut }.map(\.value)
      if !marks.isEmpty {
        fractions.append(
          Fraction(try FixedDecimal.sum(marks), over: try FixedDecimal(marks.count) * top))
      } else if sheet.isNotApplicable[row], let counted = sheet.measure.notApplicableCountsAs {
        fractions.append(Fraction(counted.value, over: top))
      } else {
        fractions.append(nil)
      }
    }
    self.fractions = fractions
  }

  func shortfalls(of standing: [Int]) -> [Shortfall] {
    standing.filter { fractions[$0] == nil }.map { row in
      Shortfall(
        row: row, isBidders: false,
        diagnostic: Diagnostic(
          .noAgreedMark,
          "bid \"\(lot.bids[row].id)\" has no individual mark for \"\(criterion)\"",
          at: lot.bids[row].source, hint: "individual marks are looked at for information only"))
    }
  }

  func scoring(of standing: [Int]) throws(NumberError) -> any LeafScoring { self }

  func explanation(of row: Int) -> Explanation {
    Explanation(fact: "mean of individual marks", expression: "mean ÷ top", sources: [])
  }
}
