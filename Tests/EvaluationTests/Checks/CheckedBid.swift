import Evaluation
import Procurement
import Rubrics
import Testing

/// A bid of a test with the terms of its contract schedule, written `name: value`.
struct CheckedBid {
  var id: String
  var price = "100"
  var terms: [String] = []
  var type: String?
  var months: Int?
  /// What the agreed mark on `quality` gave credit for.
  var promise: String?
}

/// Builds competitions with contract schedules, and evaluates them through the public surface.
enum Checked {
  static func competition(_ bids: [CheckedBid]) throws -> Competition {
    let pounds = try #require(Currency("GBP"))
    var read: [Bid] = []
    var marks: [Mark] = []
    for (index, bid) in bids.enumerated() {
      // By the id, so that a place does not depend on the order of the bids.
      let line = Int(bid.id.dropFirst()) ?? index
      let source = SourceLocation(file: "bids.csv", line: line, column: 1)
      let terms = bid.terms.enumerated().map { number, text in
        let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
        let place = SourceLocation(file: "terms.csv", line: 100 * line + number, column: 3)
        return ContractTerm(
          name: parts[0], value: Sourced(parts[1], at: place),
          typed: TermValue.parse(parts[1], forTerm: parts[0], currency: pounds),
          clause: "\(number + 1)")
      }
      read.append(
        Bid(
          id: bid.id, bidder: "Bidder \(bid.id)", source: source,
          statedPrice: Sourced(Money(try FixedDecimal(parsing: bid.price), pounds), at: source),
          contractType: bid.type.map { Sourced(ContractType(rawValue: $0), at: source) },
          contractLength: bid.months.flatMap {
            ContractLength(initialMonths: $0, extensionMonths: nil)
          }.map { Sourced($0, at: source) },
          contract: ContractSchedule(terms: ContractTerms(terms))))
      let place = SourceLocation(file: "marks.csv", line: line, column: 4)
      marks.append(
        Mark(
          bid: bid.id, criterion: "quality", evaluator: Mark.agreed,
          answer: Sourced(.mark(FixedDecimal(4)), at: place), reason: "Good plan",
          evidence: "section 2",
          promise: bid.promise.map {
            Sourced($0, at: SourceLocation(file: "marks.csv", line: line, column: 40))
          }))
    }
    let lot = Lot(
      id: nil, title: nil, bids: read, marks: MarkTable(bids: read.map(\.id), marks: marks))
    return Competition(id: "checked", title: "Checked", currency: pounds, lots: [lot])
  }

  /// A rubric with these checks; `terms` are further keys of a criterion that weighs 40.
  static func rubric(
    _ checks: String, terms: String? = nil, settings: String = ""
  ) throws -> Rubric {
    let criterion =
      terms.map {
        "  - {id: terms, title: Terms, weight: 40, measure: contract-terms\($0.isEmpty ? "" : ", " + $0)}"
      } ?? ""
    let text = """
      rubric: checked
      title: Checked
      version: 1.0.0
      method: weighted-sum
      rounding: {scores: 4, mode: half-up}
      line-rounding: none
      scale: {0: None, 1: Poor, 2: Partly, 3: Satisfactory, 4: Good}
      \(settings)
      criteria:
        - {id: quality, title: Quality, weight: \(terms == nil ? 60 : 20)}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      \(criterion)
      ties: []
      \(checks)
      """
    var log = DiagnosticLog()
    let rubric = RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log)
    return try #require(
      rubric, "\(log.finished().map { "\($0.location?.description ?? "") \($0.message)" })")
  }

  static func evaluate(
    _ bids: [CheckedBid], _ rubric: Rubric
  ) throws -> (lot: LotResult, found: [Diagnostic]) {
    var log = DiagnosticLog()
    let result = try #require(
      Evaluator.evaluate(try competition(bids), against: rubric, log: &log))
    return (result.lots[0], log.finished())
  }

  static func matrix(
    _ bids: [CheckedBid], _ rubric: Rubric
  ) throws -> (rows: [CheckRow], found: [Diagnostic]) {
    var log = DiagnosticLog()
    let matrix = try #require(
      Evaluator.checks(try competition(bids), against: rubric, log: &log))
    return (matrix.lots[0].rows, log.finished())
  }
}
