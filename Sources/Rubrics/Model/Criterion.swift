public import Procurement

/// A node of the rubric's tree: a group of criteria, or a leaf that is scored by one measure.
public struct Criterion: Sendable, Hashable {
  /// The criterion's id, unique in the rubric.
  public let id: String
  /// Its title.
  public let title: String
  /// Its weight as published.
  public let weight: Sourced<FixedDecimal>
  /// Its rank among the criteria beside it, 1 for the most important; `nil` where the rubric publishes
  /// weights.
  public let rank: Sourced<Int>?
  /// Its weight as a share of the whole, exact, whatever the depth: 0 to 100, or its points.
  public package(set) var share: FixedDecimal
  /// How it is scored; `nil` for a group.
  public package(set) var measure: Measure?
  /// Whether it is scored against the best bid's score instead of the scale's top.
  public let isNormalisedToBest: Bool
  /// The least percentage of its own weight that a bid must reach, 0 to 100; `nil` for no such gate.
  public let minimumScore: Sourced<FixedDecimal>?
  /// Its parts; empty for a leaf.
  public package(set) var children: [Criterion]
  /// Where it was read.
  public let source: SourceLocation

  /// A criterion.
  ///
  /// A leaf has a measure and no children, a group has children and no measure.
  public init(
    id: String, title: String, weight: Sourced<FixedDecimal>, share: FixedDecimal,
    measure: Measure?, isNormalisedToBest: Bool = false,
    minimumScore: Sourced<FixedDecimal>? = nil, children: [Criterion] = [],
    rank: Sourced<Int>? = nil, source: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.weight = weight
    self.rank = rank
    self.share = share
    self.measure = measure
    self.isNormalisedToBest = isNormalisedToBest
    self.minimumScore = minimumScore
    self.children = children
    self.source = source
  }

  /// Whether it is a price that the award method itself sets against quality, so that it has no score.
  public var isPriceApart: Bool {
    if case .price(let price) = measure { price.formula == nil } else { false }
  }

  /// Whether it is a question that a bid passes or fails, so that it has no score.
  public var isPassFail: Bool { measure?.name == .passFail }

  /// Whether bids get a score on it: all but a price that is left to the award method, pass/fail
  /// questions, and groups of nothing else.
  public var isScored: Bool {
    children.isEmpty ? !isPriceApart && !isPassFail : children.contains(where: \.isScored)
  }

  /// Whether it needs no weight: pass/fail questions, and groups of nothing else.
  public var isWithoutWeight: Bool {
    children.isEmpty ? isPassFail : children.allSatisfy(\.isWithoutWeight)
  }

  /// The criterion and all below it, parents first.
  public var withDescendants: [Criterion] { [self] + children.flatMap(\.withDescendants) }
}

/// How a leaf is scored.
public enum Measure: Sendable, Hashable {
  /// By agreed marks.
  case marks(MarksMeasure)
  /// By the price.
  case price(PriceMeasure)
  /// By the contract length.
  case contractLength(ContractLengthMeasure)
  /// By the checks of the contract schedule.
  case contractTerms(ContractTermsMeasure)
  /// By the contract type.
  case contractType(ContractTypeMeasure)
  /// Not at all: the panel answers it with pass or fail, and a fail disqualifies.
  case passFail

  /// Its name in rubrics.
  public var name: MeasureName {
    switch self {
    case .marks: .marks
    case .price: .price
    case .contractLength: .contractLength
    case .contractTerms: .contractTerms
    case .contractType: .contractType
    case .passFail: .passFail
    }
  }
}

/// The names of the measures.
public enum MeasureName: String, CaseIterable, Sendable {
  /// Agreed marks.
  case marks
  /// The price.
  case price
  /// The contract length.
  case contractLength = "contract-length"
  /// The checks of the contract schedule.
  case contractTerms = "contract-terms"
  /// The contract type.
  case contractType = "contract-type"
  /// A question that a bid passes or fails.
  case passFail = "pass-fail"
}

/// A rule named in a rubric, with its parameters: `lowest-proportional`, or
/// `{name: linear-to-multiple, multiple: 2}`.
///
/// Which rules there are, and which parameters they take, is known to the module that computes them.
public struct RuleReference: Sendable, Hashable {
  /// The rule's name.
  public let name: Sourced<String>
  /// Its parameters as written, in the order of the file.
  public let parameters: [RuleParameter]

  /// A rule with its parameters.
  public init(_ name: Sourced<String>, parameters: [RuleParameter] = []) {
    self.name = name
    self.parameters = parameters
  }
}

/// A parameter of a rule.
public struct RuleParameter: Sendable, Hashable {
  /// What a parameter holds.
  public enum Value: Sendable, Hashable {
    /// A single value as written.
    case text(String)
    /// A list.
    case list([Value])
    /// A map.
    case map([String: Value])
  }

  /// The parameter's name.
  public let name: String
  /// Its value.
  public let value: Value
  /// Where it was read.
  public let source: SourceLocation

  /// A parameter.
  public init(_ name: String, _ value: Value, at source: SourceLocation) {
    self.name = name
    self.value = value
    self.source = source
  }
}
