import Evaluation
import Procurement
import Testing

@Suite("Whole-life prices that cannot be computed")
struct WholeLifeProblemsTests {
  private func codes(
    _ flows: [PriceFlow], months: Int? = 36, extensionMonths: Int? = 0,
    wholeLife: String = LifeSample.usual, price: String = "basis: equivalent-annual",
    settings: String = ""
  ) throws -> [String] {
    try LifeSample.evaluate(
      [LifeSample.bid("b1", months: months, extensionMonths: extensionMonths, flows)],
      wholeLife: wholeLife, price: price, settings: settings
    ).diagnostics.map(\.code)
  }

  @Test("where growth counts, a growth in words stops the bid instead of being taken for none")
  func indexationInWords() throws {
    func codes(_ written: String, growth: String) throws -> [String] {
      let flat = try LifeSample.bid("b1", months: 12, LifeSample.charges(["5"]))
      let place = SourceLocation(file: "terms.csv", line: 2, column: 21)
      let term = ContractTerm(
        name: "price.indexation", value: Sourced(written, at: place), clause: nil)
      let bid = Bid(
        id: "b1", bidder: "Alder", source: flat.source, schedule: flat.schedule,
        contractLength: flat.contractLength,
        contract: ContractSchedule(terms: ContractTerms([term])))
      return try LifeSample.evaluate(
        [bid], wholeLife: "indexation: \(growth)", price: "basis: total"
      ).diagnostics.map(\.code)
    }
    #expect(try codes("CPI, capped at 3%", growth: "count") == ["PRB4033"])
    #expect(try codes("CPI, capped at 3%", growth: "leave-out") == [])
    #expect(try codes("none", growth: "count") == [])
  }

  @Test("options and indexed lines stop a plain total whose rubric says nothing of them")
  func plainTotals() throws {
    let option = try [LifeSample.flow(.charge, 1, "5"), LifeSample.flow(.option, 1, "2")]
    #expect(try codes(option, wholeLife: "", price: "basis: total") == ["PRB4031"])
    #expect(try codes(option, wholeLife: "options: count", price: "basis: total") == [])
    let indexed = try [
      LifeSample.flow(.charge, 1, "5", indexation: .fixed(percent: FixedDecimal(2)))
    ]
    #expect(try codes(indexed, wholeLife: "", price: "basis: total") == ["PRB4031"])
  }

