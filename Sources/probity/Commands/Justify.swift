internal import ArgumentParser
internal import Evaluation
internal import Justification
internal import Procurement

/// `probity justify DIR`.
struct Justify: ParsableCommand {
  private static let documentNames = DocumentKinds.all.map { $0.name }
  private static let formNames = DocumentForms.all.map { $0.name }

  static let configuration = CommandConfiguration(
    abstract: "Write the award documents of a competition.",
    discussion: """
      Evaluates the folder and writes the documents of every lot, index.html that leads to them, and \
      SHA256SUMS. All files are written, or none. A document that lacks a fact which the law asks for is \
      not written; what to supply, and where, is said.

      The folder to write to must be new or empty, and outside the competition, whose files it must not \
      change. With --replace it may hold documents written before, as long as none of them has been \
      edited and nothing was added.

      EXAMPLES
        probity justify fixtures/shared-ict --output award
        probity justify fixtures/shared-ict --output award --replace
        probity justify fixtures/shared-ict --output pages --forms html
        probity justify fixtures/shared-ict --output log --documents decision-log

      Exits with 1 where the evaluation stands open or a document could not be made; the others are \
      written. Exits with 2 where something is wrong, and nothing is written.
      """)

  @Argument(help: "The competition folder.", completion: .directory)
  var directory: String

  @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
  var output: String

  @Option(
    help: "A folder with templates of your own (see probity templates).", completion: .directory)
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "The forms to write, set apart by commas: \(formNames.joined(separator: ", ")). All by default.",
      valueName: "forms"), completion: .list(formNames))
  var forms: NameList?

  @Option(
    help: ArgumentHelp(
      "The documents to write, set apart by commas: \(documentNames.joined(separator: ", ")). All by "
        + "default.", valueName: "documents"), completion: .list(documentNames))
  var documents: NameList?

  @Flag(help: "Replace documents that were written there before.")
  var replace = false

  func validate() throws {
    try forms?.refuseUnknown(among: Justify.formNames, what: "form")
    try documents?.refuseUnknown(among: Justify.documentNames, what: "document")
  }

  func run() throws {
    do throws(OutputError) {
      try OutputFolder.refuseInside(directory, output)
    } catch {
      throw refused(error.message)
    }
    let progress = ReadingProgress()
    var competition = LoadedCompetition(directory, progress: progress.callback)
    let award = competition.awardCase()
    progress.end()
    var log = competition.log
    let own = templates.map { TemplateFolder($0, log: &log) } ?? .none
    guard let award, !log.hasErrors else {
      show(log, of: competition, own)
      throw Ending.wrongInput
    }
    var obstacles = DiagnosticLog()
    let made = AwardDocuments.documents(
      of: award, kinds: kinds, templates: own.templates, log: &obstacles)
    log.append(obstacles)
    show(log, of: competition, own)
    let count = try write(made, of: award, obstacles: obstacles)
    try Terminal.write(
      "wrote \(made.count) \(made.count == 1 ? "document" : "documents") in \(count) files to "
        + "\(SafeText.shown(output))\n")
    if award.evaluation.standsOpen || obstacles.hasErrors { throw Ending.open }
  }

  private var kinds: [any DocumentKind.Type] {
    DocumentKinds.all.filter { kind in documents.map { $0.names.contains(kind.name) } ?? true }
  }

  /// Writes the documents with their index; gives the number of files.
  private func write(
    _ documents: [Document], of award: AwardCase, obstacles: DiagnosticLog
  ) throws -> Int {
    let chosen = DocumentForms.all.filter { form in
      forms.map { $0.names.contains(form.name) } ?? true
    }
    do throws(OutputError) {
      let files = try AwardFolder.files(
        of: documents, award: award, obstacles: obstacles, forms: chosen)
      try OutputFolder.put(files, at: output, replacing: replace)
      WritingProgress.show(documents.count, of: documents.count)
      return files.count + 1
    } catch {
      throw refused(error.message)
    }
  }

  private func show(
    _ log: DiagnosticLog, of competition: LoadedCompetition, _ templates: TemplateFolder
  ) {
    let output = DiagnosticOutput { file, numbers in
      templates.lines(of: file, numbers) ?? competition.output.lines(file, numbers)
    }
    Terminal.note(output.text(of: log.finished(), isColoured: Terminal.isColoured))
  }

  private func refused(_ message: String) -> any Error {
    Terminal.note("error: \(message)\n")
    return Ending.wrongInput
  }
}
