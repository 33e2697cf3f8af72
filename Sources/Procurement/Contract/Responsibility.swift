/// Who is accountable for a service, and who provides it, for some time of the contract's life.
public struct Responsibility: Hashable, Sendable {
  /// The service's id.
  public let service: Sourced<String>
  /// Who answers for it; `nil` where the schedule leaves it open.
  public let accountable: Sourced<String>?
  /// Who does it; `nil` where the schedule leaves it open.
  public let provider: Sourced<String>?
  /// When it begins; `nil` means with the contract.
  public let from: Sourced<ContractMoment>?
  /// When it ends, that day or month included; `nil` means with the contract.
  public let to: Sourced<ContractMoment>?

  /// A responsibility.
  public init(
    service: Sourced<String>, accountable: Sourced<String>?, provider: Sourced<String>?,
    from: Sourced<ContractMoment>? = nil, to: Sourced<ContractMoment>? = nil
  ) {
    self.service = service
    self.accountable = accountable
    self.provider = provider
    self.from = from
    self.to = to
  }
}

/// A moment in a contract's life.
public enum ContractMoment: Hashable, Sendable {
  /// A month of the contract, from 1 for its first.
  case month(Int)
  /// A day of the calendar.
  case date(CalendarDate)
}
