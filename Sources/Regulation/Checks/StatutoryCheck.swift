public import Procurement

/// A check of a competition or a bid against the law.
///
/// It informs and never scores; a person decides. A check is one file in this folder and one line in
/// ``StatutoryChecks``.
public protocol StatutoryCheck: Sendable {
  /// Its id, unique among all checks: `payment-days`.
  static var id: String { get }
  /// Its title.
  static var title: String { get }
  /// The section of the Act or regulation that it rests on.
  static var citation: String { get }
  /// What it falls on, in words: `frameworks; not open frameworks`.
  static var appliesTo: String { get }
  /// The dated figures it uses.
  static var parameters: [Parameter] { get }

  /// What it finds in a bid for `lot`.
  ///
  /// Where the regime or the contract type does not fall under it, the outcome is
  /// ``CheckOutcome/notApplicable`` and the basis says why.
  static func finding(in bid: Bid, for lot: Lot, of competition: Competition) -> CheckFinding
  /// The same, where the rubric publishes in what terms prices are given.
  ///
  /// - Parameter priceBase: what the rubric publishes; it counts where a bid's own lines do not say.
  static func finding(
    in bid: Bid, for lot: Lot, of competition: Competition, priceBase: PriceBase?
  ) -> CheckFinding
}

extension StatutoryCheck {
  /// All contracts, where a check does not say.
  public static var appliesTo: String { "all contracts" }
  /// None, where a check does not say.
  public static var parameters: [Parameter] { [] }

  /// What it finds whatever the price base, where a check does not ask for it.
  public static func finding(
    in bid: Bid, for lot: Lot, of competition: Competition, priceBase: PriceBase?
  ) -> CheckFinding {
    finding(in: bid, for: lot, of: competition)
  }
}

/// The sets of statutory checks that a rubric can include by name.
public enum StatutoryChecks {
  /// Every set by its name, in alphabetical order.
  public static let sets: [(name: String, checks: [any StatutoryCheck.Type])] = [
    (
      "procurement-act-2023",
      [
        ChangeHeadroom.self, FrameworkTerm.self, ImpliedTermination.self,
        KeyPerformanceIndicators.self, MutualTerm.self, OpenFrameworkTerm.self, PaymentDays.self,
        SubcontractPaymentDays.self, ValueThreshold.self,
      ]
    ),
    (
      "public-contracts-regulations-2015",
      [ChangeHeadroom2015.self, FrameworkTerm2015.self, PaymentDays2015.self]
    ),
  ]

  /// The checks of a set, or `nil` where there is none of this name.
  public static func set(_ name: String) -> [any StatutoryCheck.Type]? {
    sets.first { $0.name == name }?.checks
  }
}
