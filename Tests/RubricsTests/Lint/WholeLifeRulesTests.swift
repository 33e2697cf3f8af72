import Procurement
import Testing

@testable import Rubrics

/// The rules on whole-life prices.
@Suite struct WholeLifeRulesTests {
  private func rubric(_ price: String, head: String = "", length: Bool = false) -> String {
    rubricText(
      """
        - {id: quality, title: Quality, weight: \(length ? 50 : 60)}
        - 1️⃣{id: price, title: Price, weight: 40, measure: price, formula: linear-min-max\(price)}
      """
        + (length
          ? """

            - {id: length, title: Length, weight: 10, measure: contract-length,
               bands: [{score: 100}]}
          """ : ""),
      head: head)
  }

  private let discount = "discount: {rate: 3.5, base-year: 0}"
  private let settled = "options: count, extensions: count, indexation: leave-out"

  @Test(
    "a present value and an annual price need a discount",
    arguments: ["present-value", "equivalent-annual"])
  func basisWithoutDiscount(basis: String) {
    let name = basis == "present-value" ? "present values" : "equivalent annual prices"
    expect(
      rubric(", basis: \(basis)"),
      [
        Finding(
          "1️⃣", .lintBasisWithoutDiscount,
          "\"price\" compares \(name), and no discount is published")
      ])
    expect(rubric(", basis: \(basis)", head: "whole-life: {\(discount), \(settled)}"), [])
  }

  @Test(
    "totals are doubted where lengths are scored or the whole life has rules, unless one period is priced"
  )
  func totals() {
    let finding = Finding(
      "1️⃣", .lintTotalsOfUnequalLengths,
      "\"price\" compares total prices, though bids may differ in length")
    let head = "whole-life: {\(discount), \(settled)}"
    expect(rubric(""), [])
    expect(rubric("", length: true), [finding])
    expect(rubric(", basis: total", head: head), [finding])
    expect(rubric(", period-months: 60", length: true), [])
    expect(rubric(", period-months: 60", head: head), [])
    expect(rubric(", basis: equivalent-annual", head: head, length: true), [])
  }

  @Test("indexed prices at the Green Book's real rates draw a warning")
  func realRate() {
    let rates = "{rate: green-book, as-of: 2026-04-01, base-year: 0}"
    let open = "options: count, extensions: count"
    expect(
      rubric(
        ", period-months: 60",
        head: "whole-life: 2️⃣{discount: \(rates), \(open), indexation: count}"),
      [
        Finding(
          "2️⃣", .lintIndexedAtRealRate,
          "indexed prices are discounted at the Green Book's rates, which have no inflation in them"
        )
      ])
    expect(
      rubric(
        ", period-months: 60", head: "whole-life: {\(discount), \(open), indexation: count}"), [])
  }

  @Test("what is left open is a note")
  func leftOpen() {
    expect(
      rubric(", period-months: 60", head: "whole-life: 2️⃣{\(discount), extensions: count}"),
      [
        Finding(
          "2️⃣", .lintWholeLifeLeftOpen,
          "the rubric does not say whether options or indexation count in whole-life prices")
      ], notes: true)
  }
}
