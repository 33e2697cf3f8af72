internal import Procurement
internal import Rubrics

/// A leaf of the rubric applied to the bids of one lot.
///
/// Rows are indices into the lot's bids.
///
/// There is one for each measure, a file each in this folder.
protocol LeafMeasure: Sendable {
  /// What keeps bids still standing from being scored, in the order of the rows.
  func shortfalls(of standing: [Int]) -> [Shortfall]

  /// The scores of the bids still standing, none of which has a shortfall.
  ///
  /// - Throws: ``NumberError`` when the numbers do not fit.
  func scoring(of standing: [Int]) throws(NumberError) -> any LeafScoring
}

/// The scores of a leaf, as shares of its weight.
protocol LeafScoring: Sendable {
  /// For each row the index of its fraction; `nil` where that is the row itself.
  var keys: ArraySlice<Int32>? { get }
  /// The share of the weight, by key; `nil` where no bid still standing has the key.
  var fractions: [Fraction?] { get }
  /// How a row's fraction came about.
  func explanation(of row: Int) -> Explanation
}

extension LeafScoring {
  /// The index of a row's fraction.
  func key(of row: Int) -> Int { keys.map { Int($0[$0.startIndex + row]) } ?? row }
}

/// How a fraction came about, for a person to recompute.
struct Explanation {
  /// The fact in words: `agreed mark 4 of 5 (Good)`; `nil` where the expression says it all.
  let fact: String?
  /// The fraction with its numbers: `4 ÷ 5`.
  let expression: String
  /// The cells or elements that it rests on.
  let sources: [SourceLocation]
}

/// Something without which a bid cannot be scored.
struct Shortfall {
  /// The bid's row.
  let row: Int
  /// Whether the bidder left it out, rather than the panel: only then can a rubric disqualify for it.
  let isBidders: Bool
  /// What to say about it.
  let diagnostic: Diagnostic
}

extension Criterion {
  /// The leaf applied to a lot.
  ///
  /// `prices` are there for leaves that compare prices, `formula` for those of them that are scored,
  /// `checks` for those scored by contract terms.
  func measure(
    in lot: Lot, formula: (any PriceFormula)?, prices: ComparedPrices?, rubric: Rubric,
    checks: LotCheckMatrix?
  ) -> (any LeafMeasure)? {
    switch measure {
    case .marks(let marks): MarksScoring(criterion: id, measure: marks, lot: lot)
    case .price(let price):
      if let prices {
        PriceScoring(criterion: id, measure: price, formula: formula, lot: lot, prices: prices)
      } else {
        nil
      }
    case .contractLength(let length):
      ContractLengthScoring(criterion: id, measure: length, lot: lot)
    case .contractTerms(let terms):
      ContractTermsScoring(
        criterion: id, measure: terms, lot: lot, checks: terms.scoredChecks(of: rubric),
        matrix: checks)
    case .contractType(let type): ContractTypeScoring(criterion: id, measure: type, lot: lot)
    case .passFail: PassFailAnswering(self, in: lot)
    case nil: nil
    }
  }
}
