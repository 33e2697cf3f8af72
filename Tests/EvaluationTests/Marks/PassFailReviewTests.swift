import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("a look through the answers to pass/fail questions")
struct PassFailReviewTests {
  private var sample: MarkSample {
    var sample = MarkSample()
    sample.questions = "- {id: insured, title: Insured, measure: pass-fail}"
    return sample
  }

  private func messages(_ sample: MarkSample) throws -> [String] {
    let review = try #require(LotMarkReview(sample.lot, rubric: try sample.rubric()))
    return review.findings.map(\.message)
  }

  @Test("an agreed answer needs a reason and a reference into the bid, as a mark does")
  func missing() throws {
    var sample = sample
    sample.answer("b1", agreed: .verdict(.pass))
    sample.answer("b2", agreed: .verdict(.fail), "Fails.", evidence: "form B")
    sample.answer("b3", agreed: .verdict(.pass), "Certificate to 2030", evidence: "form B")
    #expect(
      try sample.found() == [
        "evidence-missing b1 marks.csv:2:6", "reason-missing b1 marks.csv:2:5",
        "reason-repeats-descriptor b2 marks.csv:3:5",
      ])
    let review = try #require(LotMarkReview(sample.lot, rubric: try sample.rubric()))
    #expect(review.agreedCount == 3)
  }

  @Test("answers that differ are found, whatever spread the rubric lets pass")
  func differing() throws {
    var sample = sample
    sample.marking = "marking: {spread: 100}"
    let reason = "Certificate to 2030"
    sample.answer(
      "b1", agreed: .verdict(.pass), reason, evidence: "B",
      given: [.verdict(.pass), .verdict(.fail), .verdict(.pass)])
    sample.answer(
      "b2", agreed: .verdict(.pass), reason, evidence: "B",
      given: [.verdict(.pass), .verdict(.pass), .abstained])
    #expect(
      try messages(sample) == [
        "the evaluators' answers of bid \"b1\" on \"insured\" differ: 2 pass, 1 fail"
      ])
    #expect(try sample.found() == ["marks-far-apart b1 marks.csv:5:4"])
  }

  @Test("an agreed answer that no evaluator gave is found, at either end")
  func outside() throws {
    var sample = sample
    sample.answer(
      "b1", agreed: .verdict(.pass), "Certificate to 2030", evidence: "B",
      given: [.verdict(.fail), .verdict(.fail)])
    sample.answer(
      "b2", agreed: .verdict(.fail), "No certificate", evidence: "B",
      given: [.verdict(.pass), .verdict(.pass)])
    #expect(
      try messages(sample) == [
        "the agreed answer pass of bid \"b1\" on \"insured\" was no evaluator's own: they gave fail",
        "the agreed answer fail of bid \"b2\" on \"insured\" was no evaluator's own: they gave pass",
      ])
  }

  @Test("the same reason with another answer is found, and with the same answer it is not")
  func like() throws {
    var sample = sample
    let reason = "Certificate of ten million pounds for every claim, valid to 2030"
    for (bid, answer) in [
      ("b1", MarkAnswer.verdict(.pass)), ("b2", .verdict(.pass)), ("b3", .verdict(.fail)),
    ] {
      sample.answer(bid, agreed: answer, reason, evidence: "form B")
    }
    #expect(try sample.found() == ["like-marked-unlike b3 marks.csv:4:5"])
  }

  @Test("barred answers are shown and count for nothing")
  func barred() throws {
    let place = SourceLocation(file: "conflicts.csv", line: 2, column: 1)
    var sample = sample
    sample.conflicts = [
      ConflictDeclaration(
        evaluator: Sourced("e1", at: place), bidder: Sourced("Birch Ltd", at: place),
        interest: "Shares")
    ]
    sample.answer(
      "b2", agreed: .verdict(.pass), "Certificate to 2030", evidence: "B",
      given: [.verdict(.pass)])
    #expect(
      try sample.found() == [
        "agreed-on-barred-marks b2 marks.csv:3:4", "mark-barred b2 marks.csv:2:4",
      ])
  }

  @Test("a moderation record of a pass/fail question is held against the answers")
  func moderation() throws {
    let place = SourceLocation(file: "moderation.csv", line: 2, column: 1)
    var sample = sample
    sample.answer(
      "b1", agreed: .verdict(.pass), "Certificate to 2030", evidence: "B",
      given: [.verdict(.pass), .verdict(.pass)])
    sample.moderation = [
      ModerationRecord(
        bid: Sourced("b1", at: place), criterion: Sourced("insured", at: place),
        before: [.verdict(.fail), .verdict(.pass)], beforeSource: place,
        after: Sourced(.verdict(.pass), at: place))
    ]
    #expect(
      try messages(sample) == [
        "the mark fail before moderation of bid \"b1\" on \"insured\" is outside those that evaluators "
          + "gave, pass",
        "moderation of bid \"b1\" on \"insured\" changed fail / pass to pass, and the record does not "
          + "say what was discussed",
      ])
  }

  @Test("a number on a pass/fail question is an error at its cell, and no answer to compare")
  func numbers() throws {
    var sample = sample
    sample.answer(
      "b1", agreed: .verdict(.pass), "Certificate to 2030", evidence: "B", given: [0, 1])
    #expect(try sample.found().isEmpty)
  }
}
