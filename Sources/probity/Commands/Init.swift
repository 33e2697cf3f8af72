internal import ArgumentParser
internal import Justification

/// `probity init DIR`.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a competition folder that evaluates at once.",
    discussion: """
      Writes competition.yaml, rubric.yaml, bids.csv, prices.csv and marks.csv, small and with comments \
      on what to change, and award.yaml and suppliers.csv to fill in for `probity justify`. Never writes \
      over anything: the folder must be new or empty.

      EXAMPLES
        probity init my-competition
        probity evaluate my-competition
      """)

  @Argument(help: "The folder to make.", completion: .directory)
  var directory: String

  func run() throws {
    do throws(OutputError) {
      try NewFolder.make(directory, files: StarterCompetition.files)
    } catch {
      Terminal.note("error: \(error.message)\n")
      throw Ending.wrongInput
    }
    let folder = SafeText.shown(directory)
    let list = StarterCompetition.files.map { "  \(folder)/\($0.path)\n" }.joined()
    let command = "probity evaluate \(SafeText.shown(ShellWord.quoted(directory)))"
    try Terminal.write("made\n\(list)try: \(command)\n")
  }
}
