internal import Procurement

extension TermValue {
  /// The value in a rubric's canonical form: `30 days`, whatever its decimals and groups were.
  var canonicalValue: JSONValue {
    switch self {
    case .number(let number): .decimal(number)
    case .money(let money): .string("\(money.currency) \(money.amount.trimmed)")
    case .percent(let number, let base):
      .string("\(number.trimmed)%" + (base.map { " of \($0)" } ?? ""))
    case .duration, .date: .string(description)
    case .flag(let isYes): .bool(isYes)
    case .list(let values): .array(values.map(\.canonicalValue))
    case .text(let text): .string(text)
    }
  }
}
