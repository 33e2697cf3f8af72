internal import Glibc
internal import Procurement

/// The Swift side of the benchmarks: writes their inputs and measures Probity on them.
///
/// `Benchmarks/run` calls it; the report beside it puts the peers' figures next to these.
@main
enum ProbityBenchmarks {
  private static let usage = """
    probity-benchmarks generate FOLDER              writes the inputs
    probity-benchmarks import FOLDER TIMES          reads a competition folder
    probity-benchmarks whole-life FOLDER TIMES      reads it and computes whole-life prices
    probity-benchmarks whole-life-check FILE        writes 1,000 random schedules, computed
    probity-benchmarks evaluate TIMES [RANKING]     evaluates 100,000 bids by 20 criteria
    probity-benchmarks terms TIMES                  tests 10,000 schedules by 50 checks

    """

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do throws(BenchmarkError) {
      switch (arguments.first, arguments.count) {
      case ("generate", 2): try generate(in: arguments[1])
      case ("import", 3):
        try ImportBenchmark.run(folder: arguments[1], repetitions: times(arguments[2])).printJSON()
      case ("whole-life", 3):
        try WholeLifeBenchmark.run(folder: arguments[1], repetitions: times(arguments[2]))
          .printJSON()
      case ("whole-life-check", 2): try WholeLifeCheck.run(to: arguments[1])
      case ("evaluate", 2...3):
        try EvaluationBenchmark.run(
          repetitions: times(arguments[1]), ranking: arguments.count == 3 ? arguments[2] : nil
        ).printJSON()
      case ("terms", 2):
        try TermChecksBenchmark.run(repetitions: times(arguments[1])).printJSON()
      default: throw .usage
      }
    } catch {
      end(error)
    }
  }

  private static func generate(in folder: String) throws(BenchmarkError) {
    do throws(GenerationError) {
      mkdir(folder, 0o755)
      try PriceScheduleCSV.write(in: "\(folder)/csv")
      try PriceScheduleXML.write(in: "\(folder)/xml")
      try WholeLifeCSV.write(in: "\(folder)/whole-life")
      try MarkedBids().write(to: "\(folder)/marked-bids.csv")
      try SignedTerms().write(to: "\(folder)/signed-terms.csv")
    } catch {
      throw .generation(error)
    }
  }

  private static func times(_ text: String) throws(BenchmarkError) -> Int {
    guard let times = Int(text), times > 0 else { throw .usage }
    return times
  }

  private static func end(_ error: BenchmarkError) -> Never {
    let text: String
    switch error {
    case .usage: text = usage
    case .diagnostics(let diagnostics):
      text = diagnostics.map { diagnostic in
        "\(diagnostic.location?.description ?? ""): \(diagnostic.message)\n"
      }.joined()
    case .generation(.cannotWrite(let path, let reason)):
      text = "\(path) cannot be written: \(reason)\n"
    }
    _ = Array(text.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(2)
  }
}

/// What stops a benchmark.
enum BenchmarkError: Error {
  /// The words of the command are off.
  case usage
  /// What was generated could not be read or evaluated without a word, which is a defect.
  case diagnostics([Diagnostic])
  /// An input could not be written.
  case generation(GenerationError)
}
