internal import Procurement
internal import Rubrics

/// Scores by contract length, by published bands or a published curve.
struct ContractLengthScoring: LeafMeasure, LeafScoring {
  let keys: ArraySlice<Int32>? = nil
  /// Empty until the bids are scored.
  private(set) var fractions: [Fraction?] = []

  private let criterion: String
  private let measure: ContractLengthMeasure
  private let lot: Lot

  init(criterion: String, measure: ContractLengthMeasure, lot: Lot) {
    self.criterion = criterion
    self.measure = measure
    self.lot = lot
  }

  func shortfalls(of standing: [Int]) -> [Shortfall] {
    standing.compactMap { row in
      let bid = lot.bids[row]
      guard let length = bid.contractLength else {
        return Shortfall(
          row: row, isBidders: true,
          diagnostic: Diagnostic(
            .lengthMissing,
            "bid \"\(bid.id)\" has no contract length, which \"\(criterion)\" needs",
            at: bid.source, hint: "give its length in months"))
      }
      guard let months = measure.months(of: length.value) else {
        return Shortfall(
          row: row, isBidders: true,
          diagnostic: Diagnostic(
            .lengthMissing,
            "bid \"\(bid.id)\" does not say its extension months, which \"\(criterion)\" needs",
            at: length.source, hint: "give them; 0 where the contract cannot be extended"))
      }
      if measure.scores(months) { return nil }
      return Shortfall(
        row: row, isBidders: false,
        diagnostic: Diagnostic(
          .lengthUnscored,
          "no score is published for the \(months) months of bid \"\(bid.id)\"",
          at: length.source,
          hint: "check the length; \"\(criterion)\" scores \(measure.coverage)"))
    }
  }

  func scoring(of standing: [Int]) throws(NumberError) -> any LeafScoring {
    var scored = self
    scored.fractions = [Fraction?](repeating: nil, count: lot.bids.count)
    for row in standing {
      guard let length = lot.bids[row].contractLength,
        let months = measure.months(of: length.value)
      else { continue }
      scored.fractions[row] = try measure.fraction(of: months)
    }
    return scored
  }

  func explanation(of row: Int) -> Explanation {
    guard let length = lot.bids[row].contractLength,
      let months = measure.months(of: length.value)
    else { return Explanation(fact: "no length", expression: "0", sources: []) }
    let (place, score, rule) = measure.reasoning(for: months)
    let name = measure.months == .initial ? "" : " with extensions"
    return Explanation(
      fact: "\(months) months\(name), \(place)", expression: "\(score) ÷ 100",
      sources: [length.source] + rule)
  }
}

extension ContractLengthMeasure {
  /// The months that are looked at; `nil` where the bid does not say them.
  func months(of length: ContractLength) -> Int? {
    months == .initial ? length.initialMonths : length.maximum
  }

  /// Whether a score is published for a length.
  func scores(_ months: Int) -> Bool {
    switch rule {
    case .bands(let bands): bands.contains { $0.contains(months) }
    case .curve(let points): ends(of: months, on: points) != nil
    }
  }

  /// The share of the weight that a length earns, or `nil` where none is published.
  ///
  /// - Throws: ``NumberError/overflow`` when published scores have more decimals than can be kept.
  func fraction(of months: Int) throws(NumberError) -> Fraction? {
    switch rule {
    case .bands(let bands):
      return bands.first { $0.contains(months) }.map { Fraction($0.score, over: .hundred) }
    case .curve(let points):
      guard let (left, right) = ends(of: months, on: points) else { return nil }
      if left.months == right.months { return Fraction(left.score, over: .hundred) }
      let run = FixedDecimal(right.months - left.months)
      let gain = try (right.score - left.score) * FixedDecimal(months - left.months)
      return Fraction(try left.score * run + gain, over: try run * .hundred)
    }
  }

  /// Where a length falls, its score as text, and where that is published.
  fileprivate func reasoning(
    for months: Int
  ) -> (place: String, score: String, sources: [SourceLocation]) {
    switch rule {
    case .bands(let bands):
      guard let band = bands.first(where: { $0.contains(months) }) else { return ("", "0", []) }
      return ("in the band \(band.bounds)", "\(band.score)", [band.source])
    case .curve(let points):
      guard let (left, right) = ends(of: months, on: points) else { return ("", "0", []) }
      if left.months == right.months {
        return ("a point of the curve", "\(left.score)", [left.source])
      }
      return (
        "on the line from \(left.months) months (\(left.score)) to \(right.months) (\(right.score))",
        "(\(left.score) + (\(right.score) − \(left.score)) × (\(months) − \(left.months)) ÷ "
          + "(\(right.months) − \(left.months)))",
        [left.source, right.source]
      )
    }
  }

  /// The lengths that earn a score, in words.
  fileprivate var coverage: String {
    switch rule {
    case .bands(let bands): "lengths " + bands.map(\.bounds).joined(separator: "; ")
    case .curve(let points):
      "lengths of \(points.first?.months ?? 0) to \(points.last?.months ?? 0) months"
    }
  }

  private func ends(of months: Int, on points: [LengthPoint]) -> (LengthPoint, LengthPoint)? {
    guard let right = points.first(where: { $0.months >= months }),
      let left = points.last(where: { $0.months <= months })
    else { return nil }
    return (left, right)
  }
}

extension LengthBand {
  /// The bounds in words: `over 12 up to 36 months`.
  fileprivate var bounds: String {
    switch (over, upTo) {
    case (let over?, let upTo?): "over \(over) up to \(upTo) months"
    case (let over?, nil): "over \(over) months"
    case (nil, let upTo?): "up to \(upTo) months"
    case (nil, nil): "of any length"
    }
  }
}
