/// The mechanism by which a supplier is engaged.
///
/// Four are known everywhere; a rubric can declare others.
public struct ContractType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The type's name as written in files: `joint-venture`.
  public let rawValue: String

  /// A type by its name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A venture owned or run together.
  public static let jointVenture = ContractType(rawValue: "joint-venture")
  /// A contract for a fixed term.
  public static let fixedTerm = ContractType(rawValue: "fixed-term")
  /// A call-off from an industry framework.
  public static let framework = ContractType(rawValue: "framework")
  /// A framework with one prime partner who engages the others.
  public static let primePartnerFramework = ContractType(rawValue: "prime-partner-framework")

  /// The four types that every rubric knows, in alphabetical order.
  public static let known: [ContractType] = [
    .fixedTerm, .framework, .jointVenture, .primePartnerFramework,
  ]

  /// The name.
  public var description: String { rawValue }
}
