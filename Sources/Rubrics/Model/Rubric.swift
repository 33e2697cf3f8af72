public import Procurement

/// The published award criteria, weights, scales, gates and formulas.
///
/// Nothing that is not in here can change a score.
public struct Rubric: Sendable, Hashable {
  /// The rubric's id.
  public let id: String
  /// Its title.
  public let title: String
  /// Its version, as published.
  public let version: String
  /// How scores and price become one ranking.
  public package(set) var method: RuleReference
  /// How each score is rounded; `nil` means full working precision (``Rounding/working``).
  public let scoreRounding: Rounding?
  /// Whether priced lines are rounded before they are added.
  public let lineRounding: LineRounding
  /// How prices over the contract's life are counted and discounted; `nil` where nothing is published.
  public package(set) var wholeLife: WholeLife?
  /// Contract types beyond the four known ones: name and title.
  public let declaredContractTypes: [DeclaredContractType]
  /// What happens to a bid that lacks a price, length or type that a criterion needs.
  public let incompleteBids: IncompleteBids
  /// What the published weights are shares of.
  public let weightBasis: WeightBasis
  /// How an order of importance became the weights; `nil` where weights or points are published.
  public let importance: ImportanceOrder?
  /// The top of the tree, in published order.
  public package(set) var criteria: [Criterion]
  /// The criteria that break a tie, in order: on a price criterion the lower price is ahead, on any
  /// other the higher score.
  public package(set) var ties: [Sourced<String>]
  /// The checks of the contract schedules, in published order.
  public package(set) var checks: [RubricCheck]
  /// The shipped sets of checks that it includes by name.
  public package(set) var includes: [Sourced<String>]
  /// In what terms prices are asked for; `nil` where the rubric does not say.
  public package(set) var priceBase: Sourced<PriceBase>?
  /// The rules that look for abnormally low prices, in alphabetical order; each with one parameter,
  /// `threshold`.
  public package(set) var priceScreen: [RuleReference]
  /// The least percentage of the weight of everything that is not price that a bid must reach, 0 to 100;
  /// `nil` for no such gate.
  public package(set) var minimumQuality: Sourced<FixedDecimal>?
  /// How many lots a bidder may have, and how they are assigned; `nil` where each lot is for itself.
  public package(set) var lotRules: LotRules?
  /// How the panel's marks are looked through; `nil` where nothing is published.
  public package(set) var marking: Marking?
  /// Where the rubric was read.
  public let source: SourceLocation

  /// A rubric.
  public init(
    id: String, title: String, version: String, method: RuleReference, scoreRounding: Rounding?,
    lineRounding: LineRounding, declaredContractTypes: [DeclaredContractType] = [],
    incompleteBids: IncompleteBids = .stop, weightBasis: WeightBasis = .ofParent,
    importance: ImportanceOrder? = nil,
    criteria: [Criterion], ties: [Sourced<String>], checks: [RubricCheck] = [],
    includes: [Sourced<String>] = [], wholeLife: WholeLife? = nil,
    priceBase: Sourced<PriceBase>? = nil, priceScreen: [RuleReference] = [],
    minimumQuality: Sourced<FixedDecimal>? = nil, lotRules: LotRules? = nil,
    marking: Marking? = nil, source: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.method = method
    self.scoreRounding = scoreRounding
    self.lineRounding = lineRounding
    self.wholeLife = wholeLife
    self.declaredContractTypes = declaredContractTypes
    self.incompleteBids = incompleteBids
    self.weightBasis = weightBasis
    self.importance = importance
    self.criteria = criteria
    self.ties = ties
    self.checks = checks
    self.includes = includes
    self.priceBase = priceBase
    self.priceScreen = priceScreen
    self.minimumQuality = minimumQuality
    self.lotRules = lotRules
    self.marking = marking
    self.source = source
  }

  /// What the shares of all criteria add up to in a sound rubric, and a total is out of: 100, or all points.
  public var fullTotal: FixedDecimal {
    guard weightBasis == .points else { return .hundred }
    return (try? FixedDecimal.sum(criteria.map(\.share))) ?? .zero
  }

  /// Every criterion, parents before their children, in published order.
  public var allCriteria: [Criterion] { criteria.flatMap(\.withDescendants) }

  /// Every criterion that has a measure.
  public var leaves: [Criterion] { allCriteria.filter { $0.children.isEmpty } }
}

/// What published weights are shares of.
public enum WeightBasis: String, CaseIterable, Sendable, Hashable {
  /// Of the criterion above: the weights under it add up to 100.
  case ofParent = "of-parent"
  /// Of the whole: the weights of all leaves add up to 100, and a group weighs what its parts do.
  case ofTotal = "of-total"
  /// Of nothing: they are points, of which the leaves may have as many as they like, and a group has what
  /// its parts have.
  case points

  /// Whether a group weighs what its parts do.
  var isSumOfParts: Bool { self != .ofParent }
}

/// What a rubric publishes about priced lines.
public enum LineRounding: Sendable, Hashable {
  /// Nothing: a schedule whose sum depends on it cannot be evaluated.
  case unpublished
  /// Lines are added unrounded.
  case none
  /// Each line is rounded first.
  case each(Rounding)
}

/// What a rubric publishes about bids that lack a price, length or type.
public enum IncompleteBids: String, CaseIterable, Sendable, Hashable {
  /// The lot is not ranked until the value is there.
  case stop
  /// The bid is disqualified.
  case disqualify
}

/// A contract type that a rubric adds to the four known ones.
public struct DeclaredContractType: Sendable, Hashable {
  /// The type, as bids name it.
  public let type: ContractType
  /// What it is.
  public let title: String
  /// Where it was read.
  public let source: SourceLocation

  /// A contract type.
  public init(_ type: ContractType, title: String, at source: SourceLocation) {
    self.type = type
    self.title = title
    self.source = source
  }
}
