internal import Evaluation
internal import Procurement
internal import Rubrics

/// What a report on the ranking says of the panel's marks: how much is missing or to be looked at, which
/// marks are barred, and where to read more.
enum MarksSummary {
  /// The lines for a terminal; none where there is nothing to say.
  static func lines(of lot: LotResult) -> [String] {
    guard let review = told(lot) else { return [] }
    return [""] + Paragraph.lines("marks: \(review.tally)", rest: "    ")
      + (missing(review) + barred(review)).flatMap {
        Paragraph.lines(SafeText.shown($0), first: "  ", rest: "      ")
      } + ["  `probity marks` shows each, with what to complete before the award"]
  }

  /// The section for a document; none where there is nothing to say.
  static func markdown(of lot: LotResult, level: String) -> [String] {
    guard let review = told(lot) else { return [] }
    return ["", "\(level) Marks", "", "\(review.tally).", ""]
      + (missing(review) + barred(review)).map { "- \(MarkdownText.text($0))" }
      + ["- `probity marks` shows each finding"]
  }

  /// The counts for other programs; none where no marks were read with who gave them.
  ///
  /// What was found is `probity marks --format json`'s to tell.
  static func members(of lot: LotResult) -> [(key: String, value: JSONValue)] {
    guard let review = lot.markReview else { return [] }
    func count(_ rule: String) -> JSONValue {
      .integer(review.findings.count { $0.rule.name == rule })
    }
    return [
      (
        "marks",
        .object([
          ("agreed", .integer(review.agreedCount)),
          ("withoutReason", count("reason-missing")),
          ("withoutEvidence", count("evidence-missing")),
          ("toLookAt", .integer(review.findings(in: .review).count)),
          ("farApart", .integer(review.findings(in: .spread).count)),
          ("barred", .array(review.barred.map(FindingsSection.json))),
        ])
      )
    ]
  }

  /// What is missing of a bid's marks, and which of them are barred, for a cell of a spreadsheet.
  static func cell(of bid: Bid, in lot: LotResult) -> String {
    guard let review = lot.markReview else { return "" }
    let findings = review.findings.filter { $0.bid == bid.id && $0.rule.kind.severity > .note }
    return findings.map { "\($0.rule.name): \($0.criterion)" }.joined(separator: "; ")
  }

  /// The heading of ``cell(of:in:)``; none where nothing is to be told of any lot.
  static func heading(of result: EvaluationResult) -> [String] {
    result.lots.contains { told($0) != nil } ? ["marks to complete or look at"] : []
  }

  /// The review where it found something.
  private static func told(_ lot: LotResult) -> LotMarkReview? {
    lot.markReview.flatMap { $0.findings.isEmpty ? nil : $0 }
  }

  /// A sentence for each criterion on which marks lack something.
  private static func missing(_ review: LotMarkReview) -> [String] {
    let findings = review.findings(in: .missing)
    return [("reason-missing", "reason"), ("evidence-missing", "evidence")].flatMap { rule, what in
      review.marks.criteria.compactMap { criterion in
        let bids = findings.filter { $0.rule.name == rule && $0.criterion == criterion.id }
          .map(\.bid)
        return bids.isEmpty
          ? nil : "no \(what) for \(criterion.id) of \(TieBreaks.list(bids))"
      }
    }
  }

  private static func barred(_ review: LotMarkReview) -> [String] {
    review.findings(in: .barred).map { "\($0.message) [\($0.source)]" }
  }
}