  @Test("a line without a year stops a present value, not a total")
  func yearMissing() throws {
    let flows = try LifeSample.charges(["1", "2", "3"]) + [LifeSample.flow(.setup, nil, "5")]
    #expect(try codes(flows) == ["PRB4030"])
    #expect(try codes(flows, price: "basis: present-value") == ["PRB4030"])
    #expect(try codes(flows, price: "basis: total") == [])
    let price = try LifeSample.price(
      flows, months: 36, wholeLife: LifeSample.usual, price: "basis: total")
    #expect(price.total?.description == "11")
    #expect(price.presentValue == nil)
    #expect(
      price.missing == ["bid \"b1\" has setup lines without a year, which \"price\" needs"])
  }

  @Test("where extensions are left out a charge without a year might be one of theirs")
  func yearOfAnExtension() throws {
    let flows = try [LifeSample.flow(.charge, nil, "5")]
    #expect(try codes(flows, extensionMonths: 12, price: "basis: total") == ["PRB4030"])
    #expect(try codes(flows, extensionMonths: 0, price: "basis: total") == [])
  }

  @Test("a bidder who leaves a year out is disqualified where the rubric says so")
  func incomplete() throws {
    let flows = try LifeSample.charges(["1", "2", "3"]) + [LifeSample.flow(.setup, nil, "5")]
    let result = try LifeSample.evaluate(
      [
        LifeSample.bid("b1", months: 36, flows),
        LifeSample.bid("b2", months: 36, LifeSample.charges(["1", "2", "3"])),
      ], wholeLife: LifeSample.usual, price: "basis: present-value",
      settings: "incomplete-bids: disqualify")
    #expect(result.lot.order == ["b2"])
    #expect(result.lot.disqualified.map(\.bid.id) == ["b1"])
  }

  @Test("what the rubric does not settle stops every figure")
  func unpublished() throws {
    let bare = "discount: {rate: 3.5, base-year: 0}"
    let charges = try LifeSample.charges(["1", "2", "3"])
    #expect(try codes(charges, wholeLife: bare) == [])
    let option = try charges + [LifeSample.flow(.option, 1, "9")]
    #expect(try codes(option, wholeLife: bare) == ["PRB4031"])
    #expect(try codes(charges, months: 24, extensionMonths: 12, wholeLife: bare) == ["PRB4031"])
    let indexed = try [
      LifeSample.flow(.charge, 3, "1", indexation: .fixed(percent: FixedDecimal(2)))
    ]
    #expect(try codes(indexed, wholeLife: bare) == ["PRB4031"])
    #expect(try codes(option, wholeLife: bare, price: "basis: total") == ["PRB4031"])
  }

  @Test(
    "an unknown length stops an equivalent annual price, an open extension only where it counts")
  func lengthMissing() throws {
    let charges = try LifeSample.charges(["1", "2", "3"])
    #expect(
      try codes(charges, months: nil, wholeLife: "discount: {rate: 3.5, base-year: 0}")
        == ["PRB4032"])
    #expect(
      try codes(
        charges, months: nil, wholeLife: "discount: {rate: 3.5, base-year: 0}",
        price: "basis: present-value") == [])
    let counting = LifeSample.usual.replacing("extensions: leave-out", with: "extensions: count")
    #expect(try codes(charges, extensionMonths: nil, wholeLife: counting) == ["PRB4032"])
    #expect(
      try codes(charges, months: nil, price: "basis: equivalent-annual, period-months: 36") == [])
  }

  @Test("an index without the series, or without its value for a year")
  func index() throws {
    let flows = try [LifeSample.flow(.charge, 3, "1", indexation: .series("cpi"))]
    #expect(try codes(flows) == ["PRB4033"])
    let place = SourceLocation(file: "indices.csv", line: 2, column: 1)
    let cpi = IndexSeries(name: "cpi", values: [1: Sourced(FixedDecimal(100), at: place)])
    let price = try LifeSample.price(
      flows, months: 36, wholeLife: LifeSample.usual, indices: [cpi])
    #expect(
      price.missing == [
        "the index series \"cpi\" has no value for year 3, which bid \"b1\" needs"
      ])
  }

  @Test("years after the contract, or centuries from the base year")
  func outside() throws {
    #expect(try codes(LifeSample.charges(["1", "2", "3", "4"])) == ["PRB4034"])
    // Lines of calendar years under a rubric that counts contract years.
    let calendar = try LifeSample.charges(["1", "2", "3"], from: 2026)
    #expect(Set(try codes(calendar)) == ["PRB4034"])
    // Lines of contract years under a rubric that counts those of the calendar.
    let counted = try LifeSample.evaluate(
      [
        LifeSample.bid(
          "b1", months: 36, extensionMonths: 12, LifeSample.charges(["1", "2", "3", "4"]))
      ],
      wholeLife: "first-year: 2027, options: leave-out, extensions: leave-out, indexation: count",
      price: "basis: total")
    #expect(Set(counted.diagnostics.map(\.code)) == ["PRB4034"])
    #expect(counted.lot.ranking.isEmpty)
    #expect(
      try codes([LifeSample.flow(.setup, 0, "1")] + LifeSample.charges(["1", "2", "3"])) == [])
    let exit = try LifeSample.charges(["1", "2", "3"]) + [LifeSample.flow(.exit, 2999, "1")]
    #expect(try codes(exit) == ["PRB4034"])
  }

  @Test("a year that an extension shares, and years that nothing is charged for, draw a warning")
  func warnings() throws {
    #expect(
      try codes(LifeSample.charges(["1", "2", "3"]), months: 30, extensionMonths: 6) == ["PRB4036"])
    #expect(try codes(LifeSample.charges(["1", "2"])) == ["PRB4037"])
    #expect(try codes([LifeSample.flow(.setup, 0, "9")]) == ["PRB4037"])
    #expect(try codes(LifeSample.charges(["1", "2"]), price: "basis: total") == [])
  }

  @Test("numbers that do not fit are an error, not a crash")
  func overflow() throws {
    let nines = String(repeating: "9", count: 38)
    #expect(try codes([LifeSample.flow(.charge, 1, nines)]) == ["PRB4022"])
  }

  @Test("a present value of zero or less is not scored")
  func notPositive() throws {
    let flows = try [
      LifeSample.flow(.rebate, 1, "-1000.00"), LifeSample.flow(.charge, 3, "1030.00"),
    ]
    for rule in ["refuse", "disqualify"] {
      #expect(
        try codes(flows, price: "basis: present-value, non-positive-price: \(rule)").count == 1)
    }
    let published = try LifeSample.evaluate(
      [LifeSample.bid("b1", months: 36, flows)], wholeLife: LifeSample.usual,
      price: "basis: present-value, non-positive-price: disqualify")
    #expect(published.diagnostics.first?.hint?.contains("publish") == false)
  }
}
