public import Procurement

/// Which figure of the whole-life price a criterion compares.
public enum PriceBasis: String, CaseIterable, Sendable, Hashable {
  /// The sum of what is counted.
  case total
  /// That sum discounted to the base year.
  case presentValue = "present-value"
  /// The even yearly amount over the contract's years that has the same present value.
  case equivalentAnnual = "equivalent-annual"

  /// In a sentence: `equivalent annual price`.
  public var inWords: String {
    switch self {
    case .total: "total price"
    case .presentValue: "present value"
    case .equivalentAnnual: "equivalent annual price"
    }
  }
}

/// What a rubric publishes about prices over the contract's life.
public struct WholeLife: Sendable, Hashable {
  /// Whether lines of some kind count.
  public enum Counting: String, CaseIterable, Sendable {
    /// They count.
    case count
    /// They are left out, and shown as such.
    case leaveOut = "leave-out"
  }

  /// How later years are discounted; `nil` where they are not.
  public let discount: Discount?
  /// The number that price lines give the contract's first year: `1`, or a calendar year.
  public let firstYear: Int
  /// Whether options count; `nil` where nothing is published.
  public let options: Counting?
  /// Whether the years of possible extensions count; `nil` where nothing is published.
  public let extensions: Counting?
  /// Whether amounts grow as their lines say; `nil` where nothing is published.
  public let indexation: Counting?
  /// The year, as price lines count them, in whose prices indexed lines are given.
  public let indexBaseYear: Int
  /// How each amount of the cash flow is rounded, once; `nil` means full working precision.
  public let rounding: Rounding?
  /// Where it was read.
  public let source: SourceLocation

  /// Rules for prices over the contract's life.
  public init(
    discount: Discount? = nil, firstYear: Int = 1, options: Counting? = nil,
    extensions: Counting? = nil, indexation: Counting? = nil, indexBaseYear: Int? = nil,
    rounding: Rounding? = nil, source: SourceLocation
  ) {
    self.discount = discount
    self.firstYear = firstYear
    self.options = options
    self.extensions = extensions
    self.indexation = indexation
    self.indexBaseYear = indexBaseYear ?? firstYear
    self.rounding = rounding
    self.source = source
  }
}

/// How later years are discounted.
public struct Discount: Sendable, Hashable {
  /// Where the rate comes from.
  public enum Rate: Sendable, Hashable {
    /// The rubric's own, in order; the last has no end.
    case own([DiscountRateStep])
    /// The standard rates of HM Treasury's Green Book as they stood on a day.
    case greenBook(asOf: CalendarDate)
  }

  /// The rate.
  public let rate: Rate
  /// The year, as price lines count them, whose amounts are not discounted.
  public let baseYear: Int
  /// Where it was read.
  public let source: SourceLocation

  /// A discount.
  public init(rate: Rate, baseYear: Int, source: SourceLocation) {
    self.rate = rate
    self.baseYear = baseYear
    self.source = source
  }
}

/// A yearly discount rate that holds for some years.
public struct DiscountRateStep: Sendable, Hashable {
  /// The last year after the base year for which it holds; `nil` for all further ones.
  public let upToYear: Int?
  /// The rate in percent a year, 0 to 100.
  public let percent: FixedDecimal

  /// A rate.
  public init(upToYear: Int?, percent: FixedDecimal) {
    self.upToYear = upToYear
    self.percent = percent
  }
}
