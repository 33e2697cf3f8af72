internal import Procurement
internal import Rubrics

/// A bid that earns less than `minimum-score` percent of a criterion's own weight is disqualified: the
/// minimum of a section.
enum MinimumScore: JudgedGate {
  static func rows(in lot: JudgedLot) throws(NumberError) -> [GateRow] {
    var rows: [GateRow] = []
    for criterion in lot.rubric.allCriteria {
      guard let minimum = criterion.minimumScore,
        let findings = try lot.findings(on: [criterion], atLeast: minimum)
      else { continue }
      rows.append(
        GateRow(
          id: criterion.id, title: criterion.title, rule: "minimum-score",
          asked: "at least \(minimum.value.trimmed)% of its weight", findings: findings))
    }
    return rows
  }
}
