internal import Procurement
internal import Rubrics

/// Scores by the mean of individual marks, for information only: mean ÷ the scale's top.
struct MeanMarksScoring: LeafMeasure, LeafScoring {
  let criterion: String
  let lot: Lot
  let fractions: [Fraction?]
  /// The mean by row, where it is a mark of the scale: a method can give money to nothing else.
  let means: [FixedDecimal?]
  var keys: ArraySlice<Int32>? { nil }

  /// - Parameter leftOut: the evaluator whose marks do not count.
  init(_ sheet: PanelMarks.Sheet, leavingOut leftOut: String?, lot: Lot) throws(NumberError) {
    self.criterion = sheet.criterion.id
    self.lot = lot
    let top = sheet.measure.scale.top
    var fractions: [Fraction?] = []
    var means: [FixedDecimal?] = []
    for row in lot.bids.indices {
      let marks = sheet.marks[row].filter { $0.key != leftOut }.map(\.value)
      if !marks.isEmpty {
        let (sum, count) = (try FixedDecimal.sum(marks), FixedDecimal(marks.count))
        fractions.append(Fraction(sum, over: try count * top))
        let mean = try sum.divided(by: count, .working)
        means.append(
          try mean * count == sum && sheet.measure.scale.contains(mean) ? mean : nil)
      } else if sheet.isNotApplicable[row], let counted = sheet.measure.notApplicableCountsAs {
        fractions.append(Fraction(counted.value, over: top))
        means.append(counted.value)
      } else {
        fractions.append(nil)
        means.append(nil)
      }
    }
    self.fractions = fractions
    self.means = means
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
