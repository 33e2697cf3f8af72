internal import Procurement
internal import YAMLReading

/// What the kinds of decisions read alike.
enum DecisionFields {
  /// An id that must be there.
  static func id(
    _ key: String, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> Sourced<String>? {
    guard let text = fields.required(key, fields.text(key, log: &log), log: &log) else {
      return nil
    }
    return Identifier.read(text.value, as: key, at: text.source, log: &log)
  }
}

/// Whether the days of a decision follow each other: asked, answered, decided.
enum DecisionDays {
  /// Reports a day that is before the one it has to follow.
  static func check(
    _ kind: Decision.Kind, decided: CalendarDate, at fields: YAMLFields, log: inout DiagnosticLog
  ) {
    guard case .lowPrice(let inquiry) = kind else { return }
    var days = [(key: "asked-on", what: "asking the bidder", date: inquiry.askedOn)]
    if case .given(let answered, _) = inquiry.answer {
      days.append(("answered-on", "its answer", answered))
    }
    days.append(("date", "the decision", decided))
    if case .none = inquiry.answer, decided == inquiry.askedOn {
      log.report(
        .decisionDaysOutOfOrder,
        "the decision on \(decided) is of the day on which the bidder was asked, and it has not answered",
        at: fields.place(of: "date"),
        hint: "give the bidder a reasonable opportunity to answer, and decide after it")
    }
    for (earlier, later) in zip(days, days.dropFirst()) where later.date < earlier.date {
      log.report(
        .decisionDaysOutOfOrder,
        "\(later.what) on \(later.date) is before \(earlier.what) on \(earlier.date)",
        at: fields.place(of: later.key), hint: "correct one of the two days")
    }
  }
}
