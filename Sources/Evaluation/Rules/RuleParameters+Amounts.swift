public import Procurement
internal import Rubrics

/// Parameters of other types: amounts, percentages, months, yes or no, choices.
extension RuleParameters {
  /// Takes an amount or a percentage that is zero or more and may be left out.
  ///
  /// - Parameter name: the parameter's name.
  public mutating func optionalAmount(_ name: String) -> AmountLimit? {
    take(
      name, "an amount (`5000` or `5000 GBP`) or a percentage (`2.5%`), zero or more",
      isRequired: false
    ) { value in
      guard case .text(let text) = value, let limit = AmountLimit(text), !limit.isNegative else {
        return nil
      }
      return limit
    }
  }

  /// Takes a percentage, `20` or `20%`, that may be left out.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - range: what it may be, bounds included.
  public mutating func optionalPercent(
    _ name: String, in range: ClosedRange<FixedDecimal>
  ) -> FixedDecimal? {
    take(
      name, "a percentage from \(range.lowerBound) to \(range.upperBound)", isRequired: false
    ) { RuleParameters.percent($0, in: range) }
  }

  /// Takes a map from names to percentages; empty where it is not given.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - range: what each may be, bounds included.
  public mutating func percents(
    _ name: String, in range: ClosedRange<FixedDecimal>
  ) -> [String: FixedDecimal] {
    let kind = "a map from names to percentages from \(range.lowerBound) to \(range.upperBound)"
    return take(name, kind, isRequired: false) { value in
      guard case .map(let members) = value, !members.isEmpty else { return nil }
      let numbers = members.compactMapValues { RuleParameters.percent($0, in: range) }
      return numbers.count == members.count ? numbers : nil
    } ?? [:]
  }

  /// Takes a span of whole months, `12 months` or `2 years`, that may be left out; in months, 1 to
  /// ``Procurement/ContractLength/maximumMonths``.
  ///
  /// - Parameter name: the parameter's name.
  public mutating func optionalMonths(_ name: String) -> Int? {
    take(
      name, "a span such as `12 months` or `2 years`, up to \(ContractLength.maximumMonths) months",
      isRequired: false
    ) { value in
      guard case .text(let text) = value else { return nil }
      return RuleParameters.months(text)
    }
  }

  /// Takes `yes` or `no`; `nil` where it is not given.
  ///
  /// - Parameter name: the parameter's name.
  public mutating func optionalFlag(_ name: String) -> Bool? {
    take(name, "`yes` or `no`", isRequired: false) { value in
      switch value {
      case .text("yes"), .text("true"): true
      case .text("no"), .text("false"): false
      default: nil
      }
    }
  }

  /// Takes a list whose members are among `names`; `nil` where it is not given.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - names: what may stand in it.
  public mutating func choices(_ name: String, of names: [String]) -> [String]? {
    take(name, "a list of \(names.joined(separator: ", "))", isRequired: false) { value in
      guard case .list(let items) = value else { return nil }
      let texts = items.compactMap { item in
        if case .text(let text) = item, names.contains(text) { text } else { nil }
      }
      return texts.count == items.count ? texts : nil
    }
  }

  /// Reports that a parameter, sound in itself, does not go with the others.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - because: why, as the end of a sentence that begins with the parameter.
  ///   - hint: what to do, in the imperative.
  public mutating func refuse(_ name: String, because: String, hint: String) {
    report("\"\(name)\" of \"\(ruleName)\" \(because)", about: name, hint: hint)
  }

  static func percent(_ text: String) -> FixedDecimal? {
    guard text.hasSuffix("%") else { return nil }
    let digits = text.dropLast()
    return try? FixedDecimal(parsing: digits.hasSuffix(" ") ? digits.dropLast() : digits)
  }

  static func percent(
    _ value: RuleParameter.Value, in range: ClosedRange<FixedDecimal>
  ) -> FixedDecimal? {
    guard case .text(let text) = value,
      let number = percent(text) ?? (try? FixedDecimal(parsing: text)), range.contains(number)
    else { return nil }
    return number
  }

  private static func months(_ text: String) -> Int? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let count = (try? FixedDecimal(parsing: parts[0]))?.wholeNumber,
      (1...ContractLength.maximumMonths).contains(count)
    else { return nil }
    switch parts[1] {
    case "month", "months": return count
    case "year", "years":
      return count * 12 <= ContractLength.maximumMonths ? count * 12 : nil
    default: return nil
    }
  }
}
