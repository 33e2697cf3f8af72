internal import Evaluation
internal import Intake
internal import Justification
internal import Packaging
internal import Procurement
internal import Rubrics

/// Everything that a sealed pack holds but its manifest.
struct PackContents {
  /// The files, in the order of their paths' bytes.
  let entries: [ZipEntry]
  /// What the competition, its rubric and its seal say.
  let manifest: PackManifest
  /// What fixed the rubric; `nil` where nothing did.
  let seal: RubricSeal?
  /// What kept documents from being made.
  let obstacles: DiagnosticLog

  /// Where the files of the competition folder stand.
  static let inputs = "inputs/"

  /// What was read of a competition folder, byte for byte; `nil` where one cannot be read again, and the log
  /// says so.
  static func inputs(
    of competition: LoadedCompetition, log: inout DiagnosticLog
  ) -> [ZipEntry]? {
    guard let folder = competition.folder else { return nil }
    var entries: [ZipEntry] = []
    for name in folder.openedFiles {
      guard let bytes = folder.readAll(name, limit: ZipLimits().entrySize, log: &log) else {
        return nil
      }
      entries.append(ZipEntry(path: inputs + name, bytes: bytes))
    }
    return entries
  }

  /// Everything that follows from the inputs and the templates among these files; `nil` where they have
  /// errors, and the log says which.
  ///
  /// They are put into a private folder first: what is evaluated is what is in the pack, whatever happens to
  /// the folder that they came from.
  ///
  /// - Throws: ``OutputError`` where there is no room for it, or a document is too large for a form.
  static func made(
    from files: [ZipEntry], log: inout DiagnosticLog
  ) throws(OutputError) -> PackContents? {
    let inputs = files.filter { $0.path.hasPrefix(PackContents.inputs) }
    var noticed = DiagnosticLog()
    let own = PackTemplates(in: files, log: &noticed)
    let contents = try PrivateFolder.with(
      inputs.map {
        ZipEntry(path: String($0.path.dropFirst(PackContents.inputs.count)), bytes: $0.bytes)
      }
    ) { (path) throws(OutputError) in
      try PackContents.made(from: inputs, LoadedCompetition(path), own, log: &noticed)
    }
    log.append(noticed)
    return contents
  }

  private static func made(
    from inputs: [ZipEntry], _ competition: LoadedCompetition, _ own: PackTemplates,
    log: inout DiagnosticLog
  ) throws(OutputError) -> PackContents? {
    var evaluated = competition
    let award = evaluated.awardCase()
    evaluated.validateXML()
    log.append(evaluated.log)
    guard let award, !log.hasErrors, let folder = competition.folder else { return nil }
    var obstacles = DiagnosticLog()
    let documents = AwardDocuments.documents(
      of: award, templates: own.templates, log: &obstacles)
    let files = try AwardFolder.files(of: documents, award: award, obstacles: obstacles)
    // What is read of the folder is in the pack, and nothing else: a file that nothing reads proves nothing.
    let read = Set(folder.openedFiles.map { PackContents.inputs + $0 })
    var entries = inputs.filter { read.contains($0.path) } + own.entries
    entries += results(of: competition)
    entries += (files + [FileSums.file(of: files)]).map {
      ZipEntry(path: "documents/" + $0.path, bytes: $0.bytes)
    }
    if let rubric = competition.rubricSource, !folder.openedFiles.contains(rubric.name) {
      entries.append(ZipEntry(path: "rubric/\(rubric.name)", bytes: rubric.bytes))
    }
    entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let rubric = award.evaluation.rubric
    return PackContents(
      entries: entries,
      manifest: PackManifest(
        toolVersion: Probity.version, competition: award.competition.id, rubric: rubric.id,
        rubricVersion: rubric.version, rubricSHA256: rubric.sha256,
        open: open(award, obstacles), files: entries.map { PackManifest.File($0) }),
      seal: competition.seal, obstacles: obstacles)
  }

  /// What a person still has to decide or supply, in words.
  private static func open(_ award: AwardCase, _ obstacles: DiagnosticLog) -> [String] {
    let evaluation = "the evaluation stands open: a person has to decide"
    return (award.evaluation.standsOpen ? [evaluation] : [])
      + obstacles.finished().filter { $0.severity == .error }.map(\.message)
  }

  /// The results of every command that reads the competition, in every form.
  private static func results(of competition: LoadedCompetition) -> [ZipEntry] {
    // Each command begins with what was read, so that none sees what another noticed.
    var (evaluated, checked, reviewed) = (competition, competition, competition)
    return forms(of: evaluated.evaluate(), named: "evaluation", noticed: evaluated.log)
      + forms(of: checked.checks(), named: "terms", noticed: checked.log)
      + forms(of: reviewed.marks(), named: "marks", noticed: reviewed.log)
      + forms(of: competition.screening(), named: "screens", noticed: competition.log)
  }

  private static func forms<Subject: Reportable>(
    of result: Subject?, named name: String, noticed log: DiagnosticLog
  ) -> [ZipEntry] {
    guard let result else { return [] }
    let report = Report(result, diagnostics: log.finished())
    return Subject.forms.map { form in
      let ending = ["table": "txt", "markdown": "md"][form.name] ?? form.name
      return ZipEntry(path: "results/\(name).\(ending)", bytes: Array(form.text(of: report).utf8))
    }
  }
}
