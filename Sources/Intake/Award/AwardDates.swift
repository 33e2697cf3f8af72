internal import Procurement

/// Whether the days of an award follow each other as the law has them.
///
/// - Source: Procurement Act 2023, section 50(1) and (3): the assessment summaries before the contract award
///   notice, the notice before the contract; Public Contracts Regulations 2015, regulation 86, and Directive
///   89/665/EEC, article 2a: the decision is notified before the contract is concluded.
struct AwardDates {
  private struct Day {
    let what: String
    let date: Sourced<CalendarDate>
  }

  private let days: [Day]
  private let law: String

  /// The days that are given, in the order that the regime's law has them in; where the regime is none, no
  /// law orders them.
  init(_ facts: AwardFacts, regime: Regime) {
    let decision = ("the decision", facts.decidedOn)
    let summaries = ("giving the assessment summaries", facts.summariesOn)
    let notice = ("publishing the contract award notice", facts.noticeOn)
    let signing = ("signing the contract", facts.signingOn)
    let ordered: [(what: String, date: Sourced<CalendarDate>?)]
    switch regime {
    case .procurementAct2023:
      ordered = [decision, summaries, notice, signing]
      law = "Procurement Act 2023, section 50"
    case .publicContractsRegulations2015:
      // The notice follows the contract: regulation 50.
      ordered = [decision, summaries, signing]
      law = "Public Contracts Regulations 2015, regulation 86"
    case .eu201424:
      ordered = [decision, summaries, signing]
      law = "Directive 89/665/EEC, article 2a"
    case .none:
      ordered = []
      law = ""
    }
    days = ordered.compactMap { day in day.date.map { Day(what: day.what, date: $0) } }
  }

  /// Reports each day that is before the one that it has to follow.
  func check(log: inout DiagnosticLog) {
    for (earlier, later) in zip(days, days.dropFirst())
    where later.date.value < earlier.date.value {
      log.report(
        .awardDatesOutOfOrder,
        "\(later.what) on \(later.date.value) is before \(earlier.what) on \(earlier.date.value)",
        at: later.date.source, hint: "correct one of the two; their order is that of \(law)",
        related: [Diagnostic.Related("the other day", at: earlier.date.source)])
    }
  }
}
