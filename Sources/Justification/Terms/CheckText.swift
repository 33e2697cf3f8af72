internal import Evaluation
internal import Procurement
internal import Rubrics

extension CheckOutcome {
  /// What documents call it.
  var inWords: String {
    switch self {
    case .pass: "pass"
    case .fail: "fail"
    case .notApplicable: "not applicable"
    case .couldNotTell: "could not tell"
    }
  }
}

extension CheckFinding {
  /// The outcome, and what a recorded decision says of it.
  var inWords: String { outcome.inWords + (decisionMark.map { ", \($0)" } ?? "") }
}

extension CheckRow {
  /// What a failure means, in a word: `disqualify`, `clarify`, `note`, or the points that a pass earns.
  var consequence: String { points.map { "\($0.trimmed) points" } ?? onFailure.rawValue }
}

extension ReliedOn {
  /// The place with its clause: `clause 14.2, terms.csv:2:3`.
  var place: String { (clause.map { "clause \($0), " } ?? "") + source.description }

  /// The fact with its place, and the clause's words where there are any.
  var inFull: String { "\(fact) (\(place))" + (wording.map { ": “\($0)”" } ?? "") }
}

extension LotCheckMatrix {
  /// Whether a recorded decision sets a failure aside.
  var setsAside: Bool {
    rows.contains { $0.findings.contains { $0.setAside != nil } }
  }

  /// Whether a recorded decision is about what a bidder clarified.
  var isClarified: Bool {
    rows.contains { $0.findings.contains { $0.clarification != nil } }
  }

  /// How often each outcome occurs, in the order of ``CheckOutcome``: `38 pass, 2 fail, …`.
  var tally: String {
    CheckOutcome.allCases.map { outcome in
      let count = rows.reduce(0) { $0 + $1.findings.count { $0.outcome == outcome } }
      return "\(count) \(outcome.inWords)"
    }.joined(separator: ", ")
  }

  /// Every finding with its check and its bid: failures first, then what could not be told, what does
  /// not apply, and passes; within each the checks in order, then the bids.
  var byOutcome: [(outcome: CheckOutcome, findings: [(CheckRow, Bid, CheckFinding)])] {
    let order: [CheckOutcome] = [.fail, .couldNotTell, .notApplicable, .pass]
    return order.map { outcome in
      (
        outcome,
        rows.flatMap { row in
          zip(lot.bids, row.findings).filter { $1.outcome == outcome }.map { (row, $0, $1) }
        }
      )
    }
  }
}
