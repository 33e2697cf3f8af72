/// What a price line pays for.
public enum PriceLineKind: String, CaseIterable, Sendable {
  /// The running service.
  case charge
  /// The end of the service: hand-over, termination assistance.
  case exit
  /// Something that the authority may take or leave.
  case option
  /// Something given back; a negative amount.
  case rebate
  /// The beginning of the service: mobilisation, migration.
  case setup
}

/// How the amount of a line grows from year to year.
public enum Indexation: Hashable, Sendable {
  /// By a fixed percentage a year.
  case fixed(percent: FixedDecimal)
  /// With a named series of index values, as `indices.csv` gives it.
  case series(String)
}

/// The lines of a bid's price schedule that share year, kind and indexation, added up exactly.
///
/// The cash flow of a whole-life price: a few dozen rows, however many lines a schedule has.
public struct PriceFlow: Hashable, Sendable {
  /// Where a flow comes from.
  public enum Origin: Hashable, Sendable {
    /// The bid's own price.
    case bid
    /// An amount of its own that the published adjustment of this id adds.
    case adjustment(String)
    /// What an adjustment adds in proportion to a flow of the bid, and that counts as that flow does.
    case share
  }

  /// What it pays for.
  public let kind: PriceLineKind
  /// The year it falls in, as the lines count them; `nil` where they do not say.
  public let year: Int?
  /// How it grows; `nil` where the lines do not say.
  public let indexation: Indexation?
  /// The sum of quantity × unit price, each line rounded first where the rubric says so.
  public let amount: FixedDecimal
  /// How many lines were added.
  public let lineCount: Int
  /// The first of them.
  public let first: SourceLocation
  /// Whether the bid asks for it, or a published adjustment adds it.
  public let origin: Origin

  /// A row of the cash flow.
  public init(
    kind: PriceLineKind, year: Int?, indexation: Indexation? = nil, amount: FixedDecimal,
    lineCount: Int, first: SourceLocation, origin: Origin = .bid
  ) {
    self.kind = kind
    self.year = year
    self.indexation = indexation
    self.amount = amount
    self.lineCount = lineCount
    self.first = first
    self.origin = origin
  }

  /// Whether its amount is another one in other years; `0%` says that it is not.
  public var grows: Bool { indexation != nil && indexation != .fixed(percent: .zero) }
}
