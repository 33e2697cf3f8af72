internal import Evaluation
internal import Intake
internal import Justification
internal import Procurement
internal import Regulation
internal import Rubrics

/// A competition folder on its way through the program: settings, rubric, bids, evaluation.
struct LoadedCompetition {
  /// Everything that was noticed so far.
  private(set) var log = DiagnosticLog()
  /// The folder, or `nil` where it cannot be opened.
  let folder: CompetitionFolder?
  /// The rubric's bytes, for showing its lines.
  private(set) var rubricSource: RubricSource?
  /// What `competition.yaml` says, or `nil` where it cannot be read.
  private var settings: CompetitionSettings?
  /// What was read, or `nil` where something essential is missing.
  private(set) var competition: Competition?
  /// The rubric, or `nil` where it has errors.
  private(set) var rubric: Rubric?
  /// The adjustments of prices published beside it; none where they have errors.
  private(set) var adjustments = PriceAdjustments.none
  /// What fixed the rubric before bids were opened; `nil` where nothing did, or where it has errors.
  private(set) var seal: RubricSeal?
  /// What a person decided, and recorded; nothing where the file has errors.
  private(set) var decisions = Decisions.none
  /// What is known only at the award; nothing where the file has errors.
  private(set) var facts = AwardFacts()
  /// What is withheld; nothing where the file has errors.
  private(set) var confidentiality = Confidentiality.none

  /// What counts as a working day, by the folder's own table of bank holidays where it has one.
  private(set) var workingDays = WorkingDays.shipped

  /// Reads the folder at `path`.
  init(_ path: String, progress: InputFile.Progress? = nil) {
    folder = CompetitionFolder.open(path, progress: progress, log: &log)
    guard let folder, let settings = CompetitionSettings.read(folder, log: &log) else { return }
    self.settings = settings
    rubricSource = LoadedCompetition.source(of: settings, in: folder, log: &log)
    rubric = rubricSource.flatMap { RubricReader.read($0.bytes, file: $0.name, log: &log) }
    adjustments = LoadedCompetition.adjustments(in: folder, log: &log)
    seal = LoadedCompetition.seal(in: folder, log: &log)
    if let seal, let rubric {
      RubricSealReader.check(
        rubric, adjustments: adjustments, against: seal,
        at: SourceLocation(file: RubricSeal.fileName), log: &log)
    }
    decisions = LoadedCompetition.decisions(in: folder, settings: settings, log: &log)
    facts = LoadedCompetition.facts(in: folder, settings: settings, log: &log)
    confidentiality = LoadedCompetition.confidentiality(in: folder, log: &log)
    workingDays = LoadedCompetition.workingDays(in: folder, log: &log)
    // Without its rubric the bids are read all the same, so that one run finds every mistake.
    competition = CompetitionReader.read(
      folder, settings: settings, lineRounding: rubric?.lineRounding.rounding,
      isRoundingKnown: rubric != nil, log: &log)
    if let rubric { Evaluator.check(rubric, adjustments: adjustments, log: &log) }
    if let seal, let competition { RubricSealReader.check(seal, against: competition, log: &log) }
    if let rubric, let competition {
      Evaluator.check(confidentiality, of: competition, against: rubric, log: &log)
    }
    // What is evaluated has its decisions checked then; here it would be reported twice.
    if log.hasErrors, let rubric, let competition {
      Evaluator.check(decisions, of: competition, against: rubric, log: &log)
    }
  }

  /// Evaluates what was read, unless something in it is wrong.
  mutating func evaluate() -> EvaluationResult? {
    guard !log.hasErrors, let competition, let rubric else { return nil }
    return Evaluator.evaluate(
      competition, against: rubric, adjustments: adjustments, decisions: decisions, log: &log)
  }

  /// Evaluates what was read, with everything that award documents need beside it.
  mutating func awardCase() -> AwardCase? {
    evaluate().map {
      AwardCase(
        evaluation: $0, diagnostics: log.finished(), facts: facts,
        confidentiality: confidentiality, workingDays: workingDays, toolVersion: Probity.version)
    }
  }

  /// Ranks what was read under every rule, unless something in it is wrong.
  mutating func compare() -> RuleComparison? {
    guard !log.hasErrors, let competition, let rubric else { return nil }
    return RuleComparison.of(
      competition, against: rubric, adjustments: adjustments, decisions: decisions, log: &log)
  }

  /// Checks the contract schedules of what was read, unless something in it is wrong.
  mutating func checks() -> CheckMatrix? {
    guard !log.hasErrors, let competition, let rubric else { return nil }
    return Evaluator.checks(competition, against: rubric, decisions: decisions, log: &log)
  }

