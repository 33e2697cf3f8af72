internal import ArgumentParser
internal import Justification
internal import Procurement

/// `probity justify DIR`.
struct Justify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the award documents of a competition.")

  @Argument(help: "The competition folder.", completion: .directory)
  var directory: String

  @Option(help: "The folder to write to.", completion: .directory)
  var output: String

  func run() throws {
    var competition = LoadedCompetition(directory)
    guard let award = competition.awardCase() else { throw Ending.wrongInput }
    var log = DiagnosticLog()
    _ = AwardDocuments.documents(of: award, log: &log)
  }
}
