import Procurement
import Testing

@Suite("Money and currencies")
struct MoneyTests {
  private func money(_ amount: String, _ code: String = "GBP") throws -> Money {
    Money(try decimal(amount), try #require(Currency(code)))
  }

  @Test("amounts of one currency are added, subtracted and compared exactly")
  func arithmetic() throws {
    #expect(try (money("0.10") + money("0.2")).amount == decimal("0.3"))
    #expect(try (money("1.00") - money("1.01")).amount == decimal("-0.01"))
    #expect(try money("99.99").isLess(than: money("100")))
    #expect(try !money("100.00").isLess(than: money("100")))
    #expect(try money("100.00") == money("100"))
  }

  @Test("mixing currencies is an error, even with equal amounts or zero")
  func mixed() throws {
    let pounds = try money("0")
    let euros = try money("0", "EUR")
    let error = MoneyError.mixedCurrencies(pounds.currency, euros.currency)
    #expect(throws: error) { try pounds + euros }
    #expect(throws: error) { try pounds - euros }
    #expect(throws: error) { try pounds.isLess(than: euros) }
    #expect(pounds != euros)
  }

  @Test("an amount beyond all bounds is an error")
  func overflow() throws {
    let most = try money(Int128.max.description)
    #expect(throws: MoneyError.number(.overflow)) { try most + money("1") }
    #expect(throws: MoneyError.number(.overflow)) { try money("-2") - most }
  }

  @Test(
    "an amount shows groups, at least its currency's decimals, and the code",
    arguments: [
      ("100000", "GBP", "100,000.00 GBP"), ("1.5", "EUR", "1.50 EUR"),
      ("1.2345", "EUR", "1.2345 EUR"),
      ("1000", "JPY", "1,000 JPY"), ("1", "KWD", "1.000 KWD"), ("-5", "CLF", "-5.0000 CLF"),
    ])
  func description(amount: String, code: String, text: String) throws {
    #expect(try money(amount, code).description == text)
  }

  @Test(
    "smallest units follow ISO 4217",
    arguments: [
      ("GBP", 2), ("EUR", 2), ("USD", 2), ("JPY", 0), ("ISK", 0), ("KRW", 0), ("XOF", 0),
      ("BHD", 3), ("TND", 3), ("CLF", 4), ("UYW", 4), ("UYI", 0),
    ])
  func minorUnits(code: String, units: Int) {
    #expect(Currency(code)?.minorUnits == units)
  }

  @Test(
    "a code is three Latin letters, in small letters too",
    arguments: [
      ("GBP", "GBP"), ("gbp", "GBP"), ("Eur", "EUR"), ("", nil), ("GB", nil), ("GBPX", nil),
      ("G1P", nil), ("G P", nil), ("£", nil), ("ßA", nil), ("ﬁ", nil), ("ıT", nil), ("ÉU", nil),
      ("@AB", nil), ("[AB", nil), ("`ab", nil), ("{ab", nil),
    ] as [(String, String?)])
  func codes(text: String, code: String?) {
    #expect(Currency(text)?.code == code)
  }
}
