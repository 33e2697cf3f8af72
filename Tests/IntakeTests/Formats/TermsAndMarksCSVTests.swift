import Procurement
import Testing

@testable import Intake

struct TermsAndMarksCSVTests {
  @Test("terms are kept as written, with their places")
  func terms() throws {
    let (draft, log) = try readDraft(
      "terms.csv",
      """
      bid,term,value,clause
      b1,payment.days, 30 days ,12.1
      b1,liability.cap,,
      b2,,unlimited,
      """)
    #expect(lines(log) == ["PRB2006 3:18 value is blank", "PRB2006 4:4 term is blank"])
    let term = try #require(draft.terms.first)
    #expect(draft.terms.count == 1)
    #expect(term.bid.source.description == "terms.csv:2:1")
    #expect(term.term.name == "payment.days")
    #expect(term.term.value.value == "30 days")
    #expect(term.term.value.source.description == "terms.csv:2:17")
    #expect(term.term.clause == "12.1")
  }

  @Test("the four answers of marks are kept apart, and agreed is known in any case")
  func marks() throws {
    let (draft, log) = try readDraft(
      "marks.csv",
      """
      bid,criterion,evaluator,mark,reason,evidence
      b1,quality,anna,,,
      b1,quality,ben,0,"No plan,
      none at all",p. 3
      b1,quality,cara,Abstained,,
      b1,quality,dev,n/a,,
      b1,quality,Agreed,4.5,Clear,section 2
      b1,quality,eve,good,,
      """)
    #expect(lines(log) == ["PRB2004 8:16 mark \"good\" is not a number"])
    #expect(
      draft.marks.map(\.mark.answer.value) == [
        .blank, .mark(.zero), .abstained, .notApplicable,
        .mark(try FixedDecimal(parsing: "4.5")),
      ])
    #expect(draft.marks.map(\.mark.isAgreed) == [false, false, false, false, true])
    #expect(draft.marks[1].mark.reason == "No plan,\nnone at all")
    #expect(draft.marks[1].mark.evidence == "p. 3")
    #expect(draft.marks[4].mark.answer.source.description == "marks.csv:7:19")
    #expect(draft.marks[4].mark.criterionSource?.description == "marks.csv:7:4")
  }
}
