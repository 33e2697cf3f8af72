import Procurement

/// Recomputes a formula's expression as a person would, from the text alone, exactly.
///
/// `0.5 − 1 × (101.00 − A) ÷ A, with A = 301.00 ÷ 3`; what stands after `, as` is the reason and no part of
/// it. Knows + − × ÷ ² and brackets.
struct WrittenFormula {
  private var rest: Substring
  private var terms: [Character: ExactRatio] = [:]

  /// The value, or `nil` where the text holds something else, such as a root.
  static func value(_ text: String) -> ExactRatio? {
    let sum = text.split(separator: ", as ", maxSplits: 1)[0]
    let parts = sum.split(separator: ", with ", maxSplits: 1)
    var terms: [Character: ExactRatio] = [:]
    for term in parts.dropFirst().flatMap({ $0.split(separator: ", ") }) {
      let sides = term.split(separator: " = ")
      guard sides.count == 2, let name = sides[0].first, sides[0].count == 1,
        let value = value(sides[1], terms)
      else { return nil }
      terms[name] = value
    }
    return value(parts[0], terms)
  }

  private static func value(
    _ text: Substring, _ terms: [Character: ExactRatio]
  ) -> ExactRatio? {
    var formula = WrittenFormula(rest: text[...].drop { $0 == " " }, terms: terms)
    guard let value = formula.sum(), formula.rest.isEmpty else { return nil }
    return value
  }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest = rest.dropFirst().drop { $0 == " " }
    return true
  }

  private mutating func sum() -> ExactRatio? {
    var value: ExactRatio? = take("−") ? product().map { -$0 } : product()
    while let left = value {
      if take("+") {
        value = product().map { left + $0 }
      } else if take("−") {
        value = product().map { left - $0 }
      } else {
        return left
      }
    }
    return nil
  }

  private mutating func product() -> ExactRatio? {
    var value = square()
    while let left = value {
      if take("×") {
        value = square().map { left * $0 }
      } else if take("÷") {
        value = square().flatMap { try? left.divided(by: $0) }
      } else {
        return left
      }
    }
    return nil
  }

  private mutating func square() -> ExactRatio? {
    guard let value = atom() else { return nil }
    return take("²") ? value * value : value
  }

  private mutating func atom() -> ExactRatio? {
    if take("(") {
      let value = sum()
      return take(")") ? value : nil
    }
    if let name = rest.first, let value = terms[name] {
      _ = take(name)
      return value
    }
    let digits = rest.prefix { $0.isNumber && $0.isASCII || $0 == "." || $0 == "," }
    rest = rest.dropFirst(digits.count).drop { $0 == " " }
    return (try? FixedDecimal(parsing: digits.replacing(",", with: ""))).map { ExactRatio($0) }
  }
}
