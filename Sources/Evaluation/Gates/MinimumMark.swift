internal import Procurement
internal import Rubrics

/// An agreed mark below the criterion's `minimum-mark` disqualifies.
///
/// A mark that is not on the scale fails nothing: it is a slip (`0.4` for `4`), and is reported as one.
enum MinimumMark: Gate {
  static func failures(on leaf: Criterion, in lot: Lot) -> [GateFailure] {
    guard case .marks(let measure) = leaf.measure, let minimum = measure.minimumMark,
      let column = lot.marks.column(of: leaf.id)
    else { return [] }
    let table = lot.marks
    let fails = table.distinctAnswers.map { answer in
      if case .mark(let mark) = answer {
        mark < minimum.value && measure.scale.contains(mark)
      } else {
        false
      }
    }
    guard fails.contains(true) else { return [] }
    return lot.bids.indices.compactMap { row in
      guard fails[Int(table.codes[column * table.bidCount + row])],
        case .mark(let mark) = table.answer(row: row, column: column)
      else { return nil }
      let own = table.agreedMark(row: row, column: column).map { [$0.answer.source] } ?? []
      return GateFailure(
        row: row, criterion: leaf.id,
        basis: "agreed mark \(mark.trimmed), minimum \(minimum.value)",
        sources: own + [minimum.source])
    }
  }
}
