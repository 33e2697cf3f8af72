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

  @OptionGroup var form: FormOption<CollusionScreening>
  @OptionGroup var file: OutputOption

  func run() throws {
    let progress = ReadingProgress()
    let competition = LoadedCompetition(directory, progress: progress.callback)
    let screening = competition.screening()
    progress.end()
    try Delivery.report(
      screening, as: form, on: competition, to: file.output,
      standsOpen: screening?.hasFlags ?? false)
  }
}
