/// What statutory checks have to know of a competition; each `nil` where nothing says so, and the
/// checks that need it then cannot tell.
public struct ProcurementFacts: Hashable, Sendable {
  /// What kind of authority buys.
  public enum Authority: String, CaseIterable, Sendable {
    /// A central government authority.
    case central
    /// A council, NHS body or other authority below central government.
    case subCentral = "sub-central"
    /// A public utility.
    case utility
    /// A private utility.
    case privateUtility = "private-utility"
    /// A school.
    case school
  }

  /// What is bought.
  public enum Subject: String, CaseIterable, Sendable {
    /// Goods.
    case goods
    /// Services.
    case services
    /// Works.
    case works
    /// Light touch services.
    case lightTouch = "light-touch"
    /// A concession.
    case concession
  }

  /// What is concluded.
  public enum Arrangement: String, CaseIterable, Sendable {
    /// A contract.
    case contract
    /// A call-off from a framework that exists already.
    case callOff = "call-off"
    /// A framework.
    case framework
    /// An open framework: a scheme of successive frameworks.
    case openFramework = "open-framework"
  }

  /// What kind of authority buys.
  public let authority: Sourced<Authority>?
  /// What is bought.
  public let subject: Sourced<Subject>?
  /// What is concluded.
  public let arrangement: Sourced<Arrangement>?
  /// Whether it is bought for defence or security.
  public let isDefence: Sourced<Bool>?
  /// Whether it is reserved to public service mutuals.
  public let isReservedToMutuals: Sourced<Bool>?
  /// The VAT on the contract in percent, 0 to 100.
  public let vatPercent: Sourced<FixedDecimal>?
  /// Reasons that the authority has published, by what they are for: `framework-term`, `kpis`.
  public let reasons: [String: Sourced<String>]
  /// The most that can ever be payable, as the notice publishes it, in units of the competition's
  /// currency, with options, extensions and VAT; for a framework all its call-offs together.
  public let maximumValue: Sourced<FixedDecimal>?
  /// How many suppliers a framework has or is to have; 1 or more.
  public let suppliers: Sourced<Int>?
  /// When an open framework is awarded again, in months from the first award, rising.
  public let reAwardMonths: Sourced<[Int]>?
  /// Whether the authority is a devolved Welsh one, so that regulations of its own number its documents.
  ///
  /// - Source: Procurement Act 2023, section 111; Procurement (Wales) Regulations 2024.
  public let isDevolvedWelsh: Sourced<Bool>?

  /// Facts.
  public init(
    authority: Sourced<Authority>? = nil, subject: Sourced<Subject>? = nil,
    arrangement: Sourced<Arrangement>? = nil, isDefence: Sourced<Bool>? = nil,
    isReservedToMutuals: Sourced<Bool>? = nil, vatPercent: Sourced<FixedDecimal>? = nil,
    reasons: [String: Sourced<String>] = [:], maximumValue: Sourced<FixedDecimal>? = nil,
    suppliers: Sourced<Int>? = nil, reAwardMonths: Sourced<[Int]>? = nil,
    isDevolvedWelsh: Sourced<Bool>? = nil
  ) {
    self.authority = authority
    self.subject = subject
    self.arrangement = arrangement
    self.isDefence = isDefence
    self.isReservedToMutuals = isReservedToMutuals
    self.vatPercent = vatPercent
    self.reasons = reasons
    self.maximumValue = maximumValue
    self.suppliers = suppliers
    self.reAwardMonths = reAwardMonths
    self.isDevolvedWelsh = isDevolvedWelsh
  }
}
