internal import Procurement

/// What stands around the digits of a number: sign, brackets, currency, percent sign.
struct NumberDress {
  private(set) var isNegative = false

  /// Whether something beside the number is written only by those who write a decimal point.
  var showsDecimalPoint: Bool { isBracketed || hasPoundSign }

  private var isSigned = false
  private var isBracketed = false
  private var hasPoundSign = false
  private var hasCurrency = false

  /// Takes everything around the digits off `rest`.
  static func remove(
    from rest: inout ArraySlice<Unicode.Scalar>, style: WrittenNumber.Style
  ) throws(ValueProblem) -> NumberDress {
    var dress = NumberDress()
    try dress.removeBefore(&rest, style)
    try dress.removeAfter(&rest, style)
    return dress
  }

  private mutating func removeBefore(
    _ rest: inout ArraySlice<Unicode.Scalar>, _ style: WrittenNumber.Style
  ) throws(ValueProblem) {
    while let first = rest.first, !NumberDigits.isDigit(first), first != ".", first != "," {
      if WrittenSpace.isBlank(first) {
        rest.removeFirst()
      } else if first == "-" || first == "\u{2212}" || first == "+" {
        // A sign alone is a word for "nothing"; two signs are none.
        guard !isSigned, !isBracketed, rest.count > 1 else { throw NumberDigits.notANumber(rest) }
        isSigned = true
        isNegative = first != "+"
        rest.removeFirst()
      } else if first == "(" {
        guard !isSigned, !isBracketed else { throw NumberDigits.notANumber(rest) }
        isBracketed = true
        isNegative = true
        rest.removeFirst()
      } else {
        let mark = rest.prefix { CurrencyMark.isPart($0) }
        try take(mark, beside: rest, style)
        rest = rest.dropFirst(mark.count)
      }
    }
  }

  private mutating func removeAfter(
    _ rest: inout ArraySlice<Unicode.Scalar>, _ style: WrittenNumber.Style
  ) throws(ValueProblem) {
    var isClosed = false
    var isPercent = false
    while let last = rest.last, !NumberDigits.isDigit(last), last != ".", last != "," {
      if WrittenSpace.isBlank(last) {
        rest.removeLast()
      } else if last == ")" {
        guard isBracketed, !isClosed else { throw NumberDigits.notANumber(rest) }
        isClosed = true
        rest.removeLast()
      } else if last == "%" {
        guard style.allowsPercent, !isPercent, !hasCurrency else { throw percentNotRead }
        isPercent = true
        rest.removeLast()
      } else if last == "-" || last == "\u{2212}" {
        throw ValueProblem(
          kind: .ambiguousNumber, reason: "has a minus after the number, which can also be a dash",
          hint: "write the minus before the number")
      } else {
        let mark = Array(rest.reversed().prefix { CurrencyMark.isPart($0) }.reversed())
        try take(mark[...], beside: rest, style)
        rest.removeLast(mark.count)
      }
    }
    if isBracketed != isClosed { throw NumberDigits.notANumber(rest) }
  }

  private var percentNotRead: ValueProblem {
    ValueProblem(
      kind: .notANumber, reason: "is a percentage, which is not read here",
      hint: "write the number itself")
  }

  /// Checks a currency mark against the competition's currency.
  private mutating func take(
    _ mark: ArraySlice<Unicode.Scalar>, beside rest: ArraySlice<Unicode.Scalar>,
    _ style: WrittenNumber.Style
  ) throws(ValueProblem) {
    var text = ""
    text.unicodeScalars.append(contentsOf: mark)
    guard let named = CurrencyMark.currencies(named: text) else {
      throw NumberDigits.notANumber(rest)
    }
    guard let currency = style.currency else {
      throw ValueProblem(
        kind: .notANumber, reason: "is an amount of money, which is not read here",
        hint: "write the number without \"\(text)\"")
    }
    guard named.contains(currency.code) else {
      throw ValueProblem(
        kind: .wrongCurrency, reason: "is not in \(currency.code), the competition's currency",
        hint: "ask for the amount in \(currency.code); amounts are never converted")
    }
    hasCurrency = true
    if text == "£" { hasPoundSign = true }
  }
}
