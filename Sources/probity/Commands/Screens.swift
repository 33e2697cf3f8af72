internal import ArgumentParser
internal import Evaluation
internal import Intake
internal import Justification
internal import Procurement

/// `probity screens DIR`.
struct Screens: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the prices of a competition for signs of collusion, for information only.",
    discussion: """
      Computes the statistics on prices that competition authorities look at, lot by lot and line by line, \
      with their published limits. Nothing here changes a score, a rank or what `probity evaluate` exits \
      with, and a flag proves nothing: the result says what a person does next.

      EXAMPLES
        probity screens fixtures/shared-ict
        probity screens fixtures/shared-ict --format markdown --output screens.md

      Exits with 1 where something is flagged, with 2 where something is wrong.
      """)

  @Argument(help: "The competition folder.", completion: .directory)
  var directory: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The form of the result: \(CollusionReportFormats.all.map { $0.name }.joined(separator: ", ")).",
      valueName: "form"),
    completion: .list(CollusionReportFormats.all.map { $0.name }))
  var format = CollusionTable.name

  @Option(
    name: .shortAndLong,
    help: "Write the result to this file instead, whole or not at all.", completion: .file())
  var output: String?

  func validate() throws {
    guard CollusionReportFormats.named(format) == nil else { return }
    let names = CollusionReportFormats.all.map { $0.name }.joined(separator: ", ")
    throw ValidationError("there is no form \"\(format)\": use one of \(names)")
  }

  func run() throws {
    guard let form = CollusionReportFormats.named(format) else { return }
    let progress = ReadingProgress()
    let competition = LoadedCompetition(directory, progress: progress.callback)
    let screening = competition.screening()
    progress.end()
    try Delivery.report(
      on: competition, to: output, standsOpen: screening?.hasFlags ?? false
    ) { diagnostics in
      screening.map { form.text(of: CollusionReport($0, diagnostics: diagnostics)) }
        ?? form.text(withoutResult: diagnostics)
    }
  }
}
