internal import Evaluation
internal import Procurement
internal import Rubrics

/// Computes a thousand random schedules, for the report to compare with exact fractions and with
/// numpy-financial.
///
/// Each row: rate, base year, months, decimals, the amounts of the years from 1 on, present value,
/// equivalent annual price.
enum WholeLifeCheck {
  static let count = 1_000

  static func run(to path: String) throws(BenchmarkError) {
    var random = SplitMix64(seed: 20_261_122)
    do throws(GenerationError) {
      var file = try GeneratedFile(path)
      file.write("rate,base year,months,places,amounts,present value,equivalent annual")
      try file.endLine()
      for index in 0..<count {
        let row: String
        do throws(BenchmarkError) {
          row = try self.row(index, &random)
        } catch {
          throw .cannotWrite(path: path, reason: "schedule \(index) is not computed: \(error)")
        }
        file.write(row)
        try file.endLine()
      }
      try file.finish()
    } catch {
      throw .generation(error)
    }
  }

  private static func row(
    _ index: Int, _ random: inout SplitMix64
  ) throws(BenchmarkError) -> String {
    // A hundredth of a percent to fifteen percent; every third contract ends within a year.
    let rate = "\(random.below(15)).\(random.below(10))\(1 + random.below(9))"
    let months = index % 3 == 0 ? 1 + random.below(480) : 12 * (1 + random.below(40))
    let (baseYear, places) = (random.below(2), index.isMultiple(of: 2) ? 2 : 8)
    let amounts = (0..<(months + 11) / 12).map { _ in 100_000 + random.below(1_000_000_000) }
    var log = DiagnosticLog()
    let rubric = RubricReader.read(
      Array(text(rate: rate, baseYear: baseYear, places: places).utf8), file: "rubric.yaml",
      log: &log)
    guard let rubric, let competition = competition(pence: amounts, months: months),
      let result = Evaluator.evaluate(competition, against: rubric, log: &log),
      let price = result.lots.first?.wholeLife?.prices.first,
      let presentValue = price.presentValue, let annual = price.equivalentAnnual
    else { throw .diagnostics(log.finished()) }
    let list = amounts.map(String.init).joined(separator: " ")
    return "\(rate),\(baseYear),\(months),\(places),\(list),\(presentValue),\(annual)"
  }

  private static func competition(pence: [Int], months: Int) -> Competition? {
    let place = SourceLocation(file: "prices.csv", line: 2, column: 1)
    let amounts = pence.compactMap { try? FixedDecimal(significand: Int128($0), scale: 2) }
    guard let currency = Currency("GBP"), let total = try? FixedDecimal.sum(amounts),
      let length = ContractLength(initialMonths: months, extensionMonths: 0)
    else { return nil }
    let flows = amounts.enumerated().map { index, amount in
      PriceFlow(kind: .charge, year: index + 1, amount: amount, lineCount: 1, first: place)
    }
    let schedule = PriceSchedule(
      lineCount: flows.count, total: Money(total, currency), lineRounding: nil, first: place,
      last: place, firstFineLine: nil, flows: flows)
    let bid = Bid(
      id: "bid", bidder: "Bidder", source: place, schedule: schedule,
      contractLength: Sourced(length, at: place))
    return Competition(
      id: "benchmark", title: "Benchmark", currency: currency,
      lots: [Lot(id: nil, title: nil, bids: [bid], marks: MarkTable(bids: ["bid"], marks: []))])
  }

  private static func text(rate: String, baseYear: Int, places: Int) -> String {
    """
    rubric: benchmark
    title: Benchmark
    version: 1.0.0
    method: weighted-sum
    line-rounding: none
    whole-life:
      discount: {rate: \(rate), base-year: \(baseYear)}
      options: leave-out
      extensions: leave-out
      indexation: leave-out
      rounding: {places: \(places), mode: half-even}
    criteria:
      - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional,
         basis: equivalent-annual}
    ties: [price]

    """
  }
}
