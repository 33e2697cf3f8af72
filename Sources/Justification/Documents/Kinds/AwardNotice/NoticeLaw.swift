internal import Procurement

/// The law that a contract award notice follows.
struct NoticeLaw {
  /// What the notice has to say, as a citation.
  let contents: String
  /// Why it says more, or less, above the value.
  let contentsAboveValue: String
  /// What is said of it at the head of the list.
  let sentence: String
  /// Whether it is the Procurement Act 2023.
  let isAct: Bool

  /// The law of a competition.
  ///
  /// - Source: Procurement Act 2023, s.50 and s.51; Procurement Regulations 2024, reg 27(2); Procurement
  ///   (Wales) Regulations 2024, reg 28; Public Contracts Regulations 2015, reg 50.
  init(_ competition: Competition) {
    isAct = competition.regime == .procurementAct2023
    let isPrivate = competition.facts.authority?.value == .privateUtility
    switch competition.regime {
    case .procurementAct2023 where competition.facts.isDevolvedWelsh?.value == true:
      contents = "Procurement (Wales) Regulations 2024, reg 28"
      contentsAboveValue = contents
      sentence =
        "The contents are those of regulation 28 of the Procurement (Wales) Regulations 2024. Assessment "
        + "summaries are given before the notice is published, and the notice is published before the "
        + "contract is entered into (Procurement Act 2023, s.50(1) and (3))."
        + (isPrivate ? NoticeLaw.privateUtilities("29 to 31") : "")
    case .procurementAct2023:
      contents = "Procurement Regulations 2024, reg 27(2)"
      contentsAboveValue = "Procurement Regulations 2024, reg 27(2)(o)"
      sentence =
        "The contents are those of regulation 27(2) of the Procurement Regulations 2024. A devolved "
        + "Welsh authority follows regulation 28 of the Procurement (Wales) Regulations 2024 in its "
        + "place. Assessment summaries are given before the notice is published, and the notice is "
        + "published before the contract is entered into (Procurement Act 2023, s.50(1) and (3))."
        + (isPrivate ? NoticeLaw.privateUtilities("28 to 30") : "")
    case .publicContractsRegulations2015:
      contents = "Public Contracts Regulations 2015, reg 50"
      contentsAboveValue = contents
      sentence =
        "The notice is that of regulation 50 of the Public Contracts Regulations 2015, which follows the "
        + "contract within 30 days. The list says what the competition folder and the evaluation know "
        + "of it."
    case .eu201424:
      contents = "Directive 2014/24/EU, Article 50"
      contentsAboveValue = contents
      sentence =
        "The notice is that of Article 50 of Directive 2014/24/EU. The list says what the competition "
        + "folder and the evaluation know of it."
    case .none:
      contents = "–"
      contentsAboveValue = contents
      sentence =
        "The competition states no regime, so that no law is cited. The list says what the competition "
        + "folder and the evaluation know."
    }
  }

  private static func privateUtilities(_ regulations: String) -> String {
    " A private utility follows regulations \(regulations) in place of the one named, so that it need not "
      + "fill every item of this list."
  }
}
