public import Procurement

/// A leaf scored by agreed marks: mark ÷ the scale's top.
public struct MarksMeasure: Sendable, Hashable {
  /// The scale of its marks.
  public let scale: MarkScale
  /// The mark below which a bid is disqualified.
  public let minimumMark: Sourced<FixedDecimal>?
  /// The mark that `n/a` counts as, where the rubric publishes one.
  public let notApplicableCountsAs: Sourced<FixedDecimal>?

  /// A measure by marks.
  public init(
    scale: MarkScale, minimumMark: Sourced<FixedDecimal>? = nil,
    notApplicableCountsAs: Sourced<FixedDecimal>? = nil
  ) {
    self.scale = scale
    self.minimumMark = minimumMark
    self.notApplicableCountsAs = notApplicableCountsAs
  }
}

/// The marks that may be given.
public struct MarkScale: Sendable, Hashable {
  /// How the marks are published.
  public enum Steps: Sendable, Hashable {
    /// Each with its descriptor, lowest first.
    case listed([MarkStep])
    /// Every `step` from `from` to `to`.
    case range(from: FixedDecimal, to: FixedDecimal, step: FixedDecimal)
  }

  /// The marks.
  public let steps: Steps
  /// Where the scale was read.
  public let source: SourceLocation

  /// A scale.
  ///
  /// Its top is above zero; a range's step is above zero.
  public init(_ steps: Steps, at source: SourceLocation) {
    self.steps = steps
    self.source = source
  }

  /// The lowest mark.
  public var lowest: FixedDecimal {
    switch steps {
    case .listed(let marks): marks.first?.mark ?? .zero
    case .range(let from, _, _): from
    }
  }

  /// The highest mark, which earns the full weight.
  public var top: FixedDecimal {
    switch steps {
    case .listed(let marks): marks.last?.mark ?? .zero
    case .range(_, let to, _): to
    }
  }

  /// Whether a mark is one of the steps.
  public func contains(_ mark: FixedDecimal) -> Bool {
    switch steps {
    case .listed(let marks):
      return marks.contains { $0.mark == mark }
    case .range(let from, let to, let step):
      guard mark >= from, mark <= to, let distance = try? mark - from,
        let steps = try? distance.divided(by: step, Rounding(places: 0, mode: .down)),
        let reached = try? steps * step
      else { return false }
      return reached == distance
    }
  }

  /// The descriptor of a mark, where the scale lists one.
  public func descriptor(of mark: FixedDecimal) -> String? {
    guard case .listed(let marks) = steps else { return nil }
    return marks.first { $0.mark == mark }?.descriptor
  }
}

/// A step of a scale with its published descriptor.
public struct MarkStep: Sendable, Hashable {
  /// The mark.
  public let mark: FixedDecimal
  /// What it stands for.
  public let descriptor: String

  /// A step.
  public init(_ mark: FixedDecimal, _ descriptor: String) {
    self.mark = mark
    self.descriptor = descriptor
  }
}

/// A leaf that compares prices: scored by a formula, or left to the award method.
public struct PriceMeasure: Sendable, Hashable {
  /// What a zero or negative price means.
  public enum NonPositivePrice: String, CaseIterable, Sendable {
    /// Nothing: the lot is not ranked until a person has dealt with it.
    case refuse
    /// The bid is disqualified.
    case disqualify
    /// A price like any other, for formulas that can take it.
    case asIs = "as-is"
  }

  /// The price formula; `nil` where the award method itself sets price against quality.
  public package(set) var formula: RuleReference?
  /// What a zero or negative price means.
  public let nonPositivePrice: NonPositivePrice
  /// Which figure of the whole-life price is compared.
  public package(set) var basis: PriceBasis
  /// The months that every bid prices, 1 to ``ContractLength/maximumMonths``; `nil` where each prices
  /// its own length.
  public package(set) var periodMonths: Int?
  /// The price over which a bid is disqualified, in the competition's currency; `nil` for none.
  public package(set) var maximumPrice: Sourced<FixedDecimal>?

  /// A measure by price.
  public init(
    formula: RuleReference?, nonPositivePrice: NonPositivePrice = .refuse,
    basis: PriceBasis = .total, periodMonths: Int? = nil,
    maximumPrice: Sourced<FixedDecimal>? = nil
  ) {
    self.formula = formula
    self.nonPositivePrice = nonPositivePrice
    self.basis = basis
    self.periodMonths = periodMonths
    self.maximumPrice = maximumPrice
  }