  /// Says how far the evaluators of what was read agree, unless something in it is wrong.
  mutating func agreement() -> [LotAgreement]? {
    guard !log.hasErrors, let competition, let rubric else { return nil }
    return Evaluator.agreement(
      competition, against: rubric, adjustments: adjustments, decisions: decisions, log: &log)
  }

  /// Looks for signs of collusion in the prices of what was read, unless something in it is wrong.
  func screening() -> CollusionScreening? {
    guard !log.hasErrors, let folder, let settings, let competition, rubric != nil else {
      return nil
    }
    return CollusionScreening(
      competition, lines: CompetitionReader.pricedLines(folder, settings: settings))
  }

  /// Looks through the marks of what was read, unless something in it is wrong.
  mutating func marks() -> MarkReview? {
    guard !log.hasErrors, let competition, let rubric else { return nil }
    return Evaluator.marks(
      competition, against: rubric, adjustments: adjustments, decisions: decisions, log: &log)
  }

  /// Validates the bids in XML against the shipped schema; evaluate first.
  mutating func validateXML() {
    if let folder { BidSchema.validateAll(in: folder, log: &log) }
  }

  /// Shows diagnostics with the lines that they point at.
  var output: DiagnosticOutput {
    DiagnosticOutput { file, numbers in
      rubricSource?.lines(of: file, numbers) ?? folder?.excerpts(of: numbers, in: file) ?? [:]
    }
  }

  private static func adjustments(
    in folder: CompetitionFolder, log: inout DiagnosticLog
  ) -> PriceAdjustments {
    let name = PriceAdjustmentsReader.fileName
    guard folder.holds(name) else { return .none }
    return folder.readAll(name, log: &log).flatMap {
      PriceAdjustmentsReader.read($0, file: name, log: &log)
    } ?? .none
  }

  private static func seal(in folder: CompetitionFolder, log: inout DiagnosticLog) -> RubricSeal? {
    let name = RubricSeal.fileName
    guard folder.holds(name) else { return nil }
    return folder.readAll(name, log: &log).flatMap {
      RubricSealReader.read($0, file: name, log: &log)
    }
  }

  private static func decisions(
    in folder: CompetitionFolder, settings: CompetitionSettings, log: inout DiagnosticLog
  ) -> Decisions {
    let name = DecisionsReader.fileName
    guard folder.holds(name) else { return .none }
    return folder.readAll(name, log: &log).flatMap {
      DecisionsReader.read($0, file: name, evaluatedOn: settings.evaluatedOn, log: &log)
    } ?? .none
  }

  private static func facts(
    in folder: CompetitionFolder, settings: CompetitionSettings, log: inout DiagnosticLog
  ) -> AwardFacts {
    let name = AwardFacts.fileName
    guard folder.holds(name) else { return AwardFacts() }
    return folder.readAll(name, log: &log).flatMap {
      AwardReader.read($0, file: name, settings: settings, log: &log)
    } ?? AwardFacts()
  }

  private static func workingDays(
    in folder: CompetitionFolder, log: inout DiagnosticLog
  ) -> WorkingDays {
    let name = WorkingDays.fileName
    guard folder.holds(name) else { return .shipped }
    return folder.readAll(name, log: &log).flatMap {
      WorkingDays.read($0, file: name, log: &log)
    } ?? .shipped
  }

  private static func confidentiality(
    in folder: CompetitionFolder, log: inout DiagnosticLog
  ) -> Confidentiality {
    let name = Confidentiality.fileName
    guard folder.holds(name) else { return .none }
    return folder.readAll(name, log: &log).flatMap {
      ConfidentialReader.read($0, file: name, log: &log)
    } ?? .none
  }

  private static func source(
    of settings: CompetitionSettings, in folder: CompetitionFolder, log: inout DiagnosticLog
  ) -> RubricSource? {
    switch settings.rubric.value {
    case .shipped(let id):
      if let shipped = ShippedRubrics.named(id) {
        return RubricSource(name: shipped.file, bytes: shipped.bytes)
      }
      log.report(
        .unknownShippedRubric, "there is no shipped rubric \"\(id)\"",
        at: settings.rubric.source,
        hint: NearestName.hint(for: id, among: ShippedRubrics.all.map(\.id))
          + "; a path ends in .yaml")
      return nil
    case .file(let path):
      return folder.readAll(
        path, limit: RubricSource.limit, namedAt: settings.rubric.source, log: &log
      ).map { RubricSource(name: path, bytes: $0) }
    }
  }
}

extension LineRounding {
  /// The rounding of each line; `nil` where lines are added as they are.
  var rounding: Rounding? {
    if case .each(let rounding) = self { rounding } else { nil }
  }
}
