public import Procurement

/// A standstill period, day by day.
public struct StandstillPeriod: Sendable, Hashable {
  /// A day of the period.
  public struct Day: Sendable, Hashable {
    /// The day.
    public let date: CalendarDate
    /// Its number among the days that count, from 1; `nil` where it does not count.
    public let number: Int?
    /// Why it does not count: `Saturday`, `2nd January (Scotland)`; `nil` where it counts.
    public let reason: String?
  }

  /// Every day from the first to the last.
  public let days: [Day]
  /// The last day.
  public let end: CalendarDate
  /// The first day on which the contract may be signed.
  public let earliestSigning: CalendarDate
  /// How it was counted, as text that a person can follow.
  public let basis: String
  /// The rule: `Procurement Act 2023, section 51(2)`.
  public let citation: String
}
