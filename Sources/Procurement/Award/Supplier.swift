/// A supplier as award documents and notices have to name it: a row of `suppliers.csv`.
public struct Supplier: Sendable, Hashable {
  /// Its name, as bids give it.
  public let bidder: Sourced<String>
  /// Its unique identifier, with the register it stands in: `GB-COH 01234567`.
  public let identifier: Sourced<String>?
  /// Its postal address for contact.
  public let address: Sourced<String>?
  /// Its electronic address for contact.
  public let email: Sourced<String>?
  /// Whether it is a small or medium-sized enterprise.
  public let isSmall: Sourced<Bool>?
  /// Whether it is a non-governmental organisation that is value-driven.
  public let isNonGovernmental: Sourced<Bool>?
  /// Whether it is a supported employment provider.
  public let isSupportedEmployment: Sourced<Bool>?
  /// Whether it is a public service mutual.
  public let isMutual: Sourced<Bool>?
  /// The members where it is a consortium; empty where nothing is said.
  public let members: [Sourced<String>]
  /// The persons associated with it on whom it relies; empty where nothing is said.
  public let associated: [Sourced<String>]
  /// The persons connected with it; empty where nothing is said.
  public let connected: [Sourced<String>]
  /// Where it was read.
  public let source: SourceLocation

  /// A supplier.
  public init(
    bidder: Sourced<String>, identifier: Sourced<String>? = nil, address: Sourced<String>? = nil,
    email: Sourced<String>? = nil, isSmall: Sourced<Bool>? = nil,
    isNonGovernmental: Sourced<Bool>? = nil, isSupportedEmployment: Sourced<Bool>? = nil,
    isMutual: Sourced<Bool>? = nil, members: [Sourced<String>] = [],
    associated: [Sourced<String>] = [], connected: [Sourced<String>] = [], source: SourceLocation
  ) {
    self.bidder = bidder
    self.identifier = identifier
    self.address = address
    self.email = email
    self.isSmall = isSmall
    self.isNonGovernmental = isNonGovernmental
    self.isSupportedEmployment = isSupportedEmployment
    self.isMutual = isMutual
    self.members = members
    self.associated = associated
    self.connected = connected
    self.source = source
  }
}
