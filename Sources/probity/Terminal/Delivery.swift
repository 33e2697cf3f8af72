internal import Intake
internal import Justification

/// Puts a result where the person asked for it.
enum Delivery {
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
