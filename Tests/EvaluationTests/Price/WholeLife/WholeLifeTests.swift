import Evaluation
import Procurement
import Testing

@Suite("Whole-life prices")
struct WholeLifeTests {
  @Test("setup before the start and exit after the end count, whatever the length")
  // 50,000 in year 0, 100,000 in years 1 to 5, 20,000 in year 6 at 3.5%, by Python's `Fraction`.
  func setupAndExit() throws {
    let flows =
      try [LifeSample.flow(.setup, 0, "50000")]
      + LifeSample.charges(Array(repeating: "100000", count: 5))
      + [LifeSample.flow(.exit, 6, "20000")]
    let price = try LifeSample.price(flows, months: 60, wholeLife: LifeSample.usual)
    #expect(price.total?.description == "570000")
    #expect(price.presentValue?.description == "517775.25")
    #expect(price.equivalentAnnual?.description == "114677.57")
    #expect(price.perMonth?.description == "9500.00")
    #expect(price.months == 60)
    #expect(price.missing.isEmpty)
  }

  @Test("options and extension years are left out as published, and shown")
  func leftOut() throws {
    let flows =
      try LifeSample.charges(["100", "100", "100", "90"])
      + [LifeSample.flow(.option, 2, "55", lines: 3)]
    let price = try LifeSample.price(
      flows, months: 36, extensionMonths: 12, wholeLife: LifeSample.usual)
    #expect(price.total?.description == "300")
    #expect(price.months == 36)
    #expect(price.leftOut.map(\.reason) == [.option, .extensionYear])
    #expect(price.leftOut.map(\.amount.description) == ["55", "90"])
    #expect(price.leftOut.map(\.lineCount) == [3, 1])
  }

  @Test("counted options and extensions are in the sum, and the months are the longest")
  func counted() throws {
    let flows =
      try LifeSample.charges(["100", "100", "100", "90"]) + [LifeSample.flow(.option, 2, "55")]
    let price = try LifeSample.price(
      flows, months: 36, extensionMonths: 12,
      wholeLife: "discount: {rate: 3.5, base-year: 0}, options: count, extensions: count")
    #expect(price.total?.description == "445")
    #expect(price.months == 48)
    #expect(price.leftOut.isEmpty)
  }

