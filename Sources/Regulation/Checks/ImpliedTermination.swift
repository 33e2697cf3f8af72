internal import Procurement

/// The authority may end a contract that should not have been awarded or goes on with an excluded
/// supplier; a term that takes this right away has no effect.
///
/// - Source: Procurement Act 2023, s.78.
enum ImpliedTermination: StatuteCheck {
  static let id = "implied-termination"
  static let title = "Implied right to terminate"
  static let citation = "Procurement Act 2023, s.78"
  static let appliesTo = "contracts at or above the threshold"
  static let statute = Statute.procurementAct2023

  private static let name = "termination.implied-right"
  private static let kept: Set<String> = ["included", "implied", "kept"]
  private static let excluded: Set<String> = ["excluded", "none", "not included", "waived"]

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    let thresholds = try Thresholds(situation)
    let value = try MaximumValue(of: situation)
    let side = thresholds.side(ofContractWorth: value)
    if side == .below {
      throw .notApplicable(
        "the value, \(value.text), is below the threshold, so the contract is no public contract",
        reliedOn: value.reliedOn + thresholds.reliedOn)
    }
    let terms = situation.bid.contract.terms.named(name)
    let reliedOn = terms.map { ReliedOn($0) }
    let details =
      [
        "\(name) says whether the schedule leaves the right alone (`yes`) or takes it away (`no`)"
      ] + thresholds.remarks(onContractWorth: value)
    guard !terms.isEmpty else {
      throw .couldNotTell(
        "the schedule has no term \(name); s.78 puts the right into every public contract",
        lookedFor: ["\(name) among the terms"])
    }
    let answers = terms.map { answer($0.typed) }
    if answers.contains(false) {
      guard side == .atOrAbove else {
        return CheckFinding(
          .couldNotTell,
          "\(name) is excluded, which has no effect in a contract at or above the threshold; where "
            + "this one stands cannot be told from \(value.text)"
            + (value.gaps.isEmpty ? "" : ": \(value.gapText)"),
          details: details + value.details, reliedOn: reliedOn + value.reliedOn,
          lookedFor: value.gaps.map(\.lookedFor) + MissingFacts.lookedFor(thresholds.missing))
      }
      return CheckFinding(
        .fail, "\(name) is excluded, and s.78 gives such a term no effect", details: details,
        reliedOn: reliedOn + value.reliedOn)
    }
    if answers.contains(nil) {
      return CheckFinding(
        .couldNotTell, "\(name) says neither that the right is kept nor that it is excluded",
        details: details, reliedOn: reliedOn)
    }
    return CheckFinding(
      .pass, "the schedule leaves the right alone", details: details, reliedOn: reliedOn)
  }

  /// Whether the right is kept; `nil` where the words do not say.
  private static func answer(_ value: TermValue) -> Bool? {
    switch value {
    case .flag(let isKept): return isKept
    case .text(let text):
      let word = text.lowercased()
      return kept.contains(word) ? true : excluded.contains(word) ? false : nil
    default: return nil
    }
  }
}
