internal import Procurement
internal import Rubrics

/// What the checks of a lot mean for its ranking.
///
/// Only the rubric's own checks count; included ones inform.
struct CheckGates {
  let rubric: Rubric
  let matrix: LotCheckMatrix

  /// The bids that fail a check which disqualifies.
  var failures: [GateFailure] {
    rows(.disqualify).flatMap { check, row in
      row.findings.enumerated().compactMap { number, finding in
        guard finding.outcome == .fail else { return nil }
        let rule = row.citation.map { "; rule: \($0)" } ?? ""
        return GateFailure(
          row: number, criterion: check.id, basis: finding.whole + rule,
          sources: finding.reliedOn.map(\.source) + [check.source])
      }
    }
  }

  /// The bids still standing of which nobody can tell whether they pass a check that disqualifies.
  func shortfalls(of standing: [Int]) -> [(criterion: String, shortfall: Shortfall)] {
    rows(.disqualify).flatMap { check, row in
      standing.compactMap { number in
        let finding = row.findings[number]
        guard finding.outcome == .couldNotTell else { return nil }
        let bid = matrix.lot.bids[number]
        return (
          check.id,
          Shortfall(
            row: number, isBidders: true,
            diagnostic: Diagnostic(
              .checkCannotTell,
              "nobody can tell whether bid \"\(bid.id)\" passes \"\(check.id)\": \(finding.whole)",
              at: finding.place(in: bid),
              hint:
                "ask the bidder; a check that disqualifies has to be decided before the ranking",
              related: [check.here]))
        )
      }
    }
  }

  /// Reports what the bidders of ranked bids have to clarify.
  func reportClarifications(of ranked: [Int], log: inout DiagnosticLog) {
    for (check, row) in rows(.clarify) {
      for number in ranked where row.findings[number].needsClarification {
        let finding = row.findings[number]
        let bid = matrix.lot.bids[number]
        let fails = finding.outcome == .fail ? "fails" : "does not tell whether it passes"
        log.report(
          .checkToClarify, "bid \"\(bid.id)\" \(fails) \"\(check.id)\": \(finding.whole)",
          at: finding.place(in: bid),
          hint: "ask the bidder to clarify it; a person decides what follows",
          related: [check.here])
      }
    }
  }

  private func rows(
    _ onFailure: RubricCheck.OnFailure
  ) -> [(check: RubricCheck, row: CheckRow)] {
    rubric.checks.compactMap { check in
      guard check.points == nil, check.onFailure == onFailure,
        let row = matrix.rows.first(where: { $0.origin == .rubric && $0.id == check.id })
      else { return nil }
      return (check, row)
    }
  }
}

extension CheckFinding {
  /// The basis, and where what is missing was looked for.
  var whole: String {
    lookedFor.isEmpty ? basis : "\(basis) (looked for \(lookedFor.joined(separator: "; ")))"
  }

  /// Where in the bid a person looks first: at what the finding rests on, else at the bid.
  func place(in bid: Bid) -> SourceLocation { reliedOn.first?.source ?? bid.source }
}
