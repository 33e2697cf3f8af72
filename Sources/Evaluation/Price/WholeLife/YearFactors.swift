internal import Procurement
internal import Rubrics

/// The discount factors that a lot's bids need, each computed once.
struct YearFactors: Sendable {
  /// A factor with its words.
  struct Factor: Sendable {
    /// The factor.
    let ratio: ExactRatio
    /// The same as a person computes it.
    let words: String
  }

  private var factors: [Int: Factor] = [:]
  private var annuities: [Int: ExactRatio] = [:]

  /// The factors of these years, and the sums of factors of contracts of so many months; none where no
  /// discount is published.
  init(_ rules: WholeLifeRules, years: Set<Int>, months: Set<Int>) {
    guard let curve = rules.curve else { return }
    // What does not fit stays out, and is reported where a bid needs it.
    for year in years where curve.reaches(year) {
      guard let ratio = try? curve.factor(of: year) else { continue }
      factors[year] = Factor(ratio: ratio, words: curve.words(of: year))
    }
    guard curve.reaches(rules.published.firstYear) else { return }
    for months in months {
      annuities[months] = try? curve.annuity(from: rules.published.firstYear, months: months)
        .inverted()
    }
  }

  /// The factor of a year.
  ///
  /// - Throws: ``NumberError/overflow`` where it does not fit.
  func factor(of year: Int) throws(NumberError) -> Factor {
    guard let factor = factors[year] else { throw .overflow }
    return factor
  }

  /// One divided by the sum of the factors of a contract's years.
  ///
  /// - Throws: ``NumberError/overflow`` where it does not fit.
  func invertedAnnuity(months: Int) throws(NumberError) -> ExactRatio {
    guard let factor = annuities[months] else { throw .overflow }
    return factor
  }
}
