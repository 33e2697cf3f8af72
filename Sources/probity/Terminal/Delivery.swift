internal import Intake
internal import Justification
internal import Procurement

/// Puts a result where the person asked for it.
enum Delivery {
  /// Shows what was noticed, puts the result where the person asked for it, and ends the command as both
  /// ask for.
  ///
  /// - Parameters:
  ///   - result: what came of it; `nil` where something was wrong.
  ///   - form: the form that was asked for.
  ///   - competition: what was read, once it was evaluated or checked.
  ///   - path: the file to write to; standard output where there is none.
  ///   - standsOpen: whether a person has to decide something.
  static func report<Subject: Reportable>(
    _ result: Subject?, as form: FormOption<Subject>, on competition: LoadedCompetition,
    to path: String?, standsOpen: Bool
  ) throws {
    try refuseInput(path, of: competition)
    let diagnostics = competition.log.finished()
    Terminal.note(competition.output.text(of: diagnostics, isColoured: Terminal.isColoured))
    if let text = form.text(of: result, diagnostics: diagnostics) { try deliver(text, to: path) }
    try Ending.throwUnlessDone(competition.log, standsOpen: standsOpen)
  }

  /// Writes to the file at `path`, or to standard output where there is none.
  static func deliver(_ text: String, to path: String?) throws {
    guard let path else {
      try Terminal.write(text)
      return
    }
    do throws(OutputError) {
      try OutputFile.write(text, to: path)
    } catch {
      Terminal.note("error: \(error.message)\n")
      throw Ending.wrongInput
    }
  }

  /// Refuses to write over a file that the result rests on.
  static func refuseInput(_ path: String?, of competition: LoadedCompetition) throws {
    guard let path, competition.folder?.readsFile(at: path) == true else { return }
    Terminal.note(
      "error: \"\(SafeText.shown(path))\" is a file of the competition; name another for --output\n"
    )
    throw Ending.wrongInput
  }
}
