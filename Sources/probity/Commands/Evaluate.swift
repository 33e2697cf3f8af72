internal import ArgumentParser
internal import Evaluation
internal import Intake
internal import Justification
internal import Procurement

/// `probity evaluate DIR`.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rank the bids of a competition, with reasons.",
    discussion: """
      Reads the folder, applies the gates, scores and ranks what is left, lot by lot. The result goes \
      to standard output, whatever is noticed to standard error.

      EXAMPLES
        probity evaluate fixtures/shared-ict
        probity evaluate fixtures/shared-ict --format csv --output scores.csv
        probity evaluate fixtures/short-and-long --format json

      Exits with 1 where a person must decide: a tie, no bid left, a lot undecided or left without an \
      award, a flagged price, a term or promise to clarify. Exits with 2 where something is missing or \
      wrong. A gate set aside by a recorded decision, and what is found in marks, change neither.
      """)

  @Argument(help: "The competition folder.", completion: .directory)
  var directory: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The form of the result: \(ReportFormats.all.map { $0.name }.joined(separator: ", ")).",
      valueName: "form"),
    completion: .list(ReportFormats.all.map { $0.name }))
  var format = TableReport.name

  @Option(
    name: .shortAndLong,
    help: "Write the result to this file instead, whole or not at all.", completion: .file())
  var output: String?

  func validate() throws {
    guard ReportFormats.named(format) == nil else { return }
    let names = ReportFormats.all.map { $0.name }.joined(separator: ", ")
    throw ValidationError("there is no form \"\(format)\": use one of \(names)")
  }

  func run() throws {
    guard let form = ReportFormats.named(format) else { return }
    let progress = ReadingProgress()
    var competition = LoadedCompetition(directory, progress: progress.callback)
    let result = competition.evaluate()
    progress.end()
    try Delivery.report(
      on: competition, to: output, standsOpen: result?.standsOpen ?? false
    ) { diagnostics in
      result.map { form.text(of: EvaluationReport($0, diagnostics: diagnostics)) }
        ?? form.text(withoutResult: diagnostics)
    }
  }
}
