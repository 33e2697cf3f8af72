internal import Procurement
internal import Rubrics

/// The evaluators' own marks of a lot, as the statistics look at them.
///
/// A blank, an abstention and `n/a` are no marks and are left out, never counted as zero; so is a mark
/// that the scale does not hold, which an evaluation warns of.
struct PanelMarks {
  /// The marks on one criterion.
  struct Sheet {
    /// The criterion, scored by marks.
    let criterion: Criterion
    /// Its measure.
    let measure: MarksMeasure
    /// The marks by evaluator, for each bid of the lot in its order.
    let marks: [[String: FixedDecimal]]
    /// Whether somebody said of the bid that the criterion does not apply to it.
    let isNotApplicable: [Bool]
    /// The marks left out because the scale does not hold them.
    let offScaleCount: Int
  }

  /// The marks, a criterion each in published order.
  let sheets: [Sheet]
  /// Everyone who gave a mark, in the order of their ids.
  let evaluators: [String]
  /// The rows of the bids, in the order of the bids' ids.
  let rows: [Int]

  /// The marks of a lot.
  init(_ lot: Lot, rubric: Rubric) {
    sheets = rubric.leaves.compactMap { leaf in
      guard case .marks(let measure) = leaf.measure else { return nil }
      let column = lot.marks.column(of: leaf.id)
      var offScaleCount = 0
      var isNotApplicable: [Bool] = []
      let marks = lot.bids.indices.map { row in
        var given: [String: FixedDecimal] = [:]
        var isNone = false
        for mark in column.map({ PanelMarks.marks(of: lot, row: row, column: $0) }) ?? [] {
          switch mark.answer.value {
          case .mark(let value) where measure.scale.contains(value):
            given[mark.evaluator] = given[mark.evaluator] ?? value
          case .mark: offScaleCount += 1
          case .notApplicable: isNone = true
          case .blank, .abstained, .verdict: break
          }
        }
        isNotApplicable.append(isNone)
        return given
      }
      return Sheet(
        criterion: leaf, measure: measure, marks: marks, isNotApplicable: isNotApplicable,
        offScaleCount: offScaleCount)
    }
    evaluators = Set(sheets.flatMap { $0.marks.flatMap(\.keys) }).sorted()
    rows = lot.bids.indices.sorted { lot.bids[$0].id < lot.bids[$1].id }
  }

  /// The one place where individual marks come from: what bars an evaluator's marks bars them here.
  private static func marks(of lot: Lot, row: Int, column: Int) -> [Mark] {
    lot.marks.individualMarks(row: row, column: column)
  }

  /// Whether all criteria have scales of the same span, so that marks on them can be put together.
  var hasOneScale: Bool {
    guard let first = sheets.first?.measure.scale else { return true }
    return sheets.allSatisfy {
      $0.measure.scale.lowest == first.lowest && $0.measure.scale.top == first.top
    }
  }
}
