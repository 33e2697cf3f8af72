public import Evaluation
public import Procurement
internal import Rubrics

/// What a person gets to read of a look through the panel's marks, with everything that was noticed on
/// the way.
public struct MarksReport: Sendable {
  /// What the look came to.
  public let review: MarkReview
  /// Everything that was noticed, in the order in which it was found.
  public let diagnostics: [Diagnostic]

  /// A report.
  public init(_ review: MarkReview, diagnostics: [Diagnostic]) {
    self.review = review
    self.diagnostics = diagnostics
  }
}

extension LotMarkReview {
  /// How much there is of everything: `20 agreed marks, 60 of evaluators; 3 without reason, …`.
  var tally: String {
    func count(_ section: MarkRulePage.Section) -> Int { findings(in: section).count }
    func missing(_ rule: String) -> Int { findings.count { $0.rule.name == rule } }
    return "\(agreedCount) agreed marks, \(individualCount) of evaluators; "
      + "\(missing("reason-missing")) without reason, \(missing("evidence-missing")) without evidence, "
      + "\(count(.review)) to look at, \(count(.spread)) far apart, \(barred.count) barred"
  }

  /// The title of a lot's part of a report; `nil` where the competition has no lots.
  var title: String? { lot.id.map { "Lot \($0): \(lot.title ?? $0)" } }
}
