import Procurement
import Testing

@testable import Intake

@Suite("moderation records, declared interests and marks in XML")
struct PanelFilesTests {
  private static let marks =
    "bid,criterion,evaluator,mark,reason,evidence\nb1,q,agreed,4,Rota for nights,p. 2\n"
    + "b1,q,e1,4,,\nb1,q,e2,3,,\nb2,q,e1,2,,\n"

  @Test("a moderation record keeps its marks, words and places")
  func moderation() throws {
    let (_, competition, found) = try readCompetition([
      "marks.csv": Self.marks,
      "moderation.csv":
        "Bid,Criterion,Before,After,Discussed,Dissent,Moderator,Date\n"
        + "b1,q,4 / n/a;3.5/abstained,4,Rota,e2 would keep 3,chair,2026-04-02\n",
    ])
    #expect(found == [])
    let record = try #require(competition.lots[0].moderation.first)
    #expect(record.beforeInWords == "4 / n/a / 3.5 / abstained")
    #expect(record.after.value == .mark(FixedDecimal(4)))
    #expect(record.after.source == SourceLocation(file: "moderation.csv", line: 2, column: 28))
    #expect(record.discussed?.value == "Rota" && record.dissent?.value == "e2 would keep 3")
    #expect(record.moderator == "chair" && record.date?.description == "2026-04-02")
    let agreed = try #require(competition.lots[0].marks.agreedMark(row: 0, column: 0))
    #expect(agreed.reasonSource == SourceLocation(file: "marks.csv", line: 2, column: 15))
  }

  @Test("XML holds the same facts as the three CSV files")
  func xml() throws {
    let inside = """
      <marks xmlns="urn:probity:marks:1">
        <mark bid="b1" criterion="q" evaluator="agreed" value="4">
          <reason>Rota for nights</reason><evidence>p. 2</evidence></mark>
        <mark bid="b1" criterion="q" evaluator="e1" value="4"/>
        <mark bid="b1" criterion="q" evaluator="e2" value="3"/>
        <mark bid="b2" criterion="q" evaluator="e1" value="2"/>
        <conflict evaluator="e1" bidder="Birch Ltd" date="2026-03-01"><interest>Shares</interest></conflict>
        <moderation bid="b1" criterion="q" before="4/3" after="4"><discussed>Rota</discussed></moderation>
      </marks>

      """
    let csv = try readCompetition([
      "marks.csv": Self.marks,
      "moderation.csv": "bid,criterion,before,after,discussed\nb1,q,4/3,4,Rota\n",
      "conflicts.csv": "evaluator,interest,bidder,date\ne1,Shares,Birch Ltd,2026-03-01\n",
    ])
    let xml = try readCompetition(["marks/panel.xml": inside])
    #expect(csv.found == [] && xml.found == [])
    for competition in [csv.competition, xml.competition] {
      let lot = competition.lots[0]
      #expect(lot.marks.agreedMark(row: 0, column: 0)?.reason == "Rota for nights")
      #expect(lot.marks.individualMarks(row: 0, column: 0).map(\.evaluator) == ["e1", "e2"])
      #expect(lot.marks.individualMarks(row: 1, column: 0) == [])
      let barred = try #require(lot.marks.barredMarks(row: 1, column: 0).first)
      #expect(barred.mark.evaluator == "e1" && barred.declaration.interest == "Shares")
      #expect(lot.moderation.map(\.beforeInWords) == ["4 / 3"])
      #expect(lot.conflicts.map(\.evaluator.value) == ["e1"])
    }
    let reason = xml.competition.lots[0].marks.agreedMark(row: 0, column: 0)?.reasonSource
    #expect(reason?.path == "/marks/mark[1]/reason" && reason?.line == 3)
  }

  @Test("an interest in one bid bars no mark on another, and `agreed` is never barred")
  func barsItsBidAlone() throws {
    let (_, competition, found) = try readCompetition([
      "marks.csv": Self.marks, "conflicts.csv": "evaluator,interest,bid\ne1,Shares,b2\n",
    ])
    #expect(found == [])
    let marks = competition.lots[0].marks
    #expect(marks.allBarredMarks.map(\.mark.bid) == ["b2"])
    #expect(marks.allIndividualMarks.map(\.evaluator) == ["e1", "e2"])
    #expect(marks.answer(row: 0, column: 0) == .mark(FixedDecimal(4)))
  }

  @Test(
    "what does not fit together is reported with both places",
    arguments: [
      (
        "moderation.csv", "bid,criterion,before,after\nb1,q,3,5\n",
        "PRB2245 moderation.csv:2:8: bid \"b1\" on criterion \"q\" comes out of moderation with 5, and its agreed mark is 4 (the agreed mark stands here: marks.csv:2:13)"
      ),
      (
        "moderation.csv", "bid,criterion,before,after\nb1,q,3,4\nb1,q,4,4\n",
        "PRB2241 moderation.csv:3:1: two moderation records for bid \"b1\" on criterion \"q\" (first given here: moderation.csv:2:1)"
      ),
      (
        "conflicts.csv", "evaluator,interest,bidder\ne1,Shares,Brich Ltd\n",
        "PRB2243 conflicts.csv:2:11: there is no bid of \"Brich Ltd\", in which \"e1\" declares an interest"
      ),
      (
        "conflicts.csv", "evaluator,interest,bidder\ne1,Shares,Ltd\n",
        "PRB2243 conflicts.csv:2:11: there is no bid of \"Ltd\", in which \"e1\" declares an interest"
      ),
      (
        "conflicts.csv", "evaluator,interest,bid\ne11,Shares,b1\n",
        "PRB2246 conflicts.csv:2:1: \"e11\" declares an interest, and gave no marks"
      ),
      (
        "conflicts.csv", "evaluator,interest,bid\ne1,Shares,b9\n",
        "PRB2112 conflicts.csv:2:11: a declared interest for an unknown bid \"b9\""
      ),
    ])
  func misfits(file: String, text: String, expected: String) throws {
    let (_, _, found) = try readCompetition(["marks.csv": Self.marks, file: text])
    #expect(found == [expected])
  }

  @Test("an interest bars its evaluator's marks however the evaluator and the bidder are written")
  func writtenOtherwise() throws {
    let (_, competition, found) = try readCompetition([
      "marks.csv": Self.marks.replacing(",e1,", with: ",Panel One,"),
      "conflicts.csv": "evaluator,interest,bid\nPANEL  one,Shares,b2\n",
    ])
    #expect(found == [])
    #expect(competition.lots[0].marks.allBarredMarks.map(\.mark.bid) == ["b2"])
  }

  @Test("evaluators whose ids differ in case alone are told apart, and reported once")
  func alike() throws {
    let (_, _, found) = try readCompetition([
      "marks.csv": "bid,criterion,evaluator,mark\nb1,q,e1,4\nb2,q,E1,4\nb1,r,E1,4\n"
    ])
    #expect(
      found == [
        "PRB2247 marks.csv:3:9: evaluators \"e1\" and \"E1\" differ in case or blanks alone (first named here: marks.csv:2:9)"
      ])
  }
}
