public import Procurement
public import Rubrics

/// What a look through a lot's marks came to.
public struct LotMarkReview: Sendable {
  /// The lot, with its moderation records and declared interests.
  public let lot: Lot
  /// How many agreed marks there are on criteria of the rubric.
  public let agreedCount: Int
  /// How many of the evaluators' own marks count, barred ones not among them.
  public let individualCount: Int
  /// The spread that passes without a flag, in percent of the scale's extent.
  public let allowedSpread: FixedDecimal
  /// What the rules found, rule by rule in the order of ``MarkRules``.
  public let findings: [MarkFinding]
  /// The moderation records, in the order of the rubric's criteria, then of the bids' ids.
  public let moderation: [ModerationRecord]
  /// The barred marks, in the same order.
  public let barred: [BarredMark]
  /// The marks that were looked at.
  public let marks: ReviewedMarks
  /// How far the evaluators agree; `nil` where it was not asked for, or no evaluator's own mark counts.
  public internal(set) var agreement: LotAgreement?

  /// Looks through a lot's marks; `nil` where none were read with who gave them.
  public init?(_ lot: Lot, rubric: Rubric) {
    guard let marks = ReviewedMarks(lot, rubric: rubric) else { return nil }
    self.marks = marks
    self.lot = lot
    let all = marks.all
    self.agreedCount = all.count { $0.agreed != nil && $0.agreed?.answer.value != .blank }
    self.individualCount = all.reduce(0) { $0 + $1.individual.count }
    self.allowedSpread = marks.allowedSpread
    self.findings = MarkRules.all.flatMap { $0.findings(in: marks) }
    self.barred = all.flatMap(\.barred)
    let order = Dictionary(
      zip(marks.criteria.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
    self.moderation = lot.moderation.sorted {
      (order[$0.criterion.value] ?? .max, $0.criterion.value, $0.bid.value)
        < (order[$1.criterion.value] ?? .max, $1.criterion.value, $1.bid.value)
    }
  }

  /// What the rules of one section found.
  public func findings(in section: MarkRulePage.Section) -> [MarkFinding] {
    findings.filter { $0.rule.section == section }
  }

  /// Whether something stands open for a person: a reason or evidence is missing, or a rule found more
  /// than is merely worth knowing.
  public var standsOpen: Bool { findings.contains { $0.rule.kind.severity > .note } }

  /// Reports what was found: each finding at its place, but what is missing once for the lot.
  func report(log: inout DiagnosticLog) {
    for rule in MarkRules.pages {
      let found = findings.filter { $0.rule.name == rule.name }
      guard rule.section == .missing else {
        for finding in found { log.add(finding.diagnostic) }
        continue
      }
      guard let first = found.first else { continue }
      let what = rule.name == ReasonMissing.name ? "reason" : "reference to the bid"
      log.report(
        rule.kind,
        "\(found.count) of \(agreedCount) agreed marks in \(lot.name) \(found.count == 1 ? "has" : "have") "
          + "no \(what), first \(first.bid) on \(first.criterion)",
        at: first.source, hint: "`probity marks` lists them; complete them before the award",
        related: found.dropFirst().prefix(5).map {
          Diagnostic.Related("none for \($0.bid) on \($0.criterion)", at: $0.source)
        })
    }
  }
}

/// What a look through a competition's marks came to.
public struct MarkReview: Sendable {
  /// The competition.
  public let competition: Competition
  /// The rubric that it is evaluated against.
  public let rubric: Rubric
  /// Each lot whose marks were read with who gave them, in declared order.
  public let lots: [LotMarkReview]

  /// Whether something stands open for a person in any lot.
  public var standsOpen: Bool { lots.contains(where: \.standsOpen) }
}

extension Evaluator {
  /// Looks through the marks of every lot, without scoring or ranking anything.
  ///
  /// Pure, as an evaluation is.
  ///
  /// - Parameters:
  ///   - competition: what was read.
  ///   - rubric: what was published.
  ///   - adjustments: the adjustments of prices that were published beside it.
  ///   - decisions: what people decided.
  ///   - log: takes the diagnostics.
  public static func marks(
    _ competition: Competition, against rubric: Rubric, adjustments: PriceAdjustments = .none,
    decisions: Decisions = .none, log: inout DiagnosticLog
  ) -> MarkReview {
    // What keeps rules from being found an evaluation reports.
    var rulesLog = DiagnosticLog()
    let rules = ResolvedRules(rubric, adjustments, log: &rulesLog)
    let lots = competition.lots.compactMap { lot -> LotMarkReview? in
      LotChecks(rubric: rubric, lot: lot).checkMarks(log: &log)
      guard var review = LotMarkReview(lot, rubric: rubric) else { return nil }
      review.report(log: &log)
      if let rules {
        review.agreement = agreement(
          on: lot, of: competition, against: rubric, rules: rules, decisions: decisions)
      }
      return review
    }
    return MarkReview(competition: competition, rubric: rubric, lots: lots)
  }

  /// How far the evaluators of a lot agree; `nil` without evaluators' own marks, as there is no evaluation
  /// to rest it on then.
  fileprivate static func agreement(
    on lot: Lot, of competition: Competition, against rubric: Rubric, rules: ResolvedRules,
    decisions: Decisions
  ) -> LotAgreement? {
    let panel = PanelMarks(lot, rubric: rubric)
    if panel.evaluators.isEmpty { return nil }
    return LotEvaluation(
      competition: competition, rubric: rubric, rules: rules, lot: lot,
      decisions: LotDecisions(decisions, in: lot)
    ).agreement(panel)
  }
}

extension EvaluationResult {
  /// A look through a lot's marks with how far the evaluators agree; `nil` where none were read with who
  /// gave them.
  ///
  /// - Parameter index: the lot's place among ``lots``.
  public func markReview(ofLot index: Int) -> LotMarkReview? {
    guard var review = lots[index].markReview else { return nil }
    // What keeps rules from being found the evaluation has reported.
    var log = DiagnosticLog()
    if let rules = ResolvedRules(rubric, adjustments, log: &log) {
      review.agreement = Evaluator.agreement(
        on: lots[index].lot, of: competition, against: rubric, rules: rules, decisions: decisions)
    }
    return review
  }
}
