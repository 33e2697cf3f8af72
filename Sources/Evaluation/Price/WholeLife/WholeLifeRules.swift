internal import Procurement
internal import Rubrics

/// The published rules by which one criterion's whole-life prices are computed, with all that they
/// refer to looked up.
struct WholeLifeRules: Sendable {
  /// The criterion's id.
  let criterion: String
  /// How it compares prices.
  let measure: PriceMeasure
  /// What the rubric publishes; the defaults where it publishes no `whole-life`.
  let published: WholeLife
  /// The discount; `nil` where none is published.
  let curve: DiscountCurve?
  /// The series that prices are indexed by, by their names.
  let indices: [String: IndexSeries]
  /// Whether the rubric publishes anything about the whole life beyond the months that bids price.
  let isPublished: Bool
  /// The currency of the prices.
  let currency: Currency

  /// The rules of a price criterion, or `nil` where it compares plain totals: then nothing is looked at
  /// but each bid's price.
  init?(
    _ criterion: Criterion, of rubric: Rubric, curve: DiscountCurve?, competition: Competition
  ) {
    guard case .price(let measure) = criterion.measure,
      rubric.wholeLife != nil || !measure.comparesPlainTotals
    else { return nil }
    self.criterion = criterion.id
    self.measure = measure
    self.published = rubric.wholeLife ?? WholeLife(source: criterion.source)
    self.curve = curve
    self.indices = Dictionary(
      competition.indices.map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
    self.isPublished = rubric.wholeLife != nil || measure.basis != .total
    self.currency = competition.currency
  }

  /// How each row of a cash flow is rounded.
  var rounding: Rounding { published.rounding ?? .working }

  /// The contract year of a line's year, from 1 for the first.
  func contractYear(_ year: Int) -> Int { year - published.firstYear + 1 }

  /// The months that a bid's price is for, or `nil` where the bid leaves them open.
  func months(of length: ContractLength?) -> Int? {
    if let period = measure.periodMonths { return period }
    return published.extensions == .count ? length?.maximum : length?.initialMonths
  }

  /// The rules in a sentence.
  var inWords: String { inWords(discounting: curve) }

  /// The rules by which the compared figure came about: a total is not discounted, though a discount is
  /// published for the figures beside it.
  var comparedInWords: String { inWords(discounting: measure.basis == .total ? nil : curve) }

  private func inWords(discounting curve: DiscountCurve?) -> String {
    var parts = [curve.map(\.inWords) ?? "not discounted"]
    if let period = measure.periodMonths { parts.append("\(period) months priced by every bid") }
    if let options = published.options {
      parts.append("options \(options == .count ? "counted" : "left out")")
    }
    if let extensions = published.extensions, measure.periodMonths == nil {
      parts.append("extensions \(extensions == .count ? "counted" : "left out")")
    }
    if let indexation = published.indexation {
      parts.append(
        indexation == .count
          ? "indexed from the prices of year \(published.indexBaseYear)" : "indexation left out")
    }
    parts.append("each row of the cash flow \(roundingInWords)")
    return parts.joined(separator: ", ")
  }

  /// `rounded once to 2 decimals (half-up)`.
  var roundingInWords: String {
    "rounded once to \(rounding.places) decimals (\(rounding.mode.rawValue))"
  }
}
