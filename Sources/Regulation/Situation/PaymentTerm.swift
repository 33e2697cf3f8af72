internal import Procurement

/// A term on payment held against the days within which the law has invoices paid.
struct PaymentTerm {
  /// The term's name, `payment.days`.
  let name: String
  /// The most days.
  let limit: Figure
  /// The section, as a finding names it.
  let law: String
  /// What becomes of a longer term.
  let consequence: String

  /// Whom the sections on payment do not bind.
  static let exclusions = Exclusions(
    authorities: [.privateUtility, .school], subjects: [.concession])

  private enum Answer { case within, over, unclear }

  /// What the limit says of the bid's terms.
  func finding(in bid: Bid, _ scope: Scope) -> CheckFinding {
    let terms = bid.contract.terms.named(name)
    guard !terms.isEmpty else {
      return scope.finding(
        .couldNotTell,
        "the schedule has no term \(name); where a contract says nothing, \(law) puts "
          + "\(limit.amount) into it", figures: [limit], lookedFor: ["\(name) among the terms"])
    }
    let reliedOn = terms.map { ReliedOn($0) }
    let answers = terms.map { answer($0.typed) }
    func stated(_ answer: Answer) -> String {
      zip(terms, answers).filter { $0.1 == answer }.map { Diagnostic.quoted($0.0.value.value) }
        .joined(separator: " and ")
    }
    if answers.contains(.over) {
      return scope.finding(
        .fail,
        "\(name) is \(stated(.over)), over the \(limit.amount) of \(law); \(consequence)",
        figures: [limit], reliedOn: reliedOn)
    }
    if answers.contains(.unclear) {
      return scope.finding(
        .couldNotTell,
        "\(name) is \(stated(.unclear)), which cannot be held against \(limit.amount)",
        figures: [limit], reliedOn: reliedOn)
    }
    return scope.finding(
      .pass, "\(name) is \(stated(.within)), within the \(limit.amount) of \(law)",
      figures: [limit], reliedOn: reliedOn)
  }

  /// A month can have 28 days or 31, and working days are no fewer days of the calendar.
  private func answer(_ value: TermValue) -> Answer {
    switch value {
    case .number(let days) where !days.isNegative:
      return days > limit.number ? .over : .within
    case .duration(let duration):
      guard let days = duration.fewestDays, FixedDecimal(days) <= limit.number else {
        return .over
      }
      return duration.count == 0 || duration.inBaseUnit.unit == .day ? .within : .unclear
    default: return .unclear
    }
  }
}

extension TermDuration {
  /// The fewest days of the calendar that it can be; `nil` where they are too many to be counted.
  ///
  /// A month has 28 at least, and every five working days bring a weekend.
  fileprivate var fewestDays: Int? {
    let (count, unit) = inBaseUnit
    guard let count else { return nil }
    let (days, isTooLarge) =
      switch unit {
      case .workingDay: count.addingReportingOverflow(count / 5 * 2)
      case .month: count.multipliedReportingOverflow(by: 28)
      default: (count, false)
      }
    return isTooLarge ? nil : days
  }
}
