/// One procurement exercise: what is bought, by whom, and the bids that were made for it.
public struct Competition: Sendable {
  /// The competition's id.
  public let id: String
  /// Its title.
  public let title: String
  /// The one currency of its prices.
  public let currency: Currency
  /// The law it is run under.
  public let regime: Regime
  /// When the procurement began; picks dated rules.
  public let started: CalendarDate?
  /// The date printed on documents.
  public let evaluatedOn: CalendarDate?
  /// Those who buy.
  public let buyers: [Buyer]
  /// What it was thought to cost.
  public let estimatedValue: Money?
  /// The day on which the contract is to begin.
  public let contractStart: CalendarDate?
  /// The services in scope.
  public let services: [Service]
  /// The published series that prices are indexed by.
  public let indices: [IndexSeries]
  /// What statutory checks have to know.
  public let facts: ProcurementFacts
  /// The lots, in the order in which they are declared; one without id where none is.
  public package(set) var lots: [Lot]
  /// The discounts offered for several lots together, in the order of their ids.
  public package(set) var combinations: [CombinationBid]
  /// The suppliers as award documents name them, in the order in which they were read.
  public package(set) var suppliers: [Supplier]

  /// A competition.
  public init(
    id: String, title: String, currency: Currency, regime: Regime = .none,
    started: CalendarDate? = nil, evaluatedOn: CalendarDate? = nil, buyers: [Buyer] = [],
    estimatedValue: Money? = nil, contractStart: CalendarDate? = nil, services: [Service] = [],
    indices: [IndexSeries] = [], facts: ProcurementFacts = ProcurementFacts(), lots: [Lot],
    combinations: [CombinationBid] = [], suppliers: [Supplier] = []
  ) {
    self.id = id
    self.title = title
    self.currency = currency
    self.regime = regime
    self.started = started
    self.evaluatedOn = evaluatedOn
    self.buyers = buyers
    self.estimatedValue = estimatedValue
    self.contractStart = contractStart
    self.services = services
    self.indices = indices
    self.facts = facts
    self.lots = lots
    self.combinations = combinations
    self.suppliers = suppliers
  }
}

/// The law that a competition is run under.
public enum Regime: String, CaseIterable, Hashable, Sendable {
  /// The Procurement Act 2023 (United Kingdom).
  case procurementAct2023 = "procurement-act-2023"
  /// The Public Contracts Regulations 2015 (United Kingdom).
  case publicContractsRegulations2015 = "public-contracts-regulations-2015"
  /// Directive 2014/24/EU.
  case eu201424 = "eu-2014-24"
  /// None of them.
  case none
}

/// An authority that buys.
public struct Buyer: Hashable, Sendable {
  /// The authority's id.
  public let id: String
  /// Its name.
  public let name: String

  /// An authority.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A service in scope of a competition.
public struct Service: Hashable, Sendable {
  /// The service's id, as responsibilities refer to it.
  public let id: String
  /// Its title.
  public let title: String

  /// A service.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// A part of a competition that is bid for and awarded on its own.
public struct Lot: Sendable {
  /// The lot's id; `nil` where the competition has no lots.
  public let id: String?
  /// Its title; `nil` where the competition has no lots.
  public let title: String?
  /// The bids for it, in the order in which they were read.
  public let bids: [Bid]
  /// The marks given to them: row `n` of the table belongs to `bids[n]`.
  public let marks: MarkTable
  /// What was noted when marks were moderated, in the order in which it was read.
  public let moderation: [ModerationRecord]
  /// The interests that evaluators declared in its bids, in the order in which they were read.
  public let conflicts: [ConflictDeclaration]
  /// The amount that each of ``bids`` is evaluated at; `nil` where it has no price.
  ///
  /// Kept apart, as an evaluation goes through all of them: a bid has so many other parts that looking
  /// for its amount among them costs more than to compute its score.
  public let amounts: [FixedDecimal?]
  /// The months certain of each of ``bids``; `nil` where it gives no length.
  ///
  /// Kept apart as ``amounts`` are.
  public let initialMonths: [Int?]
  /// The rows of ``bids`` that price options or indexed lines, which count only as a rubric says.
  ///
  /// Kept apart as ``amounts`` are.
  public let rowsToSettle: [Int]
  /// The price bases of those ``bids`` that state one, by row.
  ///
  /// Kept apart as ``amounts`` are.
  public let statedBases: [Int: PriceBase]

  /// A lot.
  ///
  /// `marks` has a row for each of `bids`, in the same order.
  public init(
    id: String?, title: String?, bids: [Bid], marks: MarkTable,
    moderation: [ModerationRecord] = [], conflicts: [ConflictDeclaration] = []
  ) {
    self.moderation = moderation
    self.conflicts = conflicts
    self.id = id
    self.title = title
    self.bids = bids
    self.marks = marks
    self.amounts = bids.map(\.amount)
    self.initialMonths = bids.map { $0.contractLength?.value.initialMonths }
    var bases: [Int: PriceBase] = [:]
    for row in bids.indices {
      let base = bids[row].priceBase
      if base != PriceBase() { bases[row] = base }
    }
    self.statedBases = bases
    self.rowsToSettle = bids.indices.filter { row in
      bids[row].schedule?.flows.contains { $0.kind == .option || $0.grows } ?? false
    }
  }
}
