internal import Procurement
internal import Regulation
internal import Rubrics

/// The bids of one lot on their way through every check.
struct CheckedLot {
  let competition: Competition
  let rubric: Rubric
  let checks: ResolvedChecks
  let lot: Lot
  let decisions: LotDecisions

  /// Whether there is nothing to check.
  var isEmpty: Bool { checks.own.isEmpty && checks.included.isEmpty && !lot.marks.hasPromises }

  /// What every check came to in every bid; reports promises that are not held.
  func matrix(log: inout DiagnosticLog) -> LotCheckMatrix {
    let rows = ownRows() + includedRows() + promiseRows(log: &log)
    return LotCheckMatrix(
      lot: lot, rows: decisions.clarifications.applied(to: rows, of: lot, log: &log))
  }

  private func ownRows() -> [CheckRow] {
    if checks.own.isEmpty { return [] }
    let context = CheckContext(competition: competition, lot: lot, rubric: rubric)
    var findings = checks.own.map { _ in [CheckFinding]() }
    for index in findings.indices { findings[index].reserveCapacity(lot.bids.count) }
    for bid in lot.bids {
      let terms = BidTerms(bid)
      for (index, check) in checks.own.enumerated() {
        switch check.test {
        case .condition(let condition):
          findings[index].append(condition.verdict(terms).finding)
        case .shipped(let shipped): findings[index].append(shipped.finding(in: bid, of: context))
        }
      }
    }
    return zip(checks.own, findings).map { own, findings in
      let findings = marked(findings, by: own.check)
      return CheckRow(
        id: own.check.id, title: own.check.title,
        citation: own.check.citation ?? own.test.source, origin: .rubric,
        onFailure: own.check.onFailure, points: own.check.points?.value, findings: findings)
    }
  }

  /// The findings, with failures marked that a recorded decision sets aside.
  private func marked(_ findings: [CheckFinding], by check: RubricCheck) -> [CheckFinding] {
    guard check.points == nil, check.onFailure == .disqualify else { return findings }
    return zip(lot.bids, findings).map { bid, finding in
      guard finding.outcome == .fail, let decision = decisions.settingAside(check.id, for: bid.id)
      else { return finding }
      var finding = finding
      finding.decision = decision
      return finding
    }
  }

  private func includedRows() -> [CheckRow] {
    checks.included.map { type in
      CheckRow(
        id: type.id, title: type.title, citation: type.citation, origin: .included,
        onFailure: .note, points: nil,
        findings: lot.bids.map {
          type.finding(in: $0, for: lot, of: competition, priceBase: rubric.priceBase?.value)
        })
    }
  }

  private func promiseRows(log: inout DiagnosticLog) -> [CheckRow] {
    guard lot.marks.hasPromises else { return [] }
    let check = PromiseCheck(competition: competition, rubric: rubric, lot: lot)
    return [
      CheckRow(
        id: PromiseCheck.id, title: PromiseCheck.title, citation: nil, origin: .promise,
        onFailure: .clarify, points: nil,
        findings: lot.bids.indices.map { check.finding(row: $0, log: &log) })
    ]
  }
}

extension ResolvedChecks.Test {
  /// Where the rule of a shipped check comes from.
  fileprivate var source: String? {
    if case .shipped(let shipped) = self { type(of: shipped).page.source } else { nil }
  }
}
