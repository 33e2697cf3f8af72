internal import Evaluation
internal import Procurement
internal import Rubrics

/// What a bidder is told: how its bid was assessed, and why it is or is not awarded the contract.
///
/// One for each ranked bid. A bid that failed a gate is disregarded and gets a notice of the failed gates
/// instead, which holds how far it was assessed and nothing of the winner. Nothing of a bid that is neither
/// the reader's own nor the recommended one is in either: see ``Redaction``.
///
/// - Source: Procurement Act 2023, section 50; Procurement Regulations 2024, regulation 31; Procurement
///   (Wales) Regulations 2024, regulation 32; Public Contracts Regulations 2015, regulation 86(2).
public enum AssessmentSummary: DocumentKind {
  /// Its name.
  public static let name = "assessment-summary"
  /// What it is for.
  public static let summary =
    "what each assessed bidder is told: its scores, its explanations, and those of the winner"

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.assessment_summary_mustache }

  /// The documents of a lot: one for each ranked bid, then one for each disqualified bid.
  ///
  /// Where no bid is recommended, none is written for ranked bids, and what keeps one from being
  /// recommended is missing.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    let law = AssessmentLaw.of(lot.award.competition)
    let notices = lot.lot.disqualified.map { draft(DisqualifiedNotice(lot, $0.bid, law)) }
    guard let winner = lot.recommended else {
      guard let fact = lot.whyNothingIsRecommended else { return notices }
      let undecided = DocumentDraft(
        path: lot.folder + name, title: .plain(law.title), audience: .decisionMaker,
        fields: ["winner-name": .missing([fact])])
      return [undecided] + notices
    }
    return lot.lot.ranking.map { draft(RankedSummary(lot, of: $0, winner: winner, law)) } + notices
  }

  private static func draft(_ content: some SummaryContent) -> DocumentDraft {
    let id = content.bid.id
    var fields = content.lot.headFields(
      of: content.bid, content.law, isSummary: content.isSummary)
    fields.merge(content.fields) { $1 }
    return DocumentDraft(
      path: content.lot.folder + "assessment-summary-" + id,
      title: [TextRun(content.title + ": "), content.lot.name(of: content.bid)],
      audience: .bidder(bid: id), fields: fields)
  }
}

/// What one variant of the document adds to the head that all share.
protocol SummaryContent {
  var lot: LotCase { get }
  var bid: Bid { get }
  var law: AssessmentLaw { get }
  var title: String { get }
  /// Whether it is the summary that the law asks for, and not a notice.
  var isSummary: Bool { get }
  var fields: [String: FieldValue] { get }
}

extension LotCase {
  /// What has to be there before anybody can be told who is awarded the lot; `nil` where nobody is told.
  fileprivate var whyNothingIsRecommended: MissingFact? {
    let what = "a recommended bid: "
    let outcome = award.evaluation.assignment?.awards.first { $0.lot == lot.lot.id }
    if !lot.incomplete.isEmpty {
      return MissingFact(
        what + "bids cannot be scored yet", at: rubric.source,
        hint: "mend what the diagnostics of the evaluation name, and run the command again")
    }
    guard !lot.ranking.isEmpty else { return nil }
    if let outcome, outcome.outcome == .nobody {
      return MissingFact(
        what + outcome.reason, at: outcome.sources.first ?? rubric.source,
        hint: "tell the bidders of the lot in writing that it is not awarded")
    }
    let isTied = lot.ranking.contains { $0.status == .tied }
    return MissingFact(
      what + (isTied ? "bids are level in first place" : "a person must decide who gets the lot"),
      at: SourceLocation(file: "decisions.yaml"),
      hint: "decide it as the tender documents say, record that, and run the command again")
  }
}
