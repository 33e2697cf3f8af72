/// How long a contract runs: the initial period and the possible extensions, apart.
public struct ContractLength: Hashable, Sendable, CustomStringConvertible {
  /// Months certain, 1 to ``maximumMonths``.
  public let initialMonths: Int
  /// Months by which it may be extended, 0 to ``maximumMonths``; `nil` where the bid does not say,
  /// which is not zero.
  public let extensionMonths: Int?

  /// A hundred years.
  ///
  /// Published data use 999 and 9999 months as a stand-in for "no end", which must not be scored as
  /// a length; both are refused by readers.
  public static let maximumMonths = 1200

  /// A length, or `nil` where a number of months is out of range.
  public init?(initialMonths: Int, extensionMonths: Int?) {
    let allowed = ContractLength.maximumMonths
    guard (1...allowed).contains(initialMonths), (0...allowed).contains(extensionMonths ?? 0)
    else { return nil }
    self.initialMonths = initialMonths
    self.extensionMonths = extensionMonths
  }

  /// The longest the contract can run, in months; `nil` where the bid does not say.
  public var maximum: Int? { extensionMonths.map { initialMonths + $0 } }

  /// `60 months`, or `60 months and up to 24 more`.
  public var description: String {
    let initial = initialMonths == 1 ? "1 month" : "\(initialMonths) months"
    guard let extensionMonths, extensionMonths > 0 else { return initial }
    return initial + " and up to \(extensionMonths) more"
  }
}
