import Evaluation
import Procurement
import Rubrics
import Testing

@testable import Justification

/// A bid of a test of pictures.
struct DrawnBid {
  var id: String
  var bidder: String
  var price: String?
  var mark: Int
  var months = 36
  var type = "fixed-term"
}

/// Lots for tests of pictures, evaluated.
enum DrawnLot {
  static let criteria = """
      - {id: quality, title: Quality, weight: 40}
      - {id: price, title: Price, weight: 30, measure: price, formula: lowest-proportional}
      - {id: length, title: Length, weight: 20, measure: contract-length,
         bands: [{up-to: 36, score: 40}, {over: 36, up-to: 60, score: 100}, {over: 60, score: 60}]}
      - {id: type, title: Type, weight: 10, measure: contract-type,
         preferences: {joint-venture: 100, fixed-term: 75, framework: 50, prime-partner-framework: 25}}
    """

  static func of(
    _ bids: [DrawnBid], criteria: String = criteria, method: String = "weighted-sum"
  ) throws -> LotCase {
    let text = """
      rubric: drawn
      title: Drawn
      version: 1.0.0
      method: \(method)
      rounding: {scores: 2, mode: half-up}
      line-rounding: none
      scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}
      criteria:
      \(criteria)
      ties: []

      """
    var log = DiagnosticLog()
    let read = RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log)
    let reported = log.finished().map(\.message)
    let rubric = try #require(read, "\(reported)")
    let pounds = try #require(Currency("GBP"))
    var made: [Bid] = []
    var marks: [Mark] = []
    for (index, bid) in bids.enumerated() {
      func place(_ file: String, _ column: Int) -> Procurement.SourceLocation {
        Procurement.SourceLocation(file: file, line: index + 2, column: column)
      }
      made.append(
        Bid(
          id: bid.id, bidder: bid.bidder, source: place("bids.csv", 1),
          statedPrice: try bid.price.map {
            Sourced(Money(try FixedDecimal(parsing: $0), pounds), at: place("bids.csv", 3))
          },
          contractType: Sourced(ContractType(rawValue: bid.type), at: place("bids.csv", 4)),
          contractLength: ContractLength(initialMonths: bid.months, extensionMonths: 0).map {
            Sourced($0, at: place("bids.csv", 5))
          }))
      marks.append(
        Mark(
          bid: bid.id, criterion: "quality", evaluator: Mark.agreed,
          answer: Sourced(.mark(FixedDecimal(bid.mark)), at: place("marks.csv", 4))))
    }
    let allMarks = criteria.contains("id: quality") ? marks : []
    let lotOfBids = Lot(
      id: nil, title: nil, bids: made, marks: MarkTable(bids: bids.map(\.id), marks: allMarks))
    let competition = Competition(id: "drawn", title: "Drawn", currency: pounds, lots: [lotOfBids])
    let result = Evaluator.evaluate(competition, against: rubric, log: &log)
    let problems = log.finished().map(\.message)
    let award = AwardCase(evaluation: try #require(result, "\(problems)"), toolVersion: "test")
    let lot = try #require(award.lots.first)
    #expect(!lot.lot.ranking.isEmpty, "\(problems)")
    return lot
  }

  /// Every picture of a lot.
  static func pictures(_ lot: LotCase) -> [Picture] {
    [
      AwardPictures.contributions(lot), AwardPictures.priceAndQuality(lot),
      AwardPictures.marks(lot), AwardPictures.lengthAndType(lot),
    ].compactMap(\.self)
  }

  /// Bids of many kinds.
  static func many(_ count: Int) -> [DrawnBid] {
    let types = ["joint-venture", "fixed-term", "framework", "prime-partner-framework"]
    return (0..<count).map { index in
      DrawnBid(
        id: "b\(index + 1)", bidder: "Bidder \(index + 1) Services Limited",
        price: "\(900_000 + (index * 7919) % 400_000).50", mark: 1 + index * 3 % 5,
        months: 12 + index * 11 % 84, type: types[index % 4])
    }
  }
}
