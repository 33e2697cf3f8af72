import Procurement
import Testing

@testable import Intake

/// Reads a competition of two bids from these files, and says what was found, a line each.
///
/// `competition.yaml` and `bids.csv` are a small sound competition's unless they are given.
func readCompetition(
  _ files: [String: String]
) throws -> (bids: [Bid], competition: Competition, found: [String]) {
  let sound = [
    "competition.yaml": "competition: x\ntitle: X\ncurrency: GBP\nrubric: rubric.yaml\n",
    "bids.csv": "bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n",
  ]
  let disk = FolderOnDisk(files.merging(sound) { given, _ in given })
  var log = DiagnosticLog()
  let folder = try disk.competitionFolder()
  let settings = try #require(CompetitionSettings.read(folder, log: &log))
  let competition = CompetitionReader.read(
    folder, settings: settings, lineRounding: nil, log: &log)
  let found = log.finished().map { diagnostic in
    let related = diagnostic.related.map { " (\($0.message): \($0.location))" }.joined()
    return "\(diagnostic.code) \(diagnostic.location?.description ?? ""): "
      + "\(diagnostic.message)\(related)"
  }
  return (competition.lots.flatMap(\.bids), competition, found)
}
