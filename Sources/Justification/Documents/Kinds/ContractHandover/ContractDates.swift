internal import Procurement

/// The days of a contract's life, counted from its first.
struct ContractDates {
  /// The first day; `nil` where the competition does not state it.
  let start: CalendarDate?
  private let length: ContractLength?

  /// The days of the contract that a bid would be.
  init(_ bid: Bid, start: CalendarDate?) {
    self.start = start
    length = bid.contractLength?.value
  }

  /// The last day of the initial period.
  var end: CalendarDate? { length.flatMap { lastDay(ofMonth: $0.initialMonths) } }

  /// The last day with every extension; `nil` where the bid does not say how far it can be extended.
  var longestEnd: CalendarDate? { length?.maximum.flatMap { lastDay(ofMonth: $0) } }

  /// The last day of the contract's month of this number, from 1 for its first.
  func lastDay(ofMonth month: Int) -> CalendarDate? {
    start?.adding(months: month)?.adding(days: -1)
  }
}
