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

  @OptionGroup var form: FormOption<CheckMatrix>
  @OptionGroup var file: OutputOption

  func run() throws {
    let progress = ReadingProgress()
    var competition = LoadedCompetition(directory, progress: progress.callback)
    let matrix = competition.checks()
    progress.end()
    try Delivery.report(
      matrix, as: form, on: competition, to: file.output, standsOpen: matrix?.standsOpen ?? false)
  }
}
