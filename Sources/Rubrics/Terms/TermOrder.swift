package import Procurement

/// How two values stand to each other, where that can be told at all.
///
/// Only like is compared with like. Years are twelve months and weeks seven days, exactly; days against
/// months, or against working days, have no fixed relation.
package enum TermOrder: Hashable, Sendable {
  /// The first is the smaller.
  case less
  /// Both are the same.
  case equal
  /// The first is the larger.
  case greater
  /// They cannot be compared; the words follow the first value.
  case cannotTell(String)

  /// How `value` stands to `bound`.
  package static func of(_ value: TermValue, to bound: TermValue) -> TermOrder {
    switch (value, bound) {
    case (.number(let one), .number(let other)): order(one, other)
    case (.money(let one), .money(let other)): order(one, other)
    case (.percent(let one, let base), .percent(let other, let otherBase)):
      TermOrder.words(base) == TermOrder.words(otherBase)
        ? order(one, other)
        : .cannotTell(
          "which cannot be compared with \(bound.shown): they are not shares of the same")
    case (.duration(let one), .duration(let other)): order(one, other)
    case (.date(let one), .date(let other)): order(one, other)
    default: .cannotTell("which cannot be compared with \(bound.shown)")
    }
  }

  /// Whether what `holds` asks of the order is so.
  func answer(_ holds: (TermOrder) -> Bool) -> TermAnswer {
    if case .cannotTell(let reason) = self { return .cannotTell(reason) }
    return holds(self) ? .yes : .no
  }

  /// Whether `value` stands to `bound` as `holds` asks; of a list every item has to decide alike.
  static func answer(
    _ value: TermValue, to bound: TermValue, _ holds: (TermOrder) -> Bool
  ) -> TermAnswer {
    guard case .list(let items) = value, let first = items.first else {
      return of(value, to: bound).answer(holds)
    }
    let answer = of(first, to: bound).answer(holds)
    if items.dropFirst().allSatisfy({ of($0, to: bound).answer(holds) == answer }) { return answer }
    return .cannotTell("whose values do not decide alike against \(bound.shown)")
  }

  private static func order<Value: Comparable>(_ one: Value, _ other: Value) -> TermOrder {
    one < other ? .less : one == other ? .equal : .greater
  }

  private static func order(_ one: Money, _ other: Money) -> TermOrder {
    guard one.currency == other.currency else {
      return .cannotTell(
        "which cannot be compared with \(TermValue.money(other).shown): it is in another currency")
    }
    return order(one.amount, other.amount)
  }

  private static func order(_ one: TermDuration, _ other: TermDuration) -> TermOrder {
    let (count, unit) = one.inBaseUnit
    let (otherCount, otherUnit) = other.inBaseUnit
    guard unit == otherUnit, let count, let otherCount else {
      return .cannotTell(
        "which cannot be compared with \(TermValue.duration(other).shown): "
          + "\(one.unit.rawValue)s have no fixed number of \(other.unit.rawValue)s")
    }
    return order(count, otherCount)
  }

  /// The words without regard to case and spacing.
  static func words(_ text: String?) -> String? {
    text.map { $0.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
