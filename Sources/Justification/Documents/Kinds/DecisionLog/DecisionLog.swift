internal import Evaluation
internal import Procurement
internal import Rubrics

/// What people decided where the tool could not.
public enum DecisionLog: DocumentKind {
  /// Its name.
  public static let name = "decision-log"
  /// What it is for.
  public static let summary =
    "ties, gates set aside, low prices, clarifications: who decided, when and why"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField(
      "details", .blocks, "the competition, the lot, the rubric, and the hash of the decisions",
      from: "competition.yaml, decisions.yaml"),
    DocumentField(
      "has-decisions", .flag, "whether a decision is on record", from: "decisions.yaml"),
    DocumentField(
      "decisions", .blocks,
      "each decision with bid, legal basis, reason, role, day and effect on the result",
      from: "decisions.yaml",
      law: ["Procurement Act 2023, s.98", "Public Contracts Regulations 2015, reg 84"],
      isRequired: true),
    DocumentField(
      "has-open", .flag, "whether something waits for a decision", from: "the evaluation"),
    DocumentField(
      "open", .blocks, "ties, flags, clarifications and lots that nobody has decided about",
      from: "the evaluation", isRequired: true),
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.decision_log_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    let entries = LoggedDecisions(lot)
    let open = waiting(in: lot)
    return [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Decision log"), audience: .decisionMaker,
        fields: [
          "details": .blocks([.facts(details(of: lot))]),
          "has-decisions": .flag(!entries.isEmpty),
          "decisions": .blocks(entries.blocks),
          "has-open": .flag(!open.isEmpty),
          "open": .blocks(open.isEmpty ? [] : [.list(open, isOrdered: false)]),
        ])
    ]
  }

  private static func details(of lot: LotCase) -> [Fact] {
    let decisions = lot.award.evaluation.decisions
    if decisions.isEmpty { return lot.heading }
    return lot.heading
      + [Fact("SHA-256 of all decisions", [TextRun(decisions.sha256, style: .code)])]
  }

  /// What waits for a person to decide it: that no bid is left, ties, lots, prices, terms.
  private static func waiting(in lot: LotCase) -> [[TextRun]] {
    let isEmpty = lot.lot.ranking.isEmpty && !lot.lot.lot.bids.isEmpty
    return (isEmpty ? [NoRecommendation.reasons(in: lot)] : []) + OpenQuestions.undecided(in: lot)
  }
}
