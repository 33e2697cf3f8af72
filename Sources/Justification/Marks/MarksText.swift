internal import Evaluation
internal import Procurement
internal import Rubrics

extension LotMarkReview {
  /// How much there is, and how much of it stands out.
  ///
  /// `20 agreed and 53 individual marks: 1 without a reason, 9 to look at again`; what there is none of is
  /// left out.
  var tally: String {
    func missing(_ rule: String) -> Int { findings.count { $0.rule.name == rule } }
    let counts = [
      (missing("reason-missing"), "without a reason"),
      (missing("evidence-missing"), "without evidence"),
      (findings(in: .review).count, "to look at again"),
      (findings(in: .spread).count, "far apart"), (barred.count, "barred"),
    ]
    let told = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let marks =
      individualCount == 0
      ? "\(agreedCount) agreed \(agreedCount == 1 ? "mark" : "marks"), no individual ones"
      : "\(agreedCount) agreed and \(individualCount) individual marks"
    return marks + ": " + (told.isEmpty ? "nothing to be noted" : told.joined(separator: ", "))
  }

  /// The title of a lot's part of a report; `nil` where the competition has no lots.
  var title: String? { lot.id.map { "Lot \($0): \(lot.title ?? $0)" } }
}
