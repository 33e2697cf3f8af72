import Procurement
import Testing

@testable import Intake

struct ScheduleCSVTests {
  @Test("terms have typed values, and the clause's own words with their place")
  func typedTerms() throws {
    let (draft, log) = try readDraft(
      "terms.csv",
      """
      bid,term,value,clause,wording
      b1,payment.days,45,12.1,"Paid within 45 days, at most."
      b1,liability.cap,125% of annual charges,14,
      b1,liability.cap,"GBP 5,000,000",14,
      b1,carbon.report,yes,,
      """)
    #expect(lines(log) == [])
    #expect(
      draft.terms.map(\.term.typed) == [
        .duration(TermDuration(45, .day)),
        .percent(FixedDecimal(125), of: "annual charges"),
        .money(Money(FixedDecimal(5_000_000), try #require(Currency("GBP")))), .flag(true),
      ])
    let wording = try #require(draft.terms[0].term.wording)
    #expect(wording.value == "Paid within 45 days, at most.")
    #expect(wording.source.description == "terms.csv:2:25")
    #expect(draft.terms[1].term.wording == nil)
  }

  @Test("a known term that is not of its type is kept as words and warned of")
  func unreadTerms() throws {
    let (draft, log) = try readDraft(
      "terms.csv",
      """
      bid,term,value
      b1,payment.days,promptly
      b1,liability.cap,£5m
      b1,liability.cap,Unlimited
      b1,break.at-months,24; soon
      b1,liability.cap,"GBP 5,000"
      """)
    #expect(
      lines(log) == [
        "PRB2030 2:17 payment.days \"promptly\" is not a duration such as \"30 days\"",
        "PRB2030 3:18 liability.cap \"£5m\" is not an amount of money such as \"GBP 5000\" "
          + "or a percentage such as \"2.5%\"",
        "PRB2030 5:20 break.at-months \"24; soon\" is not a duration such as \"30 days\"",
        "PRB2030 6:18 liability.cap \"GBP 5,000\" is not an amount of money such as \"GBP 5000\" "
          + "or a percentage such as \"2.5%\"",
      ])
    #expect(draft.terms.count == 5)
    #expect(draft.terms[1].term.typed == .text("£5m"))
    #expect(log.finished().allSatisfy { $0.severity == .warning })
  }

  @Test("a declared decimal mark holds for terms too")
  func decimalMark() throws {
    let text = "bid;term;value\nb1;gain-share.percent;2,5%\nb1;liability.cap;5.000.000 GBP\n"
    let (draft, log) = try readDraft(
      "terms.csv", text, settings: FileSettings(decimalMark: .comma))
    #expect(lines(log) == [])
    #expect(draft.terms.map(\.term.typed.description) == ["2.5%", "GBP 5,000,000"])
  }

