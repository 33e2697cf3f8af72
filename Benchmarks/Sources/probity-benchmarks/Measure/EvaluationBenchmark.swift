internal import Evaluation
internal import Procurement
internal import Rubrics

/// Evaluates a hundred thousand bids by twenty criteria.
enum EvaluationBenchmark {
  /// - Parameter ranking: where every bid's rank and total are written, for the report to compare.
  static func run(
    repetitions: Int, ranking: String?
  ) throws(BenchmarkError) -> Measurement {
    var log = DiagnosticLog()
    guard let currency = Currency("GBP"),
      let rubric = RubricReader.read(Array(rubric.utf8), file: "rubric.yaml", log: &log)
    else { throw .diagnostics(log.finished()) }
    let competition = Competition(
      id: "benchmark", title: "Benchmark", currency: currency, lots: [try lot(in: currency)])

    var measurement = Measurement()
    var last: EvaluationResult?
    for _ in 0..<repetitions {
      last = measurement.time {
        Evaluator.evaluate(competition, against: rubric, log: &log)
      }
    }
    guard let result = last?.lots.first, !result.ranking.isEmpty else {
      throw .diagnostics(log.finished())
    }
    if let ranking {
      do throws(GenerationError) {
        try write(result, to: ranking)
      } catch {
        throw .generation(error)
      }
    }
    return measurement
  }

  private static func lot(in currency: Currency) throws(BenchmarkError) -> Lot {
    let generated = MarkedBids()
    var bids: [Bid] = []
    bids.reserveCapacity(MarkedBids.bidCount)
    for (row, pence) in generated.prices.enumerated() {
      let place = SourceLocation(file: "bids.csv", line: row + 2, column: 1)
      guard let amount = try? FixedDecimal(significand: Int128(pence), scale: 2) else {
        throw .diagnostics([])
      }
      bids.append(
        Bid(
          id: MarkedBids.id(of: row), bidder: "Bidder \(row + 1)", source: place,
          statedPrice: Sourced(Money(amount, currency), at: place)))
    }
    let answers = generated.marks.flatMap { column in
      column.map { MarkAnswer.mark(FixedDecimal($0)) }
    }
    let marks = MarkTable(
      criteria: MarkedBids.markedCriteria, bidCount: bids.count, answers: answers)
    return Lot(id: nil, title: nil, bids: bids, marks: marks)
  }

  /// No rounding is published, so that scores keep their working precision as the peer's do.
  private static let rubric: String = {
    let marked = MarkedBids.markedCriteria.map { criterion in
      "  - {id: \(criterion), title: \(criterion), weight: \(MarkedBids.weight)}\n"
    }
    return """
      rubric: benchmark
      title: Benchmark
      version: 1.0.0
      method: weighted-sum
      line-rounding: none
      scale: {from: 0, to: 100, step: 1}
      criteria:
      \(marked.joined())\
        - {id: price, title: Price, weight: \(MarkedBids.weight), measure: price, \
      formula: lowest-proportional}
      ties: [price]

      """
  }()

  private static func write(_ result: LotResult, to path: String) throws(GenerationError) {
    var file = try GeneratedFile(path)
    file.write("bid,rank,total")
    try file.endLine()
    for ranked in result.ranking {
      file.write("\(result.bid(ranked).id),\(ranked.rank),\(ranked.total)")
      try file.endLine()
    }
    try file.finish()
  }
}
