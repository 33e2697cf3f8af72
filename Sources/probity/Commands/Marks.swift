internal import ArgumentParser
internal import Evaluation
internal import Intake
internal import Justification
internal import Procurement

/// `probity marks DIR`.
struct Marks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look through the panel's marks, reasons, moderation and declared interests.",
    discussion: """
      Prints, lot by lot, which agreed marks lack a reason or a reference to the bid, which reasons to \
      look at again, which individual marks lie far apart, what was moderated, and which marks a declared \
      interest bars. Scores and ranks nothing, and changes no mark.

      EXAMPLES
        probity marks fixtures/moderated-panel
        probity marks fixtures/moderated-panel --format csv --output reviewed.csv

      Exits with 1 where something is to be completed or looked at, with 2 where something is wrong.
      """)

  @Argument(help: "The competition folder.", completion: .directory)
  var directory: String

  @OptionGroup var form: FormOption<MarkReview>
  @OptionGroup var file: OutputOption

  func run() throws {
    let progress = ReadingProgress()
    var competition = LoadedCompetition(directory, progress: progress.callback)
    let review = competition.marks()
    progress.end()
    try Delivery.report(
      review, as: form, on: competition, to: file.output, standsOpen: review?.standsOpen ?? false)
  }
}
