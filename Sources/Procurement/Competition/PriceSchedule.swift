/// The priced lines of a bid, added up exactly.
///
/// A schedule can have millions of lines, so it keeps their sum and where they stand, not the lines.
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

  /// A schedule.
  public init(
    lineCount: Int, total: Money, lineRounding: Rounding?, first: SourceLocation,
    last: SourceLocation, firstFineLine: SourceLocation?
  ) {
    self.lineCount = lineCount
    self.total = total
    self.lineRounding = lineRounding
    self.first = first
    self.last = last
    self.firstFineLine = firstFineLine
  }
}

/// The terms of a bid's contract schedule.
public struct ContractTerms: Hashable, Sendable {
  /// The terms, in the order in which they were read.
  public let all: [ContractTerm]

  /// Terms.
  public init(_ all: [ContractTerm]) { self.all = all }
}

/// One term of a contract schedule: `payment.days` is `30 days` in clause 12.1.
public struct ContractTerm: Hashable, Sendable {
  /// The term's name, `payment.days`.
  public let name: String
  /// What the contract says, as written.
  public let value: Sourced<String>
  /// The clause it stands in.
  public let clause: String?

  /// A term.
  public init(name: String, value: Sourced<String>, clause: String?) {
    self.name = name
    self.value = value
    self.clause = clause
  }
}
