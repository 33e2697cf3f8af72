internal import ArgumentParser
internal import Evaluation
internal import Intake
internal import Justification
internal import Procurement

/// `probity compare DIR`.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rank the same bids under every formula and method, for learning only.",
    discussion: """
      Shows what would have come of the bids under each price formula and each award method, and marks \
      where another bid comes first. The published rubric alone decides: nothing here changes what \
      `evaluate` says, and no rule may be chosen once bids are known.

      EXAMPLES
        probity compare fixtures/shared-ict
        probity compare fixtures/university-partner --format json

      Exits with 0 when done, with 2 where something is missing or wrong.
      """)

  @Argument(help: "The competition folder.", completion: .directory)
  var directory: String

  @OptionGroup var form: FormOption<RuleComparison>
  @OptionGroup var file: OutputOption

  func run() throws {
    let progress = ReadingProgress()
    var competition = LoadedCompetition(directory, progress: progress.callback)
    let comparison = competition.compare()
    progress.end()
    try Delivery.report(
      comparison, as: form, on: competition, to: file.output, standsOpen: false)
  }
}
