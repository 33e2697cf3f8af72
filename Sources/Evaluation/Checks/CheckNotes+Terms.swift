internal import Procurement

/// What a term was found to say.
enum TermFound<Value> {
  /// It is not there.
  case missing
  /// It is there and cannot be read, or says two things; the notes hold the doubt.
  case unclear
  /// What it says.
  case value(Value)
}

/// Whether a term is there and says that there is something.
enum TermStanding {
  /// It is not there.
  case missing
  /// It is there and says no, none or nothing.
  case denied
  /// It is there and says something.
  case given
}

extension CheckNotes {
  /// What the term `name` says, once or several times alike; else a doubt is noted.
  ///
  /// - Parameters:
  ///   - name: the term's name.
  ///   - kind: what it has to be, in words.
  ///   - read: the value, or `nil` where it is no such.
  mutating func value<Value: Equatable>(
    _ name: String, as kind: String, _ read: (TermValue) -> Value?
  ) -> TermFound<Value> {
    let found = terms(name)
    guard let first = found.first else { return .missing }
    guard let value = read(first.typed) else {
      doubt("\(name) is \(Diagnostic.quoted(first.value.value)), which is not \(kind)")
      return .unclear
    }
    for other in found.dropFirst() where read(other.typed) != value {
      doubt(
        "\(name) is given as \(Diagnostic.quoted(first.value.value)) and as "
          + Diagnostic.quoted(other.value.value))
      return .unclear
    }
    return .value(value)
  }

  /// Whether the term `name` is there; one of several that says something is enough.
  mutating func standing(_ name: String) -> TermStanding {
    let found = terms(name)
    if found.isEmpty { return .missing }
    return found.contains { $0.typed.saysSomething } ? .given : .denied
  }

  /// Whether all that the term `name` says is still open; nothing is noted.
  func isOpen(_ name: String) -> Bool { given(name).allSatisfy { $0.typed.isLeftOpen } }

  /// Notes whether the check applies to a contract as long as the bid's; `nil` where it goes on.
  ///
  /// - Parameter months: the rubric asks it of contracts over so many months; `nil` for all.
  mutating func exemption(of bid: Bid, over months: Int?) -> CheckFinding? {
    guard let months else { return nil }
    guard let length = bid.contractLength else {
      doubt(
        "the bid gives no contract length, and the check is for contracts over \(months) months")
      look(for: "contract length of the bid")
      return finding(pass: "")
    }
    rely(on: ReliedOn(length))
    guard length.value.initialMonths <= months else { return nil }
    return CheckFinding(
      .notApplicable,
      "the check is for contracts over \(months) months, and this one runs "
        + "\(length.value.initialMonths)", reliedOn: [ReliedOn(length)])
  }
}

extension TermValue {
  /// Whether it is anything but a denial or something left open.
  var saysSomething: Bool { !isDenial && !isLeftOpen }

  /// A number of whole months, where it is one: `24`, `24 months`, `2 years`.
  var wholeMonths: Int? {
    switch self {
    case .number(let number): number.wholeNumber.flatMap { $0 >= 0 ? $0 : nil }
    case .duration(let duration): duration.wholeMonths
    default: nil
    }
  }
}

extension TermDuration {
  /// The span in months, where it is counted in months or years.
  var wholeMonths: Int? { inBaseUnit.unit == .month ? inBaseUnit.count : nil }

  /// Whether it is at most so many months; `nil` where that depends on the calendar.
  ///
  /// A month is 28 to 31 days, twelve of them 365 or 366; no number of days equals a working day.
  ///
  /// - Parameter months: 1 to ``ContractLength/maximumMonths``.
  func isAtMost(months: Int) -> Bool? {
    let (count, unit) = inBaseUnit
    if unit == .workingDay { return nil }
    guard let count else { return false }
    if unit == .month { return count <= months }
    if count > months / 12 * 366 + months % 12 * 31 { return false }
    return count <= months / 12 * 365 + months % 12 * 28 ? true : nil
  }
}

extension ReliedOn {
  /// The bid's contract length.
  init(_ length: Sourced<ContractLength>) {
    self.init("contract length: \(length.value)", source: length.source)
  }

  /// A row of the savings.
  init(_ saving: Saving) {
    self.init(
      "\(Diagnostic.quoted(saving.partner.value)), year \(saving.year.value): baseline "
        + "\(saving.baseline.value), cost \(saving.cost.value), "
        + "\(saving.evidence?.value.rawValue ?? "no evidence stated")",
      source: saving.partner.source)
  }

  /// Lines of the price schedule.
  init(_ flow: PriceFlow, in currency: Currency) {
    let year = flow.year.map { " of year \($0)" } ?? ""
    let lines = flow.lineCount == 1 ? "1 line" : "\(flow.lineCount) lines"
    self.init(
      "\(lines) of kind \(flow.kind.rawValue)\(year): \(Money(flow.amount, currency))",
      source: flow.first)
  }
}
