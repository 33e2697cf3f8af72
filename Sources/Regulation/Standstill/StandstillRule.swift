/// How long a contract waits for a standstill, and how that is counted.
///
/// An award without any standstill has no rule: see ``StandstillExemption``.
public enum StandstillRule: Sendable, Hashable {
  /// The mandatory standstill period of the Procurement Act 2023.
  ///
  /// - Source: Procurement Act 2023, section 51(1) and (2).
  case mandatory
  /// A period that the contract award notice promises though the Act asks for none; `nil` for the
  /// shortest that it allows.
  ///
  /// - Source: Procurement Act 2023, section 51(4) and (5).
  case voluntary(workingDays: Int?)
  /// Notices of the decision sent to all by electronic means.
  ///
  /// - Source: Public Contracts Regulations 2015, regulation 87(2).
  case sentElectronically
  /// Notices of the decision sent by other means.
  ///
  /// - Source: Public Contracts Regulations 2015, regulation 87(3).
  case sentOtherwise
}

/// Why the Procurement Act 2023 asks for no standstill.
///
/// - Source: Procurement Act 2023, section 51(3).
public enum StandstillExemption: String, CaseIterable, Sendable {
  case dynamicMarket = "dynamic-market"
  case frameworkCallOff = "framework-call-off"
  case lifeProtection = "life-protection"
  case lightTouch = "light-touch"
  case privateUtilityDirectAward = "private-utility-direct-award"
  case urgency

  /// What it is, in words.
  public var words: String {
    switch self {
    case .dynamicMarket:
      "a contract awarded by reference to suppliers' membership of a dynamic market"
    case .frameworkCallOff: "a contract awarded in accordance with a framework"
    case .lifeProtection: "a direct award under regulations to protect life"
    case .lightTouch: "a light touch contract"
    case .privateUtilityDirectAward: "a direct award by a private utility"
    case .urgency: "a direct award in extreme and unavoidable urgency"
    }
  }

  /// Where the law says so.
  public static let citation = "Procurement Act 2023, section 51(3)"
}
