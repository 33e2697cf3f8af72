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

  @OptionGroup var form: FormOption<EvaluationResult>
  @OptionGroup var file: OutputOption

  func run() throws {
    let progress = ReadingProgress()
    var competition = LoadedCompetition(directory, progress: progress.callback)
    let result = competition.evaluate()
    progress.end()
    try Delivery.report(
      result, as: form, on: competition, to: file.output, standsOpen: result?.standsOpen ?? false)
  }
}
