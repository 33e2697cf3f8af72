internal import Evaluation
internal import Procurement
internal import Rubrics

/// Tests the contract schedules of ten thousand bids by fifty checks.
enum TermChecksBenchmark {
  static func run(repetitions: Int) throws(BenchmarkError) -> Measurement {
    var log = DiagnosticLog()
    guard let currency = Currency("GBP"),
      let rubric = RubricReader.read(Array(rubric.utf8), file: "rubric.yaml", log: &log)
    else { throw .diagnostics(log.finished()) }
    let competition = Competition(
      id: "benchmark", title: "Benchmark", currency: currency, lots: [lot(in: currency)])

    var measurement = Measurement()
    var last: CheckMatrix?
    for _ in 0..<repetitions {
      // What an earlier repetition made is not to be freed within the next.
      last = nil
      last = measurement.time { Evaluator.checks(competition, against: rubric, log: &log) }
    }
    guard let rows = last?.lots.first?.rows, rows.count == checks.count else {
      throw .diagnostics(log.finished())
    }
    for row in rows {
      let counts = CheckOutcome.allCases.map { outcome in
        row.findings.reduce(0) { $0 + ($1.outcome == outcome ? 1 : 0) }
      }
      measurement.results.append(
        (row.id, counts.map(\.description).joined(separator: " ")))
    }
    return measurement
  }

  private static func lot(in currency: Currency) -> Lot {
    var line = 1
    let bids = SignedTerms().values.enumerated().map { row, values in
      let terms = values.enumerated().compactMap { number, value -> ContractTerm? in
        guard let value else { return nil }
        line += 1
        let (name, text) = (SignedTerms.names[number], SignedTerms.text(value, of: number))
        return ContractTerm(
          name: name,
          value: Sourced(text, at: SourceLocation(file: "terms.csv", line: line, column: 3)),
          typed: TermValue.parse(text, forTerm: name, currency: currency), clause: "\(number + 1)")
      }
      return Bid(
        id: SignedTerms.id(of: row), bidder: "Bidder \(row + 1)",
        source: SourceLocation(file: "bids.csv", line: row + 2, column: 1),
        contract: ContractSchedule(terms: ContractTerms(terms)))
    }
    return Lot(id: nil, title: nil, bids: bids, marks: MarkTable(bids: [], marks: []))
  }

  private static let rubric = """
    rubric: benchmark
    title: Benchmark
    version: 1.0.0
    method: weighted-sum
    line-rounding: none
    criteria:
      - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}
    ties: []
    checks:
    \(checks.enumerated().map {
      "  - {id: check-\($0), title: Check \($0), require: \($1)}\n"
    }.joined())
    """

  /// Fifty conditions; the peer has the same.
  private static let checks: [String] = (0..<50).map { number in
    let days = "days-\(number % 10)"
    let flag = "{term: flag-\(number % 5), equals: yes}"
    return switch number {
    case ..<20: "{term: \(days), at-most: \(10 + number) days}"
    case ..<30: "{term: percent-\(number % 5), at-least: \(number)%}"
    case ..<35: flag
    case ..<45: "{all-of: [{term: \(days), at-most: 40 days}, \(flag)]}"
    default: "{when: \(flag), then: {term: \(days), at-least: 20 days}}"
    }
  }
}
