internal import Procurement

/// By what an amount is multiplied to be in the prices of its year, exact.
struct IndexFactor {
  /// The factor.
  let ratio: ExactRatio
  /// The same as a person computes it: `1.02^3`, `cpi 135.1 ÷ 132.4`.
  let words: String

  /// Why there is none.
  enum Problem: Error {
    /// No series of this name was given.
    case unknownSeries(String)
    /// The series has no value for this year.
    case noValue(String, year: Int)
    /// The numbers do not fit.
    case number(NumberError)
  }

  /// The factor from the base year to `year`.
  ///
  /// - Parameters:
  ///   - indexation: how the amount grows.
  ///   - year: the amount's year; at most ``DiscountCurve/farthest`` from the base year.
  ///   - base: the year in whose prices the amount is given.
  ///   - series: the series that were given, by name.
  init(
    _ indexation: Indexation, year: Int, base: Int, series: [String: IndexSeries]
  ) throws(Problem) {
    switch indexation {
    case .fixed(let percent):
      do throws(NumberError) {
        let growth = try .hundred + percent
        // A fall by a hundred percent leaves nothing to grow.
        guard !growth.isNegative, !growth.isZero else { throw .divisionByZero }
        ratio = try ExactRatio(growth, over: .hundred).power(year - base)
        let factor = try FixedDecimal(significand: growth.significand, scale: growth.scale + 2)
        words =
          year == base ? "1" : "\(factor.trimmed)^\(year < base ? "−" : "")\(abs(year - base))"
      } catch {
        throw .number(error)
      }
    case .series(let name):
      guard let values = series[name]?.values else { throw .unknownSeries(name) }
      guard let from = values[base]?.value else { throw .noValue(name, year: base) }
      guard let to = values[year]?.value else { throw .noValue(name, year: year) }
      do throws(NumberError) {
        ratio = try ExactRatio(to, over: from)
      } catch {
        throw .number(error)
      }
      words = year == base ? "1" : "\(name) \(to) ÷ \(from)"
    }
  }
}
