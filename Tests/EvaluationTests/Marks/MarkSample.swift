import Evaluation
import Procurement
import Rubrics
import Testing

/// A lot whose marks tests look through.
struct MarkSample {
  var bids: [(id: String, bidder: String)] = [
    ("b1", "Alder Grounds Ltd"), ("b2", "Birch Ltd"), ("b3", "Cedar Green Services LLP"),
  ]
  var scale =
    "{0: Unacceptable, 1: Poor, 2: Partly meets the requirement, 3: Satisfactory, 4: Good, 5: Excellent}"
  var marking = ""
  var questions = ""
  var marks: [Mark] = []
  var moderation: [ModerationRecord] = []
  var conflicts: [ConflictDeclaration] = []

  /// Adds an agreed mark; its reason stands in column 5 of a line of its own.
  mutating func agree(
    _ bid: String, _ mark: Int?, _ reason: String?, evidence: String? = "section 2",
    on criterion: String = "quality"
  ) {
    let line = marks.count + 2
    marks.append(
      Mark(
        bid: bid, criterion: criterion, evaluator: Mark.agreed,
        answer: Sourced(
          mark.map { .mark(FixedDecimal($0)) } ?? .notApplicable,
          at: SourceLocation(file: "marks.csv", line: line, column: 4)),
        reason: reason, evidence: evidence,
        reasonSource: SourceLocation(file: "marks.csv", line: line, column: 5),
        evidenceSource: SourceLocation(file: "marks.csv", line: line, column: 6)))
  }

  /// Adds the marks of `e1`, `e2` and so on.
  mutating func give(_ bid: String, _ given: [FixedDecimal], on criterion: String = "quality") {
    for (index, mark) in given.enumerated() {
      marks.append(
        Mark(
          bid: bid, criterion: criterion, evaluator: "e\(index + 1)",
          answer: Sourced(
            .mark(mark), at: SourceLocation(file: "marks.csv", line: marks.count + 2, column: 4))))
    }
  }

  /// Adds answers to the pass/fail question `insured`, the agreed one with its reason.
  mutating func answer(
    _ bid: String, agreed: MarkAnswer?, _ reason: String? = nil, evidence: String? = nil,
    given: [MarkAnswer] = []
  ) {
    for (index, answer) in (given + (agreed.map { [$0] } ?? [])).enumerated() {
      let isAgreed = index == given.count
      let line = marks.count + 2
      let place = { SourceLocation(file: "marks.csv", line: line, column: $0) }
      marks.append(
        Mark(
          bid: bid, criterion: "insured", evaluator: isAgreed ? Mark.agreed : "e\(index + 1)",
          answer: Sourced(answer, at: place(4)), reason: isAgreed ? reason : nil,
          evidence: isAgreed ? evidence : nil, reasonSource: place(5), evidenceSource: place(6)))
    }
  }

  mutating func moderate(_ bid: String, _ before: [Int], _ after: Int, discussed: String? = "p. 2")
  {
    let place = SourceLocation(file: "moderation.csv", line: moderation.count + 2, column: 1)
    moderation.append(
      ModerationRecord(
        bid: Sourced(bid, at: place), criterion: Sourced("quality", at: place),
        before: before.map { .mark(FixedDecimal($0)) }, beforeSource: place,
        after: Sourced(.mark(FixedDecimal(after)), at: place),
        discussed: discussed.map { Sourced($0, at: place) }))
  }

  var lot: Lot {
    let place = SourceLocation(file: "bids.csv", line: 2, column: 1)
    let names = Dictionary(bids.map { ($0.id, $0.bidder) }, uniquingKeysWith: { one, _ in one })
    return Lot(
      id: nil, title: nil, bids: bids.map { Bid(id: $0.id, bidder: $0.bidder, source: place) },
      marks: MarkTable(bids: bids.map(\.id), marks: marks) { mark in
        conflicts.first {
          $0.evaluator.value == mark.evaluator
            && $0.concerns(bid: mark.bid, of: names[mark.bid] ?? "")
        }
      }, moderation: moderation, conflicts: conflicts)
  }

  func rubric() throws -> Rubric {
    var log = DiagnosticLog()
    let text = """
      rubric: marked
      title: Marked
      version: 1.0.0
      method: weighted-sum
      scale: \(scale)
      \(marking)
      criteria:
        - {id: quality, title: Quality, weight: 60}
        - {id: social, title: Social value, weight: 40}
        \(questions)
      ties: [quality]

      """
    return try #require(
      RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log), "\(log.finished())")
  }

  /// What was found: rule, bid and place a line each.
  func found() throws -> [String] {
    let review = try #require(LotMarkReview(lot, rubric: try rubric()))
    return review.findings.map { "\($0.rule.name) \($0.bid) \($0.source)" }
  }

  /// The rules that find something in one reason of the second bid, marked 4.
  static func rules(_ reason: String) throws -> [String] {
    var sample = MarkSample()
    sample.agree("b2", 4, reason)
    return try sample.found().map { String($0.prefix { $0 != " " }) }
  }
}
