public import Procurement

/// A figure of law or guidance by the date from which it holds.
///
/// The figures stand in `Sources/Regulation/Parameters`, one file each; a change of the law is one more
/// dated entry in a file.
public struct Parameter: Sendable, Hashable {
  /// Its id, the name of its file: `framework-term-years`.
  public let id: String
  /// What it is, in a sentence without a full stop.
  public let description: String
  /// What its numbers count: `years`, `GBP`, `percent`.
  public let unit: String
  /// Its values, the earliest first; at least one.
  public let values: [DatedValue]

  /// A parameter.
  public init(id: String, description: String, unit: String, values: [DatedValue]) {
    self.id = id
    self.description = description
    self.unit = unit
    self.values = values
  }

  /// The value that holds on a day, which for a procurement is the day on which it began.
  public func value(on date: CalendarDate?) -> ParameterAnswer {
    guard let date else { return .dateUnknown }
    guard let value = values.last(where: { $0.from <= date }) else {
      return .notYet(first: values.first?.from)
    }
    return .holds(value)
  }
}

/// What a parameter says for a day.
public enum ParameterAnswer: Sendable, Hashable {
  /// This value holds.
  case holds(DatedValue)
  /// No value holds so early; the first holds from the date, `nil` where there is none at all.
  case notYet(first: CalendarDate?)
  /// The day is not known, so neither is the value.
  case dateUnknown

  /// The value, where one holds.
  public var value: DatedValue? {
    if case .holds(let value) = self { value } else { nil }
  }
}

/// A value with the day from which it holds and where that is written.
public struct DatedValue: Sendable, Hashable {
  /// What the value is made of.
  public enum Content: Sendable, Hashable {
    /// One number.
    case number(FixedDecimal)
    /// A number for each of several stretches of years, in order.
    case steps([DiscountStep])
  }

  /// The first day on which it holds.
  public let from: CalendarDate
  /// The value, in the parameter's unit.
  public let content: Content
  /// Where it is written: `Procurement Act 2023, s.68`.
  public let citation: String
  /// The address of that text.
  public let source: String
  /// What a person has to know before relying on it: that it is from memory, or from a second hand.
  public let note: String?

  /// A value.
  public init(
    from: CalendarDate, content: Content, citation: String, source: String, note: String? = nil
  ) {
    self.from = from
    self.content = content
    self.citation = citation
    self.source = source
    self.note = note
  }

  /// The number, where the value is one.
  public var number: FixedDecimal? {
    if case .number(let number) = content { number } else { nil }
  }
}

/// A rate of discount for a stretch of years.
public struct DiscountStep: Hashable, Sendable {
  /// The last year it holds for; `nil` where it holds for all that follow.
  public let upToYear: Int?
  /// Percent a year.
  public let percent: FixedDecimal

  /// A step.
  public init(upToYear: Int?, percent: FixedDecimal) {
    self.upToYear = upToYear
    self.percent = percent
  }
}