  @Test("a declared decimal mark is not asked for again")
  func decimalMarkDeclared() throws {
    let text = "bid;term;value\nb1;liability.cap;GBP 5,000,000\n"
    let (_, log) = try readDraft(
      "terms.csv", text, settings: FileSettings(decimalMark: .comma))
    #expect(
      log.finished().map(\.hint) == [
        "the file is declared to have decimal commas; write points between groups, or none"
      ])
  }

  @Test("a name that is nearly a known one is noted once a file")
  func nearlyKnown() throws {
    let (_, log) = try readDraft(
      "terms.csv",
      "bid,term,value\nb1,payment.day,30 days\nb2,payment.day,30 days\nb1,carbon.report,yes\n")
    #expect(lines(log) == ["PRB2031 2:4 term \"payment.day\" is not known, but nearly is"])
  }

  @Test("a hundred thousand unknown names take no longer than they should")
  func manyNames() throws {
    let rows = (1...100_000).map { "b1,payment.dyas\($0),x" }.joined(separator: "\n")
    let (draft, log) = try readDraft("terms.csv", "bid,term,value\n" + rows)
    #expect(draft.terms.count == 100_000)
    #expect(log.finished().count <= DiagnosticLog.limitPerFile + 1)
  }

  @Test("indicators are read with their values")
  func kpis() throws {
    let (draft, log) = try readDraft(
      "kpis.csv",
      """
      Bid,Name,Measure,Target,Tolerance,Service Credit,Frequency
      b1,availability,minutes up,99.5%,0.2%,"£5,000",monthly
      b1,response,,4 working days,,,
      b1,,,5,,,
      """)
    #expect(lines(log) == ["PRB2006 4:4 name is blank"])
    let kpi = try #require(draft.kpis.first?.part)
    #expect(draft.kpis.count == 2)
    #expect(kpi.measure?.value == "minutes up" && kpi.frequency?.value == "monthly")
    #expect(kpi.target?.value.description == "99.5%")
    #expect(kpi.tolerance?.value.description == "0.2%")
    #expect(kpi.serviceCredit?.value.description == "GBP 5,000")
    #expect(kpi.target?.source.description == "kpis.csv:2:28")
    #expect(draft.kpis[1].part.target?.value == .duration(TermDuration(4, .workingDay)))
    #expect(draft.kpis[1].part.serviceCredit == nil)
  }

  @Test("responsibilities run from and to days or months")
  func responsibilities() throws {
    let (draft, log) = try readDraft(
      "responsibilities.csv",
      """
      bid,service,accountable,provider,from,to
      b1,waste,north,Alder Ltd,1,36
      b1,waste,,,2030-04-01,
      b1,streets,north,Alder Ltd,0,36
      b1,streets,north,Alder Ltd,1201,
      b1,streets,north,Alder Ltd,01/02/2030,
      b1,streets,north,Alder Ltd,2030-02-30,
      b1,streets,north,Alder Ltd,1.5,
      b1,streets,north,Alder Ltd,24,12
      b1,streets,north,Alder Ltd,2030-04-01,2030-03-31
      b1,streets,north,Alder Ltd,12,2026-03-31
      """)
    #expect(
      lines(log) == [
        "PRB2032 4:28 from \"0\" is neither a date nor a month of the contract",
        "PRB2032 5:28 from \"1201\" is neither a date nor a month of the contract",
        "PRB2014 6:28 from \"01/02/2030\" does not say which is the day and which the month",
        "PRB2032 7:28 from \"2030-02-30\" is neither a date nor a month of the contract",
        "PRB2032 8:28 from \"1.5\" is neither a date nor a month of the contract",
        "PRB2033 9:31 the responsibility for \"streets\" ends before it begins",
        "PRB2033 10:39 the responsibility for \"streets\" ends before it begins",
      ])
    #expect(draft.responsibilities.count == 3)
    let first = draft.responsibilities[0].part
    #expect(first.from?.value == .month(1) && first.to?.value == .month(36))
    #expect(first.accountable?.value == "north" && first.provider?.value == "Alder Ltd")
    let second = draft.responsibilities[1].part
    #expect(second.accountable == nil && second.provider == nil && second.to == nil)
    #expect(
      second.from?.value == CalendarDate(year: 2030, month: 4, day: 1).map(ContractMoment.date))
  }

  @Test("savings are money, and their evidence is one of three")
  func savings() throws {
    let (draft, log) = try readDraft(
      "savings.csv",
      """
      bid,partner,year,baseline,cost,evidence
      b1,north,1,"£1,234.50",1100,Banked
      b1,moor,2027,1000,(50),
      b1,moor,1,TBC,900,certain
      b1,moor,one,1000,$900,
      b1,moor,,,,
      """)
    #expect(
      lines(log) == [
        "PRB2004 4:11 baseline \"TBC\" is not a number",
        "PRB2034 4:19 evidence \"certain\" is not known",
        "PRB2018 5:9 year \"one\" is not a year",
        "PRB2007 5:18 cost \"$900\" is not in GBP, the competition's currency",
        "PRB2006 6:9 year is blank", "PRB2006 6:10 baseline is blank",
        "PRB2006 6:11 cost is blank",
      ])
    #expect(draft.savings.count == 2)
    let saving = draft.savings[0].part
    #expect(saving.baseline.value.description == "1,234.50 GBP")
    #expect(saving.evidence?.value == .banked && saving.year.value == 1)
    #expect(draft.savings[1].part.cost.value.amount == FixedDecimal(-50))
    #expect(draft.savings[1].part.evidence == nil)
  }

  @Test("a mark keeps what it gave credit for, with its place")
  func promise() throws {
    let (draft, log) = try readDraft(
      "marks.csv",
      "bid,criterion,evaluator,mark,promise\nb1,q,agreed,4,exit.assistance-months at-least 12\n")
    #expect(lines(log) == [])
    let promise = try #require(draft.marks.first?.mark.promise)
    #expect(promise.value == "exit.assistance-months at-least 12")
    #expect(promise.source.description == "marks.csv:2:15")
  }
}