  @Test("amounts grow from the index base year, by a percentage or a series, and are rounded once")
  func indexation() throws {
    let place = SourceLocation(file: "indices.csv", line: 2, column: 1)
    let cpi = IndexSeries(
      name: "cpi",
      values: [
        1: Sourced(try FixedDecimal(parsing: "132.4"), at: place),
        2: Sourced(try FixedDecimal(parsing: "135.1"), at: place),
      ])
    let fixed = Indexation.fixed(percent: try FixedDecimal(parsing: "2.5"))
    let price = try LifeSample.price(
      [
        LifeSample.flow(.charge, 3, "100000", indexation: fixed),
        LifeSample.flow(.charge, 2, "100000", indexation: .series("cpi")),
        LifeSample.flow(.charge, 1, "100000", indexation: fixed),
      ], months: 36, wholeLife: LifeSample.usual, indices: [cpi])
    #expect(price.rows.map(\.indexFactor) == ["1", "cpi 135.1 ÷ 132.4", "1.025^2"])
    #expect(price.rows.map(\.indexedAmount.description) == ["100000.00", "102039.27", "105062.50"])
    #expect(
      price.rows.map { $0.presentValue?.description } == ["96618.36", "95254.75", "94760.36"])
    #expect(price.total?.description == "307101.77")
    let leftOut = try LifeSample.price(
      [LifeSample.flow(.charge, 3, "100000", indexation: fixed)], months: 36,
      wholeLife: LifeSample.usual.replacing("indexation: count", with: "indexation: leave-out"))
    #expect(leftOut.total?.description == "100000")
    #expect(leftOut.rows.first?.indexFactor == nil)
  }

  @Test("the score rests on the published figure, and says how it came about")
  func scored() throws {
    let short = try LifeSample.bid(
      "b1", months: 36, LifeSample.charges(["1000", "1100", "1200"]))
    let long = try LifeSample.bid(
      "b2", months: 84, LifeSample.charges(Array(repeating: "1000", count: 7)))
    let annual = try LifeSample.evaluate(
      [short, long], wholeLife: LifeSample.usual, price: "basis: equivalent-annual")
    #expect(annual.lot.order == ["b2", "b1"])
    // 1,000.00 ÷ 1,097.70 = 91.0995…
    #expect(annual.lot.totals == ["b2": "100.00", "b1": "91.10"])
    let basis = try annual.lot.score("b1", "price").basis
    #expect(
      basis
        == "equivalent annual price over 36 months, present value 3,075.37 ÷ the sum of the years' "
        + "discount factors, of 3 lines in 3 rows, discounted to year 0 at 3.5% a year, options left "
        + "out, extensions left out, indexed from the prices of year 1, each row of the cash flow "
        + "rounded once to 2 decimals (half-up): 100 × (1,000.00 ÷ 1,097.70) = 91.099… → 91.10")
    #expect(annual.diagnostics.isEmpty)
    let total = try LifeSample.evaluate(
      [short, long], wholeLife: LifeSample.usual, price: "basis: total")
    #expect(total.lot.order == ["b1", "b2"])
    #expect(total.diagnostics.map(\.code) == ["PRB4035"])
    // The discount is published for the figures beside it.
    #expect(
      try total.lot.score("b1", "price").basis.hasPrefix(
        "total price over 36 months of 3 lines in 3 rows, not discounted, options left out"))
  }

  @Test("a tie on price is broken by the published figure")
  func ties() throws {
    // The dearer total has the lower present value, by less than a score shows.
    let early = try LifeSample.bid("b1", months: 24, LifeSample.charges(["100000.00", "0"]))
    let late = try LifeSample.bid("b2", months: 24, LifeSample.charges(["0", "103499.90"]))
    let result = try LifeSample.evaluate(
      [early, late], wholeLife: LifeSample.usual, price: "basis: present-value")
    #expect(result.lot.totals == ["b1": "100.00", "b2": "100.00"])
    #expect(result.lot.order == ["b2", "b1"])
    #expect(result.lot.ranking.first?.aheadBy == "price")
  }

  @Test("with one period for all, totals are compared as they are and nothing else changes")
  func period() throws {
    let bids = try [
      LifeSample.bid("b1", months: 36, LifeSample.charges(["10", "10", "10", "10", "10"])),
      LifeSample.bid("b2", months: 60, LifeSample.charges(["11", "10", "10", "10", "10"])),
    ]
    let result = try LifeSample.evaluate(bids, wholeLife: "", price: "period-months: 60")
    #expect(result.lot.order == ["b1", "b2"])
    #expect(result.diagnostics.isEmpty)
    #expect(result.lot.wholeLife == nil)
    #expect(
      try result.lot.score("b1", "price").basis
        == "price summed from 5 lines: 100 × (50.00 ÷ 50.00) = 100.00")
    let beyond = try LifeSample.evaluate(bids, wholeLife: "", price: "period-months: 48")
    #expect(beyond.diagnostics.map(\.code) == ["PRB4034", "PRB4034"])
    #expect(beyond.lot.ranking.isEmpty)
  }

  @Test(
    "flows that adjustments add run through the same rules, and the order of reading is nothing")
  func order() throws {
    let flows = try LifeSample.charges(["100", "200", "300"]) + [LifeSample.flow(.exit, 3, "7")]
    let forward = try LifeSample.price(flows, months: 36, wholeLife: LifeSample.usual)
    let backward = try LifeSample.price(
      flows.reversed(), months: 36, wholeLife: LifeSample.usual)
    #expect(forward == backward)
  }
}
