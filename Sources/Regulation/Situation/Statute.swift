internal import Procurement

/// A law that a competition can be run under.
struct Statute: Sendable {
  /// The regime as `competition.yaml` names it.
  let regime: Regime
  /// Its name in a sentence: `the Procurement Act 2023`.
  let name: String
  /// The parameter that says from when it governs procurements.
  let inForce: Parameter

  /// The Procurement Act 2023.
  static let procurementAct2023 = Statute(
    regime: .procurementAct2023, name: "the Procurement Act 2023",
    inForce: Parameters.procurementAct2023)

  /// The Public Contracts Regulations 2015.
  static let publicContractsRegulations2015 = Statute(
    regime: .publicContractsRegulations2015, name: "the Public Contracts Regulations 2015",
    inForce: Parameters.publicContractsRegulations2015)

  /// Sees to it that the law governs the competition.
  ///
  /// - Throws: the finding where it does not, or where nothing tells.
  func requireGoverning(_ situation: Situation) throws(Undecided) {
    let competition = situation.competition
    guard competition.regime == regime else {
      let stated = competition.regime
      throw .notApplicable(
        stated == .none
          ? "the competition is run under no regime that it states, so not under \(name)"
          : "the competition is run under \"\(stated.rawValue)\", not under \(name)")
    }
    guard let started = competition.started else {
      throw .couldNotTell(
        "nothing says when the procurement began, and the law depends on it; add `started: …` to "
          + "competition.yaml", lookedFor: ["started in competition.yaml"])
    }
    if case .notYet(let first?) = inForce.value(on: started) {
      throw .notApplicable(
        "the procurement began on \(started), and \(name) governs those that begin on or after "
          + "\(first)")
    }
    if regime == .publicContractsRegulations2015 {
      try requireLegacy(situation, started: started)
    }
  }

  /// Once the Act governs, the regulations go on for call-offs from frameworks that began under them.
  private func requireLegacy(_ situation: Situation, started: CalendarDate) throws(Undecided) {
    guard let later = Parameters.procurementAct2023.value(on: started).value else { return }
    let since =
      "a procurement that begins on or after \(later.from) is under the Procurement Act 2023"
    switch situation.arrangement?.value {
    case .callOff: return
    case nil:
      throw .couldNotTell(
        "\(since), save a call-off from an earlier framework; add `legal: {arrangement: …}` to "
          + "competition.yaml", lookedFor: ["legal.arrangement in competition.yaml"])
    case .contract, .framework, .openFramework:
      throw .notApplicable("\(since), and this one began on \(started)")
    }
  }
}
