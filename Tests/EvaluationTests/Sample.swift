import Evaluation
public import Procurement
import Rubrics
import Testing

/// A bid of a test, with its agreed marks by criterion.
struct SampleBid {
  var id: String
  var price: String?
  var months: Int?
  var extensionMonths: Int?
  var type: String?
  var marks: [String: MarkAnswer] = [:]
  var individual: [String: [MarkAnswer]] = [:]

  init(
    _ id: String, price: String? = nil, months: Int? = nil, extensionMonths: Int? = nil,
    type: String? = nil, marks: [String: MarkAnswer] = [:],
    individual: [String: [MarkAnswer]] = [:]
  ) {
    self.id = id
    self.price = price
    self.months = months
    self.extensionMonths = extensionMonths
    self.type = type
    self.marks = marks
    self.individual = individual
  }
}

extension MarkAnswer: ExpressibleByIntegerLiteral {
  /// A mark.
  public init(integerLiteral value: Int) { self = .mark(FixedDecimal(value)) }
}

/// Builds competitions and rubrics for tests, and evaluates them through the public surface.
enum Sample {
  static func decimal(_ text: String) throws -> FixedDecimal { try FixedDecimal(parsing: text) }

  static func lot(_ bids: [SampleBid], id: String? = nil) throws -> Lot {
    let place = SourceLocation(file: "bids.csv", line: 1, column: 1)
    let pounds = try #require(Currency("GBP"))
    var marks: [Mark] = []
    var read: [Bid] = []
    for (index, bid) in bids.enumerated() {
      let source = SourceLocation(file: "bids.csv", line: index + 2, column: 1)
      read.append(
        Bid(
          id: bid.id, bidder: "Bidder \(bid.id)", source: source,
          statedPrice: try bid.price.map { Sourced(Money(try decimal($0), pounds), at: source) },
          contractType: bid.type.map { Sourced(ContractType(rawValue: $0), at: source) },
          contractLength: bid.months.flatMap {
            ContractLength(initialMonths: $0, extensionMonths: bid.extensionMonths)
          }.map { Sourced($0, at: source) }))
      for (criterion, answer) in bid.marks.sorted(by: { $0.key < $1.key }) {
        marks.append(
          Mark(
            bid: bid.id, criterion: criterion, evaluator: Mark.agreed,
            answer: Sourced(
              answer, at: SourceLocation(file: "marks.csv", line: marks.count + 2, column: 4)),
            reason: "Plan of \(bid.id) on \(criterion)", evidence: "section 2"))
      }
      for (criterion, answers) in bid.individual {
        for (number, answer) in answers.enumerated() {
          marks.append(
            Mark(
              bid: bid.id, criterion: criterion, evaluator: "evaluator-\(number + 1)",
              answer: Sourced(answer, at: place)))
        }
      }
    }
    return Lot(
      id: id, title: id, bids: read, marks: MarkTable(bids: bids.map(\.id), marks: marks))
  }

  static func competition(_ bids: [SampleBid]) throws -> Competition {
    Competition(
      id: "sample", title: "Sample", currency: try #require(Currency("GBP")),
      lots: [try lot(bids)])
  }

  /// A rubric of these criteria; `settings` are further lines.
  static func rubric(
    _ criteria: String, settings: String = "rounding: {scores: 2, mode: half-up}",
    ties: String = "[]", method: String = "weighted-sum"
  ) throws -> Rubric {
    let text = """
      rubric: sample
      title: Sample
      version: 1.0.0
      method: \(method)
      line-rounding: none
      \(settings)
      scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}
      criteria:
      \(criteria)
      ties: \(ties)

      """
    var log = DiagnosticLog()
    let rubric = RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log)
    return try #require(
      rubric, "\(log.finished().map { "\($0.location?.description ?? "") \($0.message)" })\n\(text)"
    )
  }

  /// The first lot's result and what was reported.
  static func evaluate(
    _ bids: [SampleBid], _ rubric: Rubric
  ) throws -> (lot: LotResult, diagnostics: [Diagnostic]) {
    var log = DiagnosticLog()
    let result = try #require(
      Evaluator.evaluate(try competition(bids), against: rubric, log: &log))
    return (result.lots[0], log.finished())
  }

  /// What evaluating reports, whether or not there is a result.
  static func codes(_ bids: [SampleBid], _ rubric: Rubric) throws -> [String] {
    var log = DiagnosticLog()
    _ = Evaluator.evaluate(try competition(bids), against: rubric, log: &log)
    return log.finished().map(\.code)
  }
}

extension LotResult {
  /// The ids of the ranked bids, best first.
  var order: [String] { ranking.map { bid($0).id } }

  /// The total of each ranked bid by its id.
  var totals: [String: String] {
    Dictionary(uniqueKeysWithValues: ranking.map { (bid($0).id, $0.total.description) })
  }

  /// The score of a bid on a criterion.
  func score(_ id: String, _ criterion: String) throws -> CriterionScore {
    let ranked = try #require(ranking.first { bid($0).id == id })
    func find(_ scores: [CriterionScore]) -> CriterionScore? {
      for score in scores {
        if score.criterion == criterion { return score }
        if let found = find(score.parts) { return found }
      }
      return nil
    }
    return try #require(find(scores(of: ranked)))
  }
}
