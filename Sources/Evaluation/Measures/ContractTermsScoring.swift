internal import Procurement
internal import Rubrics

/// Scores by the points that checks of the contract schedule earn: earned ÷ available.
struct ContractTermsScoring: LeafMeasure, LeafScoring {
  let keys: ArraySlice<Int32>? = nil
  /// Empty until the bids are scored.
  private(set) var fractions: [Fraction?] = []

  private let criterion: String
  private let measure: ContractTermsMeasure
  private let lot: Lot
  private let checks: [(check: RubricCheck, points: FixedDecimal, row: CheckRow)]

  /// The measure over the rows of `checks` in `matrix`.
  init(
    criterion: String, measure: ContractTermsMeasure, lot: Lot, checks: [RubricCheck],
    matrix: LotCheckMatrix?
  ) {
    self.criterion = criterion
    self.measure = measure
    self.lot = lot
    self.checks = checks.compactMap { check in
      guard let points = check.points,
        let row = matrix?.rows.first(where: { $0.origin == .rubric && $0.id == check.id })
      else { return nil }
      return (check, points.value, row)
    }
  }

  func shortfalls(of standing: [Int]) -> [Shortfall] {
    standing.flatMap { row in
      let open = checks.compactMap { shortfall(of: row, on: $0.check, $0.row.findings[row]) }
      return open.isEmpty && counted(row).isEmpty ? [nothingCounts(row)] : open
    }
  }

  func scoring(of standing: [Int]) throws(NumberError) -> any LeafScoring {
    var scored = self
    scored.fractions = [Fraction?](repeating: nil, count: lot.bids.count)
    for row in standing {
      let counted = counted(row)
      let available = try FixedDecimal.sum(counted.map(\.points))
      guard available > .zero else { continue }
      scored.fractions[row] = Fraction(
        try FixedDecimal.sum(counted.map(\.earned)), over: available)
    }
    return scored
  }

  func explanation(of row: Int) -> Explanation {
    let counted = counted(row)
    let each = checks.map { check in
      words(check.check, check.points, check.row.findings[row].outcome)
    }
    return Explanation(
      fact: each.joined(separator: ", "),
      expression: "\(sum(counted.map(\.earned))) ÷ \(sum(counted.map(\.points)))",
      sources: checks.flatMap { $0.row.findings[row].reliedOn.map(\.source) }
        + checks.map(\.check.source))
  }

  /// The points of each check that counts for a bid, and what it earned of them.
  private func counted(_ row: Int) -> [(points: FixedDecimal, earned: FixedDecimal)] {
    checks.compactMap { check in
      switch check.row.findings[row].outcome {
      case .pass: return (check.points, check.points)
      case .fail: return (check.points, .zero)
      case .couldNotTell: return nil
      case .notApplicable:
        switch measure.notApplicable {
        case .earns: return (check.points, check.points)
        case .earnsNothing: return (check.points, .zero)
        case .leftOut, nil: return nil
        }
      }
    }
  }

  private func shortfall(
    of row: Int, on check: RubricCheck, _ finding: CheckFinding
  ) -> Shortfall? {
    let bid = lot.bids[row]
    switch finding.outcome {
    case .pass, .fail: return nil
    case .couldNotTell:
      return Shortfall(
        row: row, isBidders: true,
        diagnostic: Diagnostic(
          .termsCannotTell,
          "nobody can tell whether bid \"\(bid.id)\" earns the points of \"\(check.id)\" for \"\(criterion)\": \(finding.whole)",
          at: finding.place(in: bid),
          hint: "ask the bidder for the term and its clause",
          related: [check.here]))
    case .notApplicable:
      if measure.notApplicable != nil { return nil }
      return Shortfall(
        row: row, isBidders: false,
        diagnostic: Diagnostic(
          .termsNotApplicable,
          "the check \"\(check.id)\" does not apply to bid \"\(bid.id)\", and \"\(criterion)\" does not say what that earns",
          at: finding.place(in: bid),
          hint:
            "publish `not-applicable: earns`, `earns-nothing` or `left-out` on \"\(criterion)\"",
          related: [check.here]))
    }
  }

  private func nothingCounts(_ row: Int) -> Shortfall {
    let bid = lot.bids[row]
    return Shortfall(
      row: row, isBidders: false,
      diagnostic: Diagnostic(
        .termsNotApplicable, "no check of \"\(criterion)\" applies to bid \"\(bid.id)\"",
        at: bid.source,
        hint: "publish `not-applicable: earns` or `earns-nothing`; nothing left out is no score"))
  }

  private func words(
    _ check: RubricCheck, _ points: FixedDecimal, _ outcome: CheckOutcome
  ) -> String {
    let points = points.trimmed
    switch outcome {
    case .pass: return "\(check.id) passed, \(points) of \(points)"
    case .fail: return "\(check.id) failed, 0 of \(points)"
    case .couldNotTell: return "\(check.id) cannot be told"
    case .notApplicable:
      switch measure.notApplicable {
      case .earns: return "\(check.id) does not apply and earns, \(points) of \(points)"
      case .earnsNothing: return "\(check.id) does not apply, 0 of \(points)"
      case .leftOut, nil: return "\(check.id) does not apply and is left out"
      }
    }
  }

  private func sum(_ points: [FixedDecimal]) -> String {
    ((try? FixedDecimal.sum(points)) ?? .zero).trimmed.description
  }
}
