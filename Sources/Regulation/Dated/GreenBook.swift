public import Procurement

/// What HM Treasury's Green Book says on the value of time.
public enum GreenBook {
  /// The rates by which costs of later years are discounted on a day, in percent a year and in real
  /// terms, for stretches of years from the first to the last.
  ///
  /// - Parameter date: the day on which the procurement began; `nil` for the first rates that are
  ///   known.
  /// - Source: the citation of ``discountRate(on:)``.
  public static func discountSteps(on date: CalendarDate?) -> [DiscountStep] {
    guard case .steps(let steps) = discountRate(on: date)?.content else { return [] }
    return steps
  }

  /// The same with the day from which they hold and their citation.
  ///
  /// A day before the first entry has the first entry's rates, which are the oldest that are known.
  public static func discountRate(on date: CalendarDate?) -> DatedValue? {
    Parameters.discountRate.value(on: date).value ?? Parameters.discountRate.values.first
  }
}
