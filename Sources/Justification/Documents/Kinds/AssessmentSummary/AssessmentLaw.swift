internal import Procurement

/// What a law asks of the document that tells a bidder how its bid was assessed.
struct AssessmentLaw: Hashable {
  /// What the document is called.
  let title: String
  /// Under what it is given, as a sentence; `nil` where no law asks for it.
  let opening: String?
  /// Why a disqualified bid gets a notice instead, as a sentence.
  let disregarded: String
  /// Whether the supplier's contact details and identifier have to be in a summary; a notice to the bidder
  /// of a disqualified bid can do without them.
  let asksForContact: Bool
  /// Whether a summary has to say where the criteria can be found in full.
  let asksForPublication: Bool
  /// Whether each score is explained by reference to the bid, so that a mark needs its evidence.
  let asksForEvidence: Bool
  /// Whether it has to tell the characteristics and relative advantages of the winner.
  let asksForAdvantages: Bool
  /// Whether it has to say before which day nothing is signed.
  let asksForSigning: Bool
  /// Whether the bidder of a disqualified bid is told of the winner too.
  let tellsDisqualifiedOfWinner: Bool

  /// The law that a competition is run under.
  static func of(_ competition: Competition) -> AssessmentLaw {
    switch competition.regime {
    case .procurementAct2023:
      competition.facts.isDevolvedWelsh?.value ?? false ? wales : regulations2024
    case .publicContractsRegulations2015: regulations2015
    case .eu201424, .none: noLaw
    }
  }

  /// - Source: Procurement Act 2023, section 50; Procurement Regulations 2024, regulation 31.
  static let regulations2024 = act2023(
    "regulation 31 of the Procurement Regulations 2024")

  /// - Source: Procurement Act 2023, section 50; Procurement (Wales) Regulations 2024, regulation 32.
  static let wales = act2023("regulation 32 of the Procurement (Wales) Regulations 2024")

  /// - Source: Public Contracts Regulations 2015, regulation 86(2).
  static let regulations2015 = AssessmentLaw(
    title: "Notice of the award decision",
    opening: "This notice is given under regulation 86 of the Public Contracts Regulations 2015.",
    disregarded: "This notice tells why, and how far the bid was assessed.",
    asksForContact: false, asksForPublication: false, asksForEvidence: false,
    asksForAdvantages: true, asksForSigning: true, tellsDisqualifiedOfWinner: true)

  static let noLaw = AssessmentLaw(
    title: "Result of the evaluation", opening: nil,
    disregarded: "This notice tells why, and how far the bid was assessed.",
    asksForContact: false, asksForPublication: false, asksForEvidence: false,
    asksForAdvantages: false, asksForSigning: false, tellsDisqualifiedOfWinner: false)

  private static func act2023(_ regulation: String) -> AssessmentLaw {
    AssessmentLaw(
      title: "Assessment summary",
      opening: "This assessment summary is given under section 50 of the Procurement Act 2023 and "
        + "\(regulation).",
      disregarded:
        "Under section 50(5) of the Procurement Act 2023 a tender that is disregarded is not an "
        + "assessed tender, so that no assessment summary is due; this notice tells why the bid was "
        + "disqualified, and how far it was assessed.",
      asksForContact: true, asksForPublication: true, asksForEvidence: true,
      asksForAdvantages: false, asksForSigning: false, tellsDisqualifiedOfWinner: false)
  }
}
