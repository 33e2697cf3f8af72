import Procurement
import TestSupport
import Testing

@Suite("The table of marks")
struct MarkTableTests {
  private func mark(
    _ bid: String, _ criterion: String, _ evaluator: String, _ answer: MarkAnswer, line: Int = 2
  ) -> Mark {
    let place = Place(file: "marks.csv", line: line, column: 4)
    return Mark(
      bid: bid, criterion: criterion, evaluator: evaluator, answer: Sourced(answer, at: place))
  }

  @Test("blank, a mark of zero, an abstention and n/a are four different things")
  func answers() {
    let table = MarkTable(
      bids: ["b1", "b2", "b3", "b4", "b5"],
      marks: [
        mark("b1", "q", "agreed", .mark(.zero)), mark("b2", "q", "agreed", .abstained),
        mark("b3", "q", "agreed", .notApplicable), mark("b4", "q", "agreed", .blank),
      ])
    let answers = (0..<5).map { table.answer(row: $0, column: 0) }
    #expect(answers == [.mark(.zero), .abstained, .notApplicable, .blank, .blank])
    #expect(Set(answers).count == 4)
    #expect(table.agreedMark(row: 3, column: 0) != nil)
    #expect(table.agreedMark(row: 4, column: 0) == nil)
  }

  @Test("individual marks stay apart from the agreed one, and never stand in for it")
  func individual() {
    let table = MarkTable(
      bids: ["b1"],
      marks: [
        mark("b1", "q", "e1", .mark(FixedDecimal(3))), mark("b1", "q", "e2", .abstained),
        mark("b1", "r", "agreed", .mark(FixedDecimal(4))),
      ])
    #expect(table.criteria == ["q", "r"])
    #expect(table.answer(row: 0, column: 0) == .blank)
    #expect(table.individualMarks(row: 0, column: 0).map(\.evaluator) == ["e1", "e2"])
    #expect(table.individualMarks(row: 0, column: 1).isEmpty)
    #expect(table.agreedMark(row: 0, column: 1)?.isAgreed == true)
  }

  @Test("of two agreed marks the first counts, even where it is blank")
  func secondAgreed() {
    let table = MarkTable(
      bids: ["b1", "b2"],
      marks: [
        mark("b1", "q", "agreed", .mark(FixedDecimal(3)), line: 2),
        mark("b1", "q", "agreed", .mark(FixedDecimal(5)), line: 3),
        mark("b2", "q", "agreed", .blank, line: 4),
        mark("b2", "q", "agreed", .mark(FixedDecimal(5)), line: 5),
      ])
    #expect(table.answer(row: 0, column: 0) == .mark(FixedDecimal(3)))
    #expect(table.agreedMark(row: 0, column: 0)?.answer.source.line == 2)
    #expect(table.answer(row: 1, column: 0) == .blank)
  }

  @Test("marks for unknown bids are left out, with the criteria that only they name")
  func unknownBids() {
    let table = MarkTable(
      bids: ["b1"],
      marks: [
        mark("b9", "q", "agreed", .mark(FixedDecimal(1))),
        mark("b1", "r", "agreed", .mark(FixedDecimal(2))),
      ])
    #expect(table.criteria == ["r"])
    #expect(table.column(of: "q") == nil)
    #expect(table.column(of: "r") == 0)
    #expect(MarkTable(bids: [], marks: [mark("b1", "q", "agreed", .blank)]).criteria.isEmpty)
  }

  @Test("codes name the same answers as the table, and equal marks share one")
  func codes() throws {
    var random = SeededGenerator(seed: 11)
    let bids = (0..<50).map { "b\($0)" }
    let criteria = (0..<20).map { "c\($0)" }
    var marks: [Mark] = []
    var expected: [[MarkAnswer]] = []
    for (row, bid) in bids.enumerated() {
      expected.append([])
      for criterion in criteria {
        let answer: MarkAnswer =
          switch random.below(8) {
          case 0: .blank
          case 1: .abstained
          case 2: .notApplicable
          // The same mark with and without decimals.
          case 3: .mark(try decimal("\(random.below(5)).0"))
          default: .mark(FixedDecimal(random.below(6)))
          }
        expected[row].append(answer)
        marks.append(mark(bid, criterion, "agreed", answer))
      }
    }
    let table = MarkTable(bids: bids, marks: marks)
    #expect(table.codes.count == bids.count * criteria.count)
    #expect(Set(table.distinctAnswers).count == table.distinctAnswers.count)
    #expect(table.distinctAnswers.first == .blank)
    #expect(table.distinctAnswers.count <= 9)
    for row in bids.indices {
      for (column, criterion) in criteria.enumerated() {
        let index = try #require(table.column(of: criterion))
        let code = Int(table.codes[index * table.bidCount + row])
        if table.distinctAnswers[code] != expected[row][column]
          || table.answer(row: row, column: index) != expected[row][column]
        {
          Issue.record("row \(row), column \(column)")
        }
      }
    }
  }

  @Test("a table made of answers alone is the same table without places")
  func answersAlone() {
    let answers: [MarkAnswer] = [
      .mark(FixedDecimal(1)), .blank, .abstained, .mark(FixedDecimal(1)),
    ]
    let table = MarkTable(criteria: ["q", "r"], bidCount: 2, answers: answers)
    #expect(table.codes == [1, 0, 2, 1])
    #expect(table.answer(row: 1, column: 1) == .mark(FixedDecimal(1)))
    #expect(table.agreedMark(row: 0, column: 0) == nil)
    #expect(table.individualMarks(row: 0, column: 0).isEmpty)
  }
}
