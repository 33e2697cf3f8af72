internal import Procurement

/// Holds the price that a bid states against the sum of its priced lines.
struct StatedPrice {
  /// What the readers reported.
  let readingLog: DiagnosticLog
  /// Whether it is known how the rubric rounds priced lines.
  var isRoundingKnown = true

  /// Reports a stated price that is neither the total of the schedule nor its total without options,
  /// or that is given in other terms.
  ///
  /// Whether options count is for the rubric to say, and reading does not know it: a bid may state what
  /// the rubric compares or all that it offers. What is compared is always taken from the lines.
  func check(
    _ record: BidRecord, against schedule: PriceSchedule?, log: inout DiagnosticLog
  ) {
    guard let stated = record.price, let schedule,
      hasSameBase(record, as: schedule, log: &log), stated.value != schedule.total
    else { return }
    let mandatory = withoutOptions(schedule)
    guard stated.value != mandatory else { return }
    let sums = [schedule.total, mandatory].compactMap { $0 }
    guard
      isRoundingKnown
        || !sums.contains(where: { mayBeRounding(stated.value, $0, schedule.lineCount) })
    else { return }
    // Lines that could not be read were reported; the sum of the others says nothing.
    guard !readingLog.hasErrors(in: schedule.first.file) else { return }
    let lines =
      schedule.lineCount == 1 ? "its one line is" : "its \(schedule.lineCount) lines add up to"
    let rest = mandatory.map { ", and without options to \($0)" } ?? ""
    log.report(
      .pricesDisagree,
      "the bid \(ShownValue.quoted(record.id.value)) states \(stated.value), but \(lines) "
        + "\(schedule.total)\(rest)",
      at: stated.source,
      hint: "settle with the bidder which of the two holds, then correct or remove the other",
      related: [Diagnostic.Related("the priced lines begin here", at: schedule.first)])
  }

  /// Whether a price and a sum of unrounded lines may be apart by the rounding of lines alone.
  ///
  /// A line is rounded to units of the currency at the coarsest.
  private func mayBeRounding(_ stated: Money, _ sum: Money, _ lineCount: Int) -> Bool {
    guard let apart = try? (stated.amount - sum.amount).magnitude() else { return false }
    return apart <= FixedDecimal(lineCount)
  }

  /// The total without lines of kind option; `nil` where there are none.
  private func withoutOptions(_ schedule: PriceSchedule) -> Money? {
    let others = schedule.flows.filter { $0.kind != .option }
    guard others.count < schedule.flows.count,
      let sum = try? FixedDecimal.sum(others.lazy.map(\.amount))
    else { return nil }
    return Money(sum, schedule.total.currency)
  }

  /// Reports a stated price and a schedule that are in different terms: no sum can agree then.
  private func hasSameBase(
    _ record: BidRecord, as schedule: PriceSchedule, log: inout DiagnosticLog
  ) -> Bool {
    let stated = record.base.base
    let other = schedule.base
    let terms = stated.terms != other.terms && stated.terms != nil && other.terms != nil
    let vat = stated.vat != other.vat && stated.vat != nil && other.vat != nil
    guard terms || vat else { return true }
    let place = terms ? record.base.terms?.source : record.base.vat?.source
    // What only one of the two says is no contradiction, and is not shown.
    let here = PriceBase(terms: terms ? stated.terms : nil, vat: vat ? stated.vat : nil)
    let there = PriceBase(terms: terms ? other.terms : nil, vat: vat ? other.vat : nil)
    log.report(
      .statedBaseDiffers,
      "the bid \(ShownValue.quoted(record.id.value)) states a price "
        + "\(MixedBases.words(here, besides: there)), and has priced lines "
        + MixedBases.words(there, besides: here),
      at: place ?? record.price?.source,
      hint: "ask the bidder for both in one price base",
      related: [Diagnostic.Related("the priced lines begin here", at: schedule.first)])
    return false
  }
}
