public import Procurement

/// A gate that is shown with what it came to in every bid of a lot, those that pass it too.
public struct GateRow: Sendable {
  /// The id under which outputs show it: the criterion's, or `minimum-quality`.
  public let id: String
  /// Its title.
  public let title: String
  /// The kind of gate, as rubrics name it: `minimum-score`, `minimum-quality`, `pass-fail`.
  public let rule: String
  /// What it asks, in words: `at least 60% of its weight`.
  public let asked: String
  /// What it came to: entry `n` belongs to the lot's bid `n`.
  public internal(set) var findings: [GateFinding]

  /// The bids that fail it.
  var failures: [GateFailure] {
    findings.enumerated().compactMap { row, finding in
      finding.outcome == .fail
        ? GateFailure(
          row: row, criterion: id, basis: finding.basis, sources: finding.sources) : nil
    }
  }
}

/// What a gate came to in one bid.
public struct GateFinding: Sendable, Hashable {
  /// What a gate can come to.
  public enum Outcome: String, Sendable, CaseIterable {
    /// The bid passes.
    case pass
    /// The bid fails, and is disqualified unless a recorded decision sets the gate aside.
    case fail
    /// The panel has not decided what the gate looks at; nobody is disqualified for that.
    case undecided
  }

  /// Whether the bid passes.
  public let outcome: Outcome
  /// Why, for a person to recompute.
  public let basis: String
  /// The cells or elements that it rests on: the bid's first, then the rubric's.
  public let sources: [SourceLocation]
  /// The recorded decision by which a failure does not disqualify; `nil` where there is none.
  public internal(set) var setAside: Decision?

  init(outcome: Outcome, basis: String, sources: [SourceLocation]) {
    self.outcome = outcome
    self.basis = basis
    self.sources = sources
    self.setAside = nil
  }
}
