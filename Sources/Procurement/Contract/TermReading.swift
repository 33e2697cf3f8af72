/// Reads the values of terms as people write them.
package struct TermReading: Sendable {
  /// What a symbol of money may stand for.
  package let currency: Currency?
  /// Whether it is certain what stands before decimals.
  package let isMarkDeclared: Bool
  /// Reads an amount with the mark of its currency beside it, where that says more than the number.
  let amount: (@Sendable (String) -> FixedDecimal?)?
  /// Reads a number, or says that the text is none.
  let number: @Sendable (String) -> FixedDecimal?

  /// A reading.
  ///
  /// - Parameters:
  ///   - currency: the competition's currency, where it is known.
  ///   - number: reads a number; by default one with a decimal point and perhaps commas between
  ///     groups of three digits.
  ///   - amount: reads an amount in the currency with its mark, before the number alone is tried.
  ///   - isMarkDeclared: whether it is certain what stands before decimals.
  package init(
    currency: Currency?,
    number: @escaping @Sendable (String) -> FixedDecimal? = TermReading.plainNumber,
    amount: (@Sendable (String) -> FixedDecimal?)? = nil, isMarkDeclared: Bool = true
  ) {
    self.currency = currency
    self.amount = amount
    self.isMarkDeclared = isMarkDeclared
    self.number = number
  }

  /// The value, read as `kind`; ``TermValue/text(_:)`` where it is no such value.
  package func value(of text: String, as kind: TermKind?) -> TermValue {
    let text = text.trimmingBlanks
    if let kind { return read(text, as: kind) ?? .text(text) }
    // Of words with semicolons only a list can be made; a part of them is not the value.
    let kinds: [TermKind] =
      text.contains(";") ? [.list] : [.flag, .date, .percent, .money, .duration, .number]
    for kind in kinds {
      if let value = read(text, as: kind) { return value }
    }
    return .text(text)
  }

  /// The value of a term, read as what the vocabulary knows of it.
  package func value(of text: String, forTerm name: String) -> TermValue {
    let text = text.trimmingBlanks
    guard let term = TermVocabulary.term(named: name) else { return value(of: text, as: nil) }
    let isList = term.kinds.contains(.list) && text.contains(";")
    let kinds = isList ? [.list] : term.kinds.filter { $0 != .list }
    for kind in kinds {
      if kind == .list, let parts = parts(of: text) {
        return .list(parts.map { single($0, of: term) })
      }
      if let value = read(text, as: kind) ?? bare(text, of: term) { return value }
    }
    return .text(text)
  }

  /// One of the values of a term.
  private func single(_ text: String, of term: KnownTerm) -> TermValue {
    for kind in term.kinds where kind != .list {
      if let value = read(text, as: kind) ?? bare(text, of: term) { return value }
    }
    return .text(text)
  }

  /// A number without a unit, which has the one that the term's name ends in.
  private func bare(_ text: String, of term: KnownTerm) -> TermValue? {
    guard let unit = term.bareUnit, let number = number(text) else { return nil }
    switch unit {
    case .percent: return .percent(number, of: nil)
    case .duration(let unit):
      guard let count = number.wholeNumber, (0...TermDuration.maximumCount).contains(count)
      else { return nil }
      return .duration(TermDuration(count, unit))
    }
  }

  private func read(_ text: String, as kind: TermKind) -> TermValue? {
    switch kind {
    case .number: number(text).map(TermValue.number)
    case .money: money(text).map(TermValue.money)
    case .percent: percent(text)
    case .duration: TermDuration(text, number: number).map(TermValue.duration)
    case .date: CalendarDate(iso: text).map(TermValue.date)
    case .flag: TermReading.flag(text).map(TermValue.flag)
    case .list: parts(of: text).map { .list($0.map { value(of: $0, as: nil) }) }
    case .text: .text(text)
    }
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true": true
    case "no", "false": false
    default: nil
    }
  }

  /// `2.5%`, `2.5 per cent`, `125% of annual charges`.
  private func percent(_ text: String) -> TermValue? {
    guard !text.contains(";") else { return nil }
    for sign in ["%", "per cent", "percent"] {
      guard let found = text.firstRange(of: sign) else { continue }
      guard let number = number(String(text[..<found.lowerBound]).trimmingBlanks) else {
        return nil
      }
      let rest = String(text[found.upperBound...]).trimmingBlanks
      if rest.isEmpty { return .percent(number, of: nil) }
      guard rest.hasPrefix("of ") else { return nil }
      let base = String(rest.dropFirst(3)).trimmingBlanks
      return base.isEmpty ? nil : .percent(number, of: base)
    }
    return nil
  }

  /// `GBP 5,000,000`, `5,000,000 GBP`, `£5,000,000`; never without a currency.
  private func money(_ text: String) -> Money? {
    let scalars = Array(text.unicodeScalars)
    let before = scalars.prefix { CurrencyMark.isPart($0) }
    let after = scalars.reversed().prefix { CurrencyMark.isPart($0) }
    guard before.isEmpty != after.isEmpty else { return nil }
    let mark = before.isEmpty ? Array(after.reversed()) : Array(before)
    let digits = before.isEmpty ? scalars.dropLast(mark.count) : scalars.dropFirst(mark.count)
    guard let currency = currency(of: TermReading.text(mark)),
      let amount = amount?(text) ?? number(TermReading.text(digits).trimmingBlanks)
    else { return nil }
    return Money(amount, currency)
  }

  private func currency(of mark: String) -> Currency? {
    guard let codes = CurrencyMark.currencies(named: mark) else { return nil }
    if let currency, codes.contains(currency.code) { return currency }
    // Another currency only by its code in capitals: `5 all` is not a sum in Albanian lek.
    return codes == [mark] ? Currency(mark) : nil
  }

  /// The parts between semicolons; `nil` where one is blank.
  private func parts(of text: String) -> [String]? {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks }
    return parts.contains("") ? nil : parts
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// A number with a decimal point and perhaps commas between groups of three digits.
  package static func plainNumber(_ text: String) -> FixedDecimal? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first else { return nil }
    var groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    if let first = groups.first, let sign = first.first, sign == "-" || sign == "\u{2212}" {
      groups[0] = first.dropFirst()
    }
    if groups.count > 1 {
      let areThrees = groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
      guard areThrees, (1...3).contains(groups[0].utf8.count), groups[0].first != "0" else {
        return nil
      }
    }
    let digits = groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
    guard digits.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false,
      let number = try? FixedDecimal(parsing: digits)
    else { return nil }
    return whole.first == "-" || whole.first == "\u{2212}" ? try? number.negated() : number
  }
}

extension String {
  /// The text without the blanks around it.
  var trimmingBlanks: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
