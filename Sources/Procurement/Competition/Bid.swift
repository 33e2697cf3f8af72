/// A supplier's tender for a lot.
public struct Bid: Sendable {
  /// The bid's id, unique in the competition.
  public let id: String
  /// The supplier or consortium.
  public let bidder: String
  /// Where the bid was read.
  public let source: SourceLocation
  /// The price stated for the whole bid.
  public let statedPrice: Sourced<Money>?
  /// In what terms the stated price is given, as far as the bid says so; that of the priced lines stands
  /// in their schedule.
  public let statedBase: PriceBase
  /// The priced lines, added up.
  public let schedule: PriceSchedule?
  /// The contract type offered.
  public let contractType: Sourced<ContractType>?
  /// The contract length offered.
  public let contractLength: Sourced<ContractLength>?
  /// The day on which it was submitted.
  public let submitted: Sourced<CalendarDate>?
  /// The name of the variant, where the bid is one.
  public let variant: String?
  /// What it would sign beside its prices.
  public let contract: ContractSchedule

  /// A bid.
  public init(
    id: String, bidder: String, source: SourceLocation, statedPrice: Sourced<Money>? = nil,
    statedBase: PriceBase = PriceBase(), schedule: PriceSchedule? = nil,
    contractType: Sourced<ContractType>? = nil,
    contractLength: Sourced<ContractLength>? = nil, submitted: Sourced<CalendarDate>? = nil,
    variant: String? = nil, contract: ContractSchedule = .empty
  ) {
    self.id = id
    self.bidder = bidder
    self.source = source
    self.statedPrice = statedPrice
    self.statedBase = statedBase
    self.schedule = schedule
    self.contractType = contractType
    self.contractLength = contractLength
    self.submitted = submitted
    self.variant = variant
    self.contract = contract
  }

  /// The price that is evaluated: the price schedule's total, or the stated price where there is no
  /// schedule.
  ///
  /// Readers see to it that the two agree.
  public var price: Sourced<Money>? {
    schedule.map { Sourced($0.total, at: $0.first) } ?? statedPrice
  }

  /// In what terms the price is that is compared; each half `nil` where nothing says so.
  ///
  /// Where the lines of a schedule leave a half open, what the bid says of its price as a whole holds for
  /// them; readers see to it that the two do not contradict each other.
  public var priceBase: PriceBase {
    PriceBase(
      terms: schedule?.base.terms ?? statedBase.terms, vat: schedule?.base.vat ?? statedBase.vat)
  }

  /// The amount of ``price``.
  public var amount: FixedDecimal? { schedule?.total.amount ?? statedPrice?.value.amount }
}
