public import Procurement

/// What a contract schedule in a file of its own holds, as far as it could be read.
public struct ScheduleFacts: Sendable {
  /// The id of the bid that it is for.
  public let bid: String
  /// How many priced lines it has.
  public let lineCount: Int
  /// Their exact sum, lines unrounded; `nil` where there are none.
  public let linesTotal: FixedDecimal?
  /// How many terms it has.
  public let termCount: Int
  /// How many key performance indicators.
  public let kpiCount: Int
  /// How many responsibilities.
  public let responsibilityCount: Int
  /// How many savings.
  public let savingCount: Int

  /// The facts that a receiver has read, or `nil` where it has read no schedule.
  init?(_ receiver: BidReceiver) {
    let draft = receiver.draft
    guard let id = draft.schedules.first else { return nil }
    let sum = draft.prices.entries.first?.sum
    bid = id.value
    lineCount = sum?.lineCount ?? 0
    linesTotal = sum.flatMap { $0.lineCount > 0 ? try? $0.total() : nil }
    termCount = draft.terms.count
    kpiCount = draft.kpis.count
    responsibilityCount = draft.responsibilities.count
    savingCount = draft.savings.count
  }
}
