internal import Procurement

extension CheckNotes {
  /// The months after which the contract can be ended, in order, as `break.at-months` gives them.
  ///
  /// The clauses that name some are taken together. `none` is no point; what cannot be read is a doubt.
  ///
  /// - Parameter life: the contract's initial months; a point that is not within them is none, and is
  ///   noted.
  /// - Returns: the points; `nil` where the term is not given.
  mutating func breakPoints(within life: Int) -> [Int]? {
    let found = terms("break.at-months")
    if found.isEmpty { return nil }
    var points: Set<Int> = []
    for term in found {
      let values = if case .list(let values) = term.typed { values } else { [term.typed] }
      for value in values where value.saysSomething {
        guard let months = value.wholeMonths else {
          doubt(
            "break.at-months is \(Diagnostic.quoted(term.value.value)), which does not give "
              + "whole months")
          break
        }
        if (1..<life).contains(months) {
          points.insert(months)
        } else {
          detail("month \(months) is no break point of a contract of \(life) months")
        }
      }
    }
    return points.sorted()
  }
}
