internal import ArgumentParser
internal import Evaluation
internal import Intake
internal import Justification
internal import Procurement

/// `probity check DIR`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "See everything that is wrong with a competition folder.",
    discussion: """
      Reads everything as `evaluate` does, checks the rubric, validates XML bids against the shipped \
      schema, and looks whether every mark, price, length and type is there. Ranks nothing.

      EXAMPLES
        probity check fixtures/shared-ict
        probity check fixtures/shared-ict --format json

      Exits with 2 where something is wrong, with 1 where a person would have to decide: a tie, no bid \
      left, a lot undecided or left without an award, a flagged price, a term or promise to clarify.
      """)

  @Argument(help: "The competition folder.", completion: .directory)
  var directory: String

  @Option(name: .shortAndLong, help: "The form of the result: text or json.")
  var format = CheckFormat.text

  func run() throws {
    let progress = ReadingProgress()
    var competition = LoadedCompetition(directory, progress: progress.callback)
    let standsOpen = competition.evaluate()?.standsOpen ?? false
    competition.validateXML()

    progress.end()
    let diagnostics = competition.log.finished()
    switch format {
    case .json: try Terminal.write(DiagnosticsJSON.text(of: diagnostics))
    case .text:
      let text = competition.output.text(of: diagnostics, isColoured: Terminal.isResultColoured)
      try Terminal.write(text.isEmpty ? DiagnosticOutput.count([]) + "\n" : text)
    }
    try Ending.throwUnlessDone(competition.log, standsOpen: standsOpen)
  }
}

/// The forms in which diagnostics are written.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
