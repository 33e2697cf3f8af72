import Procurement
import Testing

@testable import Rubrics

/// What a rubric publishes about prices over the contract's life.
@Suite struct WholeLifeReaderTests {
  private func rubric(_ wholeLife: String, price: String = "basis: equivalent-annual") -> String {
    rubricText(
      """
        - {id: quality, title: Quality, weight: 60}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional,
           \(price)}
      """, head: "whole-life: {\(wholeLife)}")
  }

  private static let settled = "options: count, extensions: leave-out, indexation: count"

  @Test("every key is read")
  func everyKey() throws {
    let (read, found) = readRubric(
      rubric(
        "discount: {rate: [{up-to: 30, rate: 3.5}, {rate: 3.0}], base-year: 2026}, first-year: 2027, "
          + "\(Self.settled), index-base-year: 2025, rounding: {places: 2, mode: half-up}",
        price: "basis: present-value, period-months: 96"))
    #expect(found.map(\.text) == [])
    let wholeLife = try #require(read?.wholeLife)
    #expect(wholeLife.discount?.baseYear == 2026)
    #expect(
      wholeLife.discount?.rate
        == .own([
          DiscountRateStep(upToYear: 30, percent: try FixedDecimal(parsing: "3.5")),
          DiscountRateStep(upToYear: nil, percent: FixedDecimal(3)),
        ]))
    #expect(wholeLife.firstYear == 2027)
    #expect(wholeLife.options == .count)
    #expect(wholeLife.extensions == .leaveOut)
    #expect(wholeLife.indexation == .count)
    #expect(wholeLife.indexBaseYear == 2025)
    #expect(wholeLife.rounding == Rounding(places: 2, mode: .halfUp))
    guard case .price(let price) = read?.criteria.last?.measure else {
      Issue.record("no price")
      return
    }
    #expect(price.basis == .presentValue)
    #expect(price.periodMonths == 96)
  }

  @Test("without keys: contract years from 1, prices of the first year, plain totals")
  func defaults() throws {
    let read = readRubric(
      rubric("first-year: 2027, \(Self.settled)", price: "period-months: 12")
    ).rubric
    let wholeLife = try #require(read?.wholeLife)
    #expect(wholeLife.indexBaseYear == 2027)
    #expect(wholeLife.discount == nil)
    #expect(wholeLife.rounding == nil)
    #expect(try #require(readRubric(RubricHashTests.full).rubric).wholeLife == nil)
  }

  @Test("a Green Book rate needs its day")
  func greenBook() throws {
    let read = readRubric(
      rubric("discount: {rate: green-book, as-of: 2026-04-01, base-year: 0}, \(Self.settled)"))
    #expect(
      read.rubric?.wholeLife?.discount?.rate
        == .greenBook(asOf: try #require(CalendarDate(iso: "2026-04-01"))))
    #expect(read.found.map(\.code) == ["PRB3152"])
  }

  @Test(
    "what is wrong is reported at its place",
    arguments: [
      ("discount: 1️⃣3.5", "PRB1304", "\"discount\" is written as a map, not a single value"),
      ("discount: 1️⃣{rate: 3.5}", "PRB1306", "\"discount\" needs \"base-year\""),
      ("discount: 1️⃣{base-year: 0}", "PRB1306", "\"discount\" needs \"rate\""),
      (
        "discount: 1️⃣{rate: green-book, base-year: 0}", "PRB1306", "\"discount\" needs \"as-of\""
      ),
      (
        "discount: {rate: 3.5, 1️⃣as-of: 2026-04-01, base-year: 0}", "PRB3004",
        "\"as-of\" picks the rates of the Green Book, and the rate is given"
      ),
      (
        "discount: {rate: 1️⃣-1, base-year: 0}", "PRB1307",
        "a discount rate is 0 to 100 percent a year with at most 6 decimals, not \"-1\""
      ),
      (
        "discount: {rate: 1️⃣100.01, base-year: 0}", "PRB1307",
        "a discount rate is 0 to 100 percent a year with at most 6 decimals, not \"100.01\""
      ),
      (
        "discount: {rate: 1️⃣3.1234567, base-year: 0}", "PRB1307",
        "a discount rate is 0 to 100 percent a year with at most 6 decimals, not \"3.1234567\""
      ),
      (
        "discount: {rate: 1️⃣three, base-year: 0}", "PRB1307",
        "\"rate\" is a number, not \"three\""
      ),
      (
        "discount: {rate: 1️⃣[], base-year: 0}", "PRB3040",
        "these discount rates leave a year without a rate, or give it two"
      ),
      (
        "discount: {rate: 1️⃣[{up-to: 30, rate: 3}], base-year: 0}", "PRB3040",
        "these discount rates leave a year without a rate, or give it two"
      ),
      (
        "discount: {rate: 1️⃣[{rate: 3}, {rate: 2}], base-year: 0}", "PRB3040",
        "these discount rates leave a year without a rate, or give it two"
      ),
      (
        "discount: {rate: 1️⃣[{up-to: 30, rate: 3}, {up-to: 30, rate: 2}, {rate: 1}], base-year: 0}",
        "PRB3040", "these discount rates leave a year without a rate, or give it two"
      ),
      ("options: 1️⃣maybe", "PRB1307", "\"options\" cannot be \"maybe\""),
      (
        "first-year: 1️⃣-1", "PRB1307",
        "\"first-year\" is a whole number from 0 to 2999, not \"-1\""
      ),
      ("1️⃣discounting: 3.5", "PRB1305", "\"whole-life\" has no key \"discounting\""),
    ])
  func wrong(wholeLife: String, code: String, message: String) throws {
    let marked = MarkedText(rubric(wholeLife, price: "period-months: 12"))
    let found = readRubric(marked.text).found.filter { $0.severity == .error }
    let place = try #require(marked.places["1️⃣"])
    let texts = found.map(\.text)
    #expect(texts.count == 1)
    #expect(texts.first?.hasPrefix("rubric.yaml:\(place) ") == true, "\(texts)")
    #expect(texts.first?.hasSuffix(message) == true, "\(texts)")
    #expect(found.first?.code == code, "\(texts)")
  }

  @Test("the hash changes with every rule, and not with how a rate is written")
  func hash() throws {
    func sha256(_ wholeLife: String) throws -> String {
      try #require(readRubric(rubric(wholeLife)).rubric).sha256
    }
    let text = "discount: {rate: 3.5, base-year: 0}, options: count"
    let own = try sha256(text)
    for other in [
      "discount: {rate: 3.6, base-year: 0}, options: count",
      "discount: {rate: 3.5, base-year: 1}, options: count",
      "discount: {rate: 3.5, base-year: 0}, options: leave-out",
      "\(text), extensions: count", "\(text), indexation: count", "\(text), first-year: 2",
      "\(text), index-base-year: 2", "\(text), rounding: {places: 2, mode: half-up}",
      "discount: {rate: green-book, as-of: 2026-04-01, base-year: 0}, options: count",
    ] {
      #expect(try sha256(other) != own, "\(other)")
    }
    #expect(try sha256("options: count, discount: {base-year: 0, rate: [{rate: 3.50}]}") == own)
    #expect(try sha256("\(text), first-year: 1, index-base-year: 1") == own)
  }

  @Test("the outline says the rules in words")
  func outline() throws {
    let rubric = try #require(
      readRubric(
        rubric(
          "discount: {rate: [{up-to: 30, rate: 3.5}, {rate: 3}], base-year: 0}, first-year: 0, "
            + "options: count, extensions: leave-out, indexation: count, "
            + "rounding: {places: 2, mode: half-up}")
      ).rubric)
    let outline = RubricOutline.text(rubric)
    #expect(
      outline.contains(
        """
        whole life       discounted to year 0 at 3.5% a year up to year 30, 3% after; the first year is 0;
                         options counted; extensions left out; indexation counted; indexed from year 0;
                         each row to 2 decimals, half-up
        """), "\(outline)")
    #expect(outline.contains("equivalent annual price by lowest-proportional;"), "\(outline)")
  }
}
