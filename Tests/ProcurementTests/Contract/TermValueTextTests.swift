import Procurement
import Testing

@Suite("The text of term values")
struct TermValueTextTests {
  private static let gbp = Currency("GBP")

  @Test(
    "a value is read as what people write",
    arguments: [
      ("30 days", "30 days"), ("1 month", "1 month"), ("10 Working Days", "10 working days"),
      ("36 months", "36 months"), ("5 years", "5 years"), ("2 weeks", "2 weeks"),
      ("2.5%", "2.5%"), ("2.5 per cent", "2.5%"),
      ("125% of annual charges", "125% of annual charges"),
      ("GBP 5,000,000", "GBP 5,000,000"), ("5,000,000 GBP", "GBP 5,000,000"),
      ("£1,234.50", "GBP 1,234.50"), ("EUR 10", "EUR 10"), ("yes", "yes"), ("No", "no"),
      ("2026-03-31", "2026-03-31"), ("-1,234.5", "-1,234.5"),
      ("24 months; 48 months", "24 months; 48 months"),
    ])
  func reads(text: String, shown: String) {
    let value = TermValue.parse(text, currency: TermValueTextTests.gbp)
    #expect(value.kind != .text)
    #expect(value.description == shown)
    #expect(TermValue.parse(shown, as: value.kind, currency: TermValueTextTests.gbp) == value)
  }

  @Test(
    "what could be meant in two ways, or is no value, is words",
    arguments: [
      "£5m", "5m", "30-60 days", "thirty days", "2.5 years", "36 months from signature", "-3 days",
      "31/03/2026", "2026-02-30", "5 all", "GBP", "%", "50% or more", "50% of", "1,23", "0,123",
      "1e5", "", "a;;b", ";", "TBC", "999999999999999999999 days", "100001 days", "GBP 5 GBP",
      "1,234,56", "--5", "5.", ".5", "٣ days", "$ 5", "12345678901234567890123456789012345678901",
    ])
  func staysText(text: String) {
    #expect(TermValue.parse(text, currency: TermValueTextTests.gbp) == .text(text))
  }

  @Test("a symbol is money only where the currency is known to have it")
  func symbols() {
    #expect(TermValue.parse("£5") == .text("£5"))
    #expect(TermValue.parse("£5", currency: Currency("EUR")) == .text("£5"))
    #expect(TermValue.parse("£5", currency: Currency("GBP")).kind == .money)
    #expect(TermValue.parse("USD 5", currency: Currency("GBP")).description == "USD 5")
  }

  @Test("a bare number takes the unit that a known term's name ends in, and no other")
  func bareNumbers() {
    #expect(TermValue.parse("45", forTerm: "payment.days") == .duration(TermDuration(45, .day)))
    #expect(TermValue.parse("6", forTerm: "exit.assistance-months").description == "6 months")
    #expect(
      TermValue.parse("24; 48", forTerm: "break.at-months").description == "24 months; 48 months")
    #expect(TermValue.parse("50", forTerm: "gain-share.percent").description == "50%")
    #expect(TermValue.parse("2.5", forTerm: "payment.days") == .text("2.5"))
    #expect(TermValue.parse("150", forTerm: "liability.cap") == .text("150"))
    #expect(TermValue.parse("60", forTerm: "benefit-share.north") == .text("60"))
    #expect(TermValue.parse("45", forTerm: "reply.days") == .number(FixedDecimal(45)))
  }

  @Test("a term that is words stays words, whatever it looks like")
  func wordsOfKnownTerms() {
    #expect(TermValue.parse("2026-03-31", forTerm: "exit.owner") == .text("2026-03-31"))
    #expect(TermValue.parse("a; b", forTerm: "exit.owner") == .text("a; b"))
    #expect(TermValue.parse("insolvency; breach", forTerm: "exit.trigger").kind == .list)
    #expect(TermValue.parse("yes", forTerm: "exit.plan") == .flag(true))
    #expect(TermValue.parse("5", as: .text) == .text("5"))
    #expect(TermValue.parse("north", as: .list) == .list([.text("north")]))
  }
}

@Suite("The vocabulary of terms")
struct TermVocabularyTests {
  @Test("names are in alphabetical order, and none is there twice")
  func order() {
    let names = TermVocabulary.all.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }

  @Test("every unit in a name is one that the term may have")
  func units() {
    for term in TermVocabulary.all {
      switch term.bareUnit {
      case .percent: #expect(term.kinds.first == .percent, "\(term.name)")
      case .duration: #expect(term.kinds.first == .duration, "\(term.name)")
      case nil: continue
      }
    }
  }

  @Test("a term with a part that varies is found by what stands before it")
  func prefixes() {
    #expect(TermVocabulary.term(named: "benefit-share.north")?.name == "benefit-share.<partner>")
    #expect(TermVocabulary.term(named: "reversal.cost-at-36")?.name == "reversal.cost-at-<months>")
    #expect(TermVocabulary.term(named: "benefit-share.") == nil)
    #expect(TermVocabulary.term(named: "payment") == nil)
  }

  @Test("an unknown name is held against the nearest known one")
  func nearest() {
    #expect(TermVocabulary.nearest(to: "payment.day") == "payment.days")
    #expect(TermVocabulary.nearest(to: "Payment.Days") == "payment.days")
    #expect(TermVocabulary.nearest(to: "benefit-shares.north") == "benefit-share.north")
    #expect(TermVocabulary.nearest(to: "carbon.target") == nil)
    #expect(TermVocabulary.nearest(to: "exit.cost") == nil)
    #expect(TermVocabulary.nearest(to: "audit.right") == "audit.rights")
    #expect(TermVocabulary.nearest(to: "exit-plan") == "exit.plan")
    #expect(TermVocabulary.nearest(to: "exit.assistance.months") == "exit.assistance-months")
    #expect(TermVocabulary.nearest(to: "gainshare.percent") == "gain-share.percent")
  }

  @Test(
    "a name that says something else is no slip of a known one",
    arguments: [
      "call-off.maximum", "framework.minimum", "exit.notice", "exit.offer", "exit.place",
      "exit.start", "exit.dates", "payment.dates", "funding.", "reversal.cost-at-",
      "kpi.first-contact-resolution",
    ])
  func noSlip(_ name: String) {
    #expect(TermVocabulary.nearest(to: name) == nil)
  }

  @Test("a value is allowed by its type, a list by what it holds, and some single words")
  func allowed() throws {
    let cap = try #require(TermVocabulary.term(named: "liability.cap"))
    #expect(cap.allows(.text("Unlimited")))
    #expect(!cap.allows(.text("to be agreed")))
    let breaks = try #require(TermVocabulary.term(named: "break.at-months"))
    #expect(breaks.allows(TermValue.parse("24; 48", forTerm: breaks.name)))
    #expect(!breaks.allows(TermValue.parse("24; soon", forTerm: breaks.name)))
  }
}
