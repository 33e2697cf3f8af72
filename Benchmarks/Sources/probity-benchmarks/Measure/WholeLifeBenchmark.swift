internal import Evaluation
internal import Intake
internal import Procurement

/// Reads a competition folder and computes the whole-life price of every bid.
enum WholeLifeBenchmark {
  static func run(folder path: String, repetitions: Int) throws(BenchmarkError) -> Measurement {
    var log = DiagnosticLog()
    let input = try FolderInput(path, log: &log)
    var measurement = Measurement()
    for _ in 0..<repetitions {
      let result = measurement.time {
        Evaluator.evaluate(input.competition(log: &log), against: input.rubric, log: &log)
      }
      let prices = result?.lots.first?.wholeLife?.prices ?? []
      measurement.results = prices.flatMap { price in
        [
          ("\(price.bid) present value", price.presentValue?.description ?? "none"),
          ("\(price.bid) equivalent annual", price.equivalentAnnual?.description ?? "none"),
        ]
      }
    }
    guard log.finished().isEmpty, !measurement.results.isEmpty else {
      throw .diagnostics(log.finished())
    }
    return measurement
  }
}
