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

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The form of the result: \(MarksReportFormats.all.map { $0.name }.joined(separator: ", ")).",
      valueName: "form"),
    completion: .list(MarksReportFormats.all.map { $0.name }))
  var format = MarksTable.name

  @Option(
    name: .shortAndLong,
    help: "Write the result to this file instead, whole or not at all.", completion: .file())
  var output: String?

  func validate() throws {
    guard MarksReportFormats.named(format) == nil else { return }
    let names = MarksReportFormats.all.map { $0.name }.joined(separator: ", ")
    throw ValidationError("there is no form \"\(format)\": use one of \(names)")
  }

  func run() throws {
    guard let form = MarksReportFormats.named(format) else { return }
    let progress = ReadingProgress()
    var competition = LoadedCompetition(directory, progress: progress.callback)
    let review = competition.marks()
    progress.end()
    try Delivery.report(
      on: competition, to: output, standsOpen: review?.standsOpen ?? false
    ) { diagnostics in
      review.map { form.text(of: MarksReport($0, diagnostics: diagnostics)) }
        ?? form.text(withoutResult: diagnostics)
    }
  }
}
