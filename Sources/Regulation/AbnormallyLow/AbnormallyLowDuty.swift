public import Procurement

/// What the law asks of an authority to which a price looks abnormally low.
///
/// None of these regimes sets a figure, so a threshold is a reason to ask and never one to reject.
public struct AbnormallyLowDuty: Hashable, Sendable {
  /// What to do, in the imperative, in a sentence without a full stop.
  public let action: String
  /// Where the law says so; `nil` where the competition is under none of the known regimes.
  public let citation: String?

  /// The duty under a regime.
  ///
  /// - Source: Procurement Act 2023 s.19(3)(c), (4), (5); Public Contracts Regulations 2015 reg 69;
  ///   Directive 2014/24/EU Article 69.
  public static func under(_ regime: Regime) -> AbnormallyLowDuty {
    switch regime {
    case .procurementAct2023:
      AbnormallyLowDuty(
        action: "notify the supplier and give it a reasonable opportunity to show that it can "
          + "perform the contract for this price before you may disregard the tender; if it shows "
          + "that to your satisfaction, the tender may not be disregarded on this ground",
        citation: "Procurement Act 2023 s.19(3)(c), (4), (5)")
    case .publicContractsRegulations2015:
      AbnormallyLowDuty(
        action: "you must require the tenderer to explain its price or costs; you may reject the "
          + "tender only where the evidence does not satisfactorily account for them, and must "
          + "reject it where they are low because of a breach of the obligations in reg 56(2)",
        citation: "Public Contracts Regulations 2015 reg 69")
    case .eu201424:
      AbnormallyLowDuty(
        action: "require the tenderer to explain its price or costs; reject the tender only where "
          + "the evidence does not satisfactorily account for them, and reject it where they are "
          + "low because of a breach of the obligations in Article 18(2)",
        citation: "Directive 2014/24/EU Article 69")
    case .none:
      AbnormallyLowDuty(
        action: "ask the bidder to explain its price before anything else, and go on as the "
          + "procurement documents say",
        citation: nil)
    }
  }

  /// Where the law allows a tender to be disregarded for its price; `nil` where the competition is under
  /// none of the known regimes.
  ///
  /// - Source: as for ``under(_:)``.
  public static func disregarding(under regime: Regime) -> String? {
    switch regime {
    case .procurementAct2023: "Procurement Act 2023 s.19(3)(c)"
    case .publicContractsRegulations2015: "Public Contracts Regulations 2015 reg 69(4)"
    case .eu201424: "Directive 2014/24/EU Article 69(3)"
    case .none: nil
    }
  }

  /// The action with its citation: `ask … (Procurement Act 2023 s.19)`.
  public var inWords: String { citation.map { "\(action) (\($0))" } ?? action }
}
