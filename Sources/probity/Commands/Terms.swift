internal import ArgumentParser
internal import Evaluation
internal import Intake
internal import Justification
internal import Procurement

/// `probity terms DIR`.
struct Terms: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the contract schedules of a competition's bids against its rubric.",
    discussion: """
      Prints every check of the rubric, and of the sets that it includes, by every bid: pass, fail, not \
      applicable, or could not tell, each with the clause that it rests on. What is not found is never \
      shown as a pass. Scores and ranks nothing.

      EXAMPLES
        probity terms fixtures/shared-ict
        probity terms fixtures/shared-ict --format csv --output terms-checked.csv

      Exits with 1 where a check failed or could not be told, with 2 where something is wrong.
      """)

  @Argument(help: "The competition folder.", completion: .directory)
  var directory: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The form of the result: \(CheckReportFormats.all.map { $0.name }.joined(separator: ", ")).",
      valueName: "form"),
    completion: .list(CheckReportFormats.all.map { $0.name }))
  var format = CheckTable.name

  @Option(
    name: .shortAndLong,
    help: "Write the result to this file instead, whole or not at all.", completion: .file())
  var output: String?

  func validate() throws {
    guard CheckReportFormats.named(format) == nil else { return }
    let names = CheckReportFormats.all.map { $0.name }.joined(separator: ", ")
    throw ValidationError("there is no form \"\(format)\": use one of \(names)")
  }

  func run() throws {
    guard let form = CheckReportFormats.named(format) else { return }
    let progress = ReadingProgress()
    var competition = LoadedCompetition(directory, progress: progress.callback)
    let matrix = competition.checks()
    progress.end()
    try Delivery.report(
      on: competition, to: output, standsOpen: matrix?.standsOpen ?? false
    ) { diagnostics in
      matrix.map { form.text(of: CheckReport($0, diagnostics: diagnostics)) }
        ?? form.text(withoutResult: diagnostics)
    }
  }
}
