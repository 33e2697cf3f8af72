internal import Procurement
internal import Rubrics

/// A bid that earns less than `minimum-quality` percent of the weight of everything that is not price is
/// disqualified.
enum MinimumQuality: JudgedGate {
  /// The id under which outputs show it, and decisions name it.
  static let id = "minimum-quality"

  static func rows(in lot: JudgedLot) throws(NumberError) -> [GateRow] {
    guard let minimum = lot.rubric.minimumQuality,
      let findings = try lot.findings(on: lot.rubric.criteria, atLeast: minimum)
    else { return [] }
    return [
      GateRow(
        id: id, title: "Minimum quality", rule: id,
        asked: "at least \(minimum.value.trimmed)% of the weight of all that is not price",
        findings: findings)
    ]
  }
}
