extension TermValue {
  /// The value of a term as people write it; what has no other form is ``text(_:)``.
  ///
  /// Nothing is guessed: `5m`, `30-60 days` and `subject to contract` are words.
  ///
  /// - Parameters:
  ///   - text: as written; blanks around it mean nothing.
  ///   - kind: what it is to be read as; `nil` for the first that fits of list, flag, date, percent,
  ///     money, duration and number.
  ///   - currency: what `£` and other symbols may stand for, and lower-case codes; `nil` where it is not
  ///     known, and a symbol is then no money.
  public static func parse(
    _ text: String, as kind: TermKind? = nil, currency: Currency? = nil
  ) -> TermValue {
    TermReading(currency: currency).value(of: text, as: kind)
  }

  /// The value of the term `name`, read as what ``TermVocabulary`` knows of it.
  ///
  /// A bare number takes the unit that the term's name ends in: `45` is 45 days for `payment.days`.
  /// Rubrics read what they compare a term with in the same way.
  public static func parse(
    _ text: String, forTerm name: String, currency: Currency? = nil
  ) -> TermValue {
    TermReading(currency: currency).value(of: text, forTerm: name)
  }
}

extension TermValue: CustomStringConvertible {
  /// The value as people write it: `30 days`, `GBP 5,000,000`, `125% of annual charges`, `yes`.
  public var description: String {
    switch self {
    case .number(let number): number.grouped
    case .money(let money): "\(money.currency) \(money.amount.grouped)"
    case .percent(let number, of: nil): "\(number)%"
    case .percent(let number, of: let base?): "\(number)% of \(base)"
    case .duration(let duration): duration.description
    case .date(let date): date.description
    case .flag(let isYes): isYes ? "yes" : "no"
    case .list(let values): values.map(\.description).joined(separator: "; ")
    case .text(let text): text
    }
  }
}

extension TermDuration: CustomStringConvertible {
  /// The most that is read of any unit; no contract runs so long.
  public static let maximumCount = 100_000

  /// `30 days`, `1 month`.
  public var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }

  /// The span that a text writes with digits and a unit, and nothing else.
  init?(_ text: String, number: (String) -> FixedDecimal?) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let letter = words.firstIndex(where: \.isLetter) else { return nil }
    var name = words[letter...]
    if name.last == "s" { name = name.dropLast() }
    let digits = String(words[..<letter]).trimmingBlanks
    guard let unit = Unit(rawValue: String(name)), digits.last?.isNumber ?? false,
      let count = number(digits)?.wholeNumber, (0...TermDuration.maximumCount).contains(count)
    else { return nil }
    self.init(count, unit)
  }
}
