package import Procurement

/// What a condition comes to, before it is shown.
///
/// It tells two ways of failing apart. A term that a given schedule does not hold fails what is asked
/// of it, and fails the opposite as well: `not` turns a value that breaks a bound into a pass, but never
/// the absence of a value.
package struct TermVerdict: Hashable, Sendable {
  /// How it came out.
  package enum Truth: Hashable, Sendable {
    /// It holds.
    case pass
    /// It does not hold.
    case fail
    /// It does not hold because the term is not there.
    case absent
    /// It does not apply.
    case notApplicable
    /// What was given does not decide it.
    case couldNotTell
  }

  /// How it came out.
  package let truth: Truth
  /// Why, in words.
  package let basis: String
  /// What it rests on.
  package let reliedOn: [ReliedOn]
  /// Where it was looked for without being found.
  package let lookedFor: [String]

  /// A verdict.
  package init(
    _ truth: Truth, _ basis: String, reliedOn: [ReliedOn] = [], lookedFor: [String] = []
  ) {
    self.truth = truth
    self.basis = basis
    self.reliedOn = reliedOn
    self.lookedFor = lookedFor
  }

  /// One verdict of several, which all count for it.
  init(_ truth: Truth, of parts: [TermVerdict]) {
    self.init(
      truth, parts.map(\.basis).withoutRepeats.joined(separator: "; "),
      reliedOn: parts.flatMap(\.reliedOn).withoutRepeats,
      lookedFor: parts.flatMap(\.lookedFor).withoutRepeats)
  }

  /// The same with another truth and other words.
  func turned(to truth: Truth, _ basis: String? = nil) -> TermVerdict {
    TermVerdict(truth, basis ?? self.basis, reliedOn: reliedOn, lookedFor: lookedFor)
  }

  /// Whether it counts as a failure.
  var fails: Bool { truth == .fail || truth == .absent }

  /// The outcome that is shown.
  package var outcome: CheckOutcome {
    switch truth {
    case .pass: .pass
    case .fail, .absent: .fail
    case .notApplicable: .notApplicable
    case .couldNotTell: .couldNotTell
    }
  }

  /// The verdict as a finding.
  package var finding: CheckFinding {
    CheckFinding(outcome, basis, reliedOn: reliedOn, lookedFor: lookedFor)
  }
}

extension Array where Element: Hashable {
  /// The elements, each where it stands first.
  var withoutRepeats: [Element] {
    if count < 2 { return self }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
