internal import Procurement

/// The terms of the contract to be signed, as the schedule of its bid gives them.
struct HandoverTerms {
  private let terms: ContractTerms

  init(_ bid: Bid) { terms = bid.contract.terms }

  /// The terms of a name.
  func named(_ name: String) -> [ContractTerm] { terms.named(name) }

  /// Every span of time that the terms of a name give; the ones that are none are left out.
  func spans(_ name: String) -> [Sourced<TermDuration>] {
    named(name).flatMap { term in
      term.typed.parts.compactMap { part in
        part.span.map { Sourced($0, at: term.value.source) }
      }
    }
  }

  /// The one span that the terms of a name give; `nil` where they give none, or different ones.
  func span(_ name: String) -> Sourced<TermDuration>? {
    let found = spans(name)
    return Set(found.map(\.value)).count == 1 ? found.first : nil
  }
}

extension ContractTerm {
  /// The term as a document shows it: what it says and where it stands.
  var run: TextRun {
    TextRun(
      value.value,
      figure: Figure(
        basis: "the term \(name)" + (clause.map { ", clause \($0)" } ?? ""),
        sources: [value.source]),
      quotes: [value.source])
  }
}

extension TermValue {
  /// The values of a list, or the value alone.
  fileprivate var parts: [TermValue] {
    if case .list(let values) = self { values } else { [self] }
  }

  /// The span of time that it is; a bare number is one of months, the unit of the terms read here.
  fileprivate var span: TermDuration? {
    switch self {
    case .duration(let span): span
    case .number(let number): Int(number.trimmed.description).map { TermDuration($0, .month) }
    default: nil
    }
  }
}

extension CalendarDate {
  /// The day from which on a span of time lies between it and this one; `nil` where the span is of working
  /// days, which are not counted here, or leaves the calendar.
  func before(_ span: TermDuration) -> CalendarDate? {
    let (count, unit) = span.inBaseUnit
    guard let count else { return nil }
    switch unit {
    case .day: return adding(days: -count)
    case .month: return adding(months: -count)
    case .workingDay, .week, .year: return nil
    }
  }

  /// The day that a span of time after this one; `nil` as for ``before(_:)``.
  func after(_ span: TermDuration) -> CalendarDate? {
    let (count, unit) = span.inBaseUnit
    guard let count else { return nil }
    switch unit {
    case .day: return adding(days: count)
    case .month: return adding(months: count)
    case .workingDay, .week, .year: return nil
    }
  }
}
