internal import Procurement
internal import Rubrics

/// Holds what agreed marks gave credit for against what the bid's schedule would sign.
struct PromiseCheck {
  /// The id of its row, which no other check may have.
  static let id = "promise"
  /// Its title.
  static let title = "Promises that agreed marks gave credit for"

  let competition: Competition
  let rubric: Rubric
  let lot: Lot

  /// One promise with what it came to.
  private struct Held {
    let outcome: CheckOutcome
    let line: String
    let reliedOn: [ReliedOn]
    let lookedFor: [String]
  }

  /// What became of the promises of one bid; reports each that is not held, at the mark.
  func finding(row: Int, log: inout DiagnosticLog) -> CheckFinding {
    let marks = promisedMarks(row: row)
    let terms = BidTerms(lot.bids[row])
    var all: [Held] = []
    var reliedOn: [ReliedOn] = []
    for (mark, promise) in marks {
      reliedOn.append(
        ReliedOn(
          "promise on \(mark.criterion), agreed mark \(mark.answer.value): \(promise.value)",
          clause: mark.evidence, wording: mark.reason, source: promise.source))
      for condition in PromiseReader.read(promise, currency: competition.currency, log: &log) {
        let held = held(condition, mark, promise, terms, bid: lot.bids[row].id, log: &log)
        all.append(held)
        reliedOn += held.reliedOn
      }
    }
    if all.isEmpty {
      return CheckFinding(.notApplicable, "no agreed mark says what it gave credit for")
    }
    return CheckFinding(
      PromiseCheck.worst(all.map(\.outcome)), basis(of: all), details: all.map(\.line),
      reliedOn: PromiseCheck.unique(reliedOn),
      lookedFor: PromiseCheck.unique(all.flatMap(\.lookedFor)))
  }

  private func held(
    _ condition: TermCondition?, _ mark: Mark, _ promise: Sourced<String>, _ terms: BidTerms,
    bid: String, log: inout DiagnosticLog
  ) -> Held {
    guard let condition else {
      return Held(
        outcome: .couldNotTell,
        line: "\(mark.criterion): the promise \(Diagnostic.quoted(promise.value)) cannot be read",
        reliedOn: [], lookedFor: [])
    }
    let finding = condition.verdict(terms).finding
    let promised = "\(mark.criterion): \(condition.words)"
    switch finding.outcome {
    case .fail:
      log.report(
        .promiseNotHeld,
        "bid \"\(bid)\" had credit on \"\(mark.criterion)\" for \(condition.words), which its contract schedule does not hold: \(finding.whole)",
        at: promise.source, hint: "look at the mark again, or have the promise put in the contract",
        related: finding.reliedOn.prefix(3).map {
          Diagnostic.Related("the schedule says so here", at: $0.source)
        })
    case .couldNotTell:
      log.report(
        .promiseCannotTell,
        "nobody can tell whether the contract schedule of bid \"\(bid)\" holds what it had credit for on \"\(mark.criterion)\", \(condition.words): \(finding.whole)",
        at: promise.source, hint: "ask the bidder for the term and its clause")
    case .pass, .notApplicable: break
    }
    return Held(
      outcome: finding.outcome,
      line: "\(promised): \(PromiseCheck.words(finding.outcome)), as \(finding.whole)",
      reliedOn: finding.reliedOn, lookedFor: finding.lookedFor)
  }

  /// The agreed marks of a bid that say what they gave credit for, in the order of the rubric.
  private func promisedMarks(row: Int) -> [(Mark, Sourced<String>)] {
    let order = Dictionary(
      rubric.leaves.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let marks = lot.marks.criteria.indices.compactMap { column in
      lot.marks.agreedMark(row: row, column: column)
    }
    return marks.sorted {
      (order[$0.criterion] ?? .max, $0.criterion) < (order[$1.criterion] ?? .max, $1.criterion)
    }.compactMap { mark in mark.promise.map { (mark, $0) } }
  }

  private func basis(of all: [Held]) -> String {
    let counts = CheckOutcome.allCases.compactMap { outcome -> String? in
      let count = all.filter { $0.outcome == outcome }.count
      return count == 0 ? nil : "\(count) \(PromiseCheck.words(outcome))"
    }
    let promises = all.count == 1 ? "1 promise" : "\(all.count) promises"
    return "of \(promises): " + counts.joined(separator: ", ")
  }

  private static func words(_ outcome: CheckOutcome) -> String {
    switch outcome {
    case .pass: "held"
    case .fail: "not held"
    case .notApplicable: "not applicable"
    case .couldNotTell: "cannot be told"
    }
  }

  private static func worst(_ outcomes: [CheckOutcome]) -> CheckOutcome {
    for outcome in [CheckOutcome.fail, .couldNotTell, .pass] where outcomes.contains(outcome) {
      return outcome
    }
    return .notApplicable
  }

  private static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
