internal import Procurement

/// What the screens mean, and what a person does with a flag.
///
/// - Source: OECD, Guidelines for Fighting Bid Rigging in Public Procurement (2009), on steps to take when
///   bid rigging is suspected; Government Counter Fraud Profession, Bid-Rigging Risk in all Procurement
///   Practice Note (18 March 2024).
enum CollusionAdvice {
  /// What the screens are for.
  static let purpose =
    "For information only: nothing here changes a score, a rank or the exit status of `probity evaluate`."

  /// What a flag says, and what its absence does.
  static let meaning =
    "A flag is no proof of collusion, and no reason to exclude anybody: honest prices can lie as close, for "
    + "the reasons that docs/screens.md gives beside each screen. That nothing is flagged is no proof of "
    + "the contrary."

  /// What a person does next, step by step.
  static func steps(under regime: Regime) -> [String] {
    [
      "Do not raise it with any bidder, nor with anyone who might pass it on.",
      "Keep every bid as it came, with its files' properties, envelopes and messages, and write down what "
        + "was seen and when.",
      "Look for further signs: the same mistakes or wording in two bids, the same author in file properties, "
        + "bids withdrawn late, losers that turn up as the winner's subcontractors, turns taken over "
        + "several competitions.",
      "Take legal advice, and report a suspicion to the competition authority (in the United Kingdom the "
        + "Competition and Markets Authority, cartels hotline) before going on.",
    ] + law(under: regime)
  }

  private static func law(under regime: Regime) -> [String] {
    switch regime {
    case .procurementAct2023:
      [
        "Procurement Act 2023, schedule 7, paragraphs 7 to 10: a potential competition infringement is a "
          + "discretionary exclusion ground; sections 57 and 58 ask whether the circumstances continue or are "
          + "likely to occur again, and for the supplier's representations first. Schedule 6 makes a cartel "
          + "offence or a decision of infringement a mandatory ground."
      ]
    case .publicContractsRegulations2015:
      [
        "Public Contracts Regulations 2015, regulation 57(8)(d): a bidder may be excluded on sufficiently "
          + "plausible indications of agreements to distort competition, after it could show its "
          + "self-cleaning (regulation 57(13))."
      ]
    case .eu201424:
      [
        "Directive 2014/24/EU, article 57(4)(d): a bidder may be excluded on sufficiently plausible "
          + "indications of agreements to distort competition, after it could show its self-cleaning "
          + "(article 57(6))."
      ]
    case .none: []
    }
  }
}
