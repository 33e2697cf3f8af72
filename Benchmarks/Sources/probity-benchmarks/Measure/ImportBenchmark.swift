internal import Intake
internal import Procurement

/// Reads a competition folder through the public interface, and gives each bid's exact total.
enum ImportBenchmark {
  static func run(folder path: String, repetitions: Int) throws(BenchmarkError) -> Measurement {
    var log = DiagnosticLog()
    let input = try FolderInput(path, log: &log)
    var measurement = Measurement()
    for _ in 0..<repetitions {
      let competition = measurement.time { input.competition(log: &log) }
      measurement.results = competition.lots.flatMap(\.bids).map { bid in
        (bid.id, bid.price?.value.amount.description ?? "none")
      }
    }
    guard log.finished().isEmpty else { throw .diagnostics(log.finished()) }
    return measurement
  }
}
