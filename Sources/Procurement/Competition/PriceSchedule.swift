/// The priced lines of a bid, added up exactly.
///
/// A schedule can have millions of lines, so it keeps their sums and where they stand, not the lines.
public struct PriceSchedule: Hashable, Sendable {
  /// How many lines were added.
  public let lineCount: Int
  /// The sum of quantity × unit price, each line rounded first where ``lineRounding`` says so.
  public let total: Money
  /// How each line was rounded before the sum; `nil` where lines are added unrounded.
  public let lineRounding: Rounding?
  /// The first line.
  public let first: SourceLocation
  /// The last line.
  public let last: SourceLocation
  /// The first line whose amount is finer than the currency's smallest unit, so that the sum depends
  /// on whether lines are rounded; `nil` where there is none.
  public let firstFineLine: SourceLocation?
  /// The lines by year, kind and indexation; together they are ``total``.
  public let flows: [PriceFlow]
  /// In what terms the prices are given, as far as the lines say so.
  public let base: PriceBase

  /// A schedule.
  public init(
    lineCount: Int, total: Money, lineRounding: Rounding?, first: SourceLocation,
    last: SourceLocation, firstFineLine: SourceLocation?, flows: [PriceFlow] = [],
    base: PriceBase = PriceBase()
  ) {
    self.lineCount = lineCount
    self.total = total
    self.lineRounding = lineRounding
    self.first = first
    self.last = last
    self.firstFineLine = firstFineLine
    self.flows = flows
    self.base = base
  }
}
