/// What a contract term says, by its type.
public enum TermValue: Hashable, Sendable {
  /// A number without a unit.
  case number(FixedDecimal)
  /// An amount of money.
  case money(Money)
  /// A percentage; `of` holds what it is a share of, where the term says so: `of annual charges`.
  case percent(FixedDecimal, of: String?)
  /// A span of time.
  case duration(TermDuration)
  /// A day.
  case date(CalendarDate)
  /// Yes or no.
  case flag(Bool)
  /// Several values, in written order.
  case list([TermValue])
  /// Words.
  case text(String)
}

/// A span of time as contracts write it: `30 days`, `36 months`, `5 years`.
public struct TermDuration: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, CaseIterable, Sendable {
    /// Days of the calendar.
    case day
    /// Working days, which no number of days equals.
    case workingDay = "working day"
    /// Seven days.
    case week
    /// Months of the calendar, which no number of days equals.
    case month
    /// Twelve months.
    case year
  }

  /// How many; zero or more.
  public let count: Int
  /// Of what.
  public let unit: Unit

  /// A span.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The span in days, working days or months, none of which is a fixed number of another; `nil` for a
  /// count that does not fit.
  package var inBaseUnit: (count: Int?, unit: Unit) {
    switch unit {
    case .day, .workingDay, .month: (count, unit)
    case .week: (times(7), .day)
    case .year: (times(12), .month)
    }
  }

  private func times(_ factor: Int) -> Int? {
    let (product, isTooLarge) = count.multipliedReportingOverflow(by: factor)
    return isTooLarge ? nil : product
  }
}
