/// What type of value a contract term has.
public enum TermKind: String, CaseIterable, Hashable, Sendable {
  /// A number without a unit.
  case number
  /// An amount of money: `GBP 5,000,000`.
  case money
  /// A percentage: `2.5%`, `125% of annual charges`.
  case percent
  /// A span of time: `30 days`, `10 working days`, `36 months`, `5 years`.
  case duration
  /// A day: `2026-03-31`.
  case date
  /// `yes` or `no`.
  case flag
  /// Values set apart by semicolons.
  case list
  /// Words.
  case text

  /// The type with its article, as messages write it: `a duration such as "30 days"`.
  public var described: String {
    switch self {
    case .number: "a number"
    case .money: "an amount of money such as \"GBP 5000\""
    case .percent: "a percentage such as \"2.5%\""
    case .duration: "a duration such as \"30 days\""
    case .date: "a date such as \"2026-03-31\""
    case .flag: "yes or no"
    case .list: "a list set apart by semicolons"
    case .text: "text"
    }
  }
}

extension TermValue {
  /// The type of the value.
  public var kind: TermKind {
    switch self {
    case .number: .number
    case .money: .money
    case .percent: .percent
    case .duration: .duration
    case .date: .date
    case .flag: .flag
    case .list: .list
    case .text: .text
    }
  }
}
