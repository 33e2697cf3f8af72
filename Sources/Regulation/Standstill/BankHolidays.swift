public import Procurement

/// The bank holidays of the parts of the United Kingdom over a range of whole years.
public struct BankHolidays: Sendable, Hashable {
  /// A part of the United Kingdom with bank holidays of its own, as the government's feed names it.
  public enum Division: String, CaseIterable, Sendable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"

    /// Its name: `England and Wales`.
    public var name: String {
      switch self {
      case .englandAndWales: "England and Wales"
      case .scotland: "Scotland"
      case .northernIreland: "Northern Ireland"
      }
    }
  }

  /// The titles of the holidays by day and part.
  let titles: [CalendarDate: [Division: String]]
  /// The years for which the holidays of every part are known.
  public let years: ClosedRange<Int>
  /// The day on which the table was put together; `nil` where it does not say.
  public let asOf: CalendarDate?

  /// Why a day is a bank holiday: `2nd January (Scotland)`; `nil` where it is none in these parts.
  public func reason(for date: CalendarDate, in divisions: [Division]) -> String? {
    guard let held = titles[date] else { return nil }
    let divisions = Division.allCases.filter { divisions.contains($0) && held[$0] != nil }
    guard let first = divisions.first, let title = held[first] else { return nil }
    if divisions.count == Division.allCases.count { return title }
    return "\(title) (\(divisions.map(\.name).joined(separator: "; ")))"
  }
}