  /// Whether it compares the bids' totals, whatever months each of them prices.
  public var comparesPlainTotals: Bool { basis == .total && periodMonths == nil }
}

/// A leaf scored by the contract length.
public struct ContractLengthMeasure: Sendable, Hashable {
  /// Which months are looked at.
  public enum Months: String, CaseIterable, Sendable {
    /// The initial period alone.
    case initial
    /// The initial period and every extension.
    case maximum
  }

  /// How months become a score.
  public enum Rule: Sendable, Hashable {
    /// By the band that the length falls into, shortest first.
    case bands([LengthBand])
    /// By straight lines between published points, shortest first.
    case curve([LengthPoint])
  }

  /// Which months are looked at.
  public let months: Months
  /// How they become a score.
  public let rule: Rule
  /// The months under which a bid is disqualified.
  public let minimumMonths: Sourced<Int>?
  /// The months over which a bid is disqualified.
  public let maximumMonths: Sourced<Int>?

  /// A measure by contract length.
  public init(
    months: Months = .initial, rule: Rule, minimumMonths: Sourced<Int>? = nil,
    maximumMonths: Sourced<Int>? = nil
  ) {
    self.months = months
    self.rule = rule
    self.minimumMonths = minimumMonths
    self.maximumMonths = maximumMonths
  }

  /// Whether the published bounds let a length through.
  public func allows(_ length: Int) -> Bool {
    (minimumMonths.map { length >= $0.value } ?? true)
      && (maximumMonths.map { length <= $0.value } ?? true)
  }
}

/// A band of contract lengths: over `over` months, up to and including `upTo`.
public struct LengthBand: Sendable, Hashable {
  /// The lower bound in months, not itself in the band; `nil` for none.
  public let over: Int?
  /// The upper bound in months, in the band; `nil` for none.
  public let upTo: Int?
  /// The score, 0 to 100.
  public let score: FixedDecimal
  /// Where it was read.
  public let source: SourceLocation

  /// A band.
  public init(over: Int?, upTo: Int?, score: FixedDecimal, source: SourceLocation) {
    self.over = over
    self.upTo = upTo
    self.score = score
    self.source = source
  }

  /// Whether a length falls into it.
  public func contains(_ months: Int) -> Bool {
    (over.map { months > $0 } ?? true) && (upTo.map { months <= $0 } ?? true)
  }
}

/// A point of a curve over contract lengths.
public struct LengthPoint: Sendable, Hashable {
  /// The length in months.
  public let months: Int
  /// The score, 0 to 100.
  public let score: FixedDecimal
  /// Where it was read.
  public let source: SourceLocation

  /// A point.
  public init(months: Int, score: FixedDecimal, source: SourceLocation) {
    self.months = months
    self.score = score
    self.source = source
  }
}

/// A leaf scored by the contract type.
public struct ContractTypeMeasure: Sendable, Hashable {
  /// The score of each type, 0 to 100, in published order.
  public let preferences: [TypePreference]
  /// Types that disqualify a bid.
  public let notAllowed: [Sourced<ContractType>]
  /// The types of which a bid must have one; empty where every type that is not under ``notAllowed`` will
  /// do.
  public let allowed: [Sourced<ContractType>]

  /// A measure by contract type.
  public init(
    preferences: [TypePreference], notAllowed: [Sourced<ContractType>] = [],
    allowed: [Sourced<ContractType>] = []
  ) {
    self.preferences = preferences
    self.notAllowed = notAllowed
    self.allowed = allowed
  }

  /// Whether a bid may have the type.
  public func allows(_ type: ContractType) -> Bool {
    !notAllowed.contains { $0.value == type }
      && (allowed.isEmpty || allowed.contains { $0.value == type })
  }

  /// The score of a type, or `nil` where none is published.
  public func score(of type: ContractType) -> FixedDecimal? {
    preferences.first { $0.type == type }?.score
  }
}

/// The score of a contract type.
public struct TypePreference: Sendable, Hashable {
  /// The type.
  public let type: ContractType
  /// The score, 0 to 100.
  public let score: FixedDecimal
  /// Where it was read.
  public let source: SourceLocation

  /// A preference.
  public init(_ type: ContractType, score: FixedDecimal, source: SourceLocation) {
    self.type = type
    self.score = score
    self.source = source
  }
}
