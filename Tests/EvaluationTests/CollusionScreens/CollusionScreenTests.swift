import Evaluation
import Procurement
import TestSupport
import Testing

@Suite("screens for collusion")
struct CollusionScreenTests {
  /// The findings of a screen among bids with these prices.
  private static func findings(
    _ screen: any CollusionScreen.Type, _ prices: [String],
    lines: [String: [String]] = [:], bidders: [String: String] = [:], variants: Set<String> = []
  ) throws -> [CollusionFinding] {
    let sample = try Sample.lot(
      prices.enumerated().map { SampleBid("b\($0.offset + 1)", price: $0.element) })
    let bids = sample.bids.map { bid in
      Bid(
        id: bid.id, bidder: bidders[bid.id] ?? bid.bidder, source: bid.source,
        statedPrice: bid.statedPrice, variant: variants.contains(bid.id) ? "green" : nil)
    }
    let lot = Lot(id: nil, title: nil, bids: bids, marks: sample.marks)
    let place = SourceLocation(file: "prices.csv", line: 2, column: 4)
    let kept = try lines.mapValues { prices in
      try prices.enumerated().map {
        PricedLines.Line(
          item: $0.offset, unitPrice: try Sample.decimal($0.element), source: place)
      }
    }
    return screen.findings(
      in: ComparedBids(lot, lines: PricedLines(bids: kept, leftOut: []), places: 2))
  }

  private static func figure(_ finding: CollusionFinding, _ places: Int = 6) -> String? {
    guard case .figure(let figure, _, _) = finding.outcome else { return nil }
    return figure.rounded(places: places)?.description
  }

  private static func words(_ finding: CollusionFinding) -> String {
    switch finding.outcome {
    case .noFigure(let reason): reason
    case .figure(_, _, let basis): basis
    }
  }

  /// Computed by Python's numpy (`std(ddof=1)`) and scipy (`kurtosis` and `skew` with `bias=False`).
  @Test(
    "figures are those of other programs",
    arguments: [
      ("coefficient-of-variation", "0.040137"), ("gap-of-lowest-two", "0.080000"),
      ("kurtosis", "3.818606"), ("relative-distance", "16.000000"), ("skewness", "-1.945331"),
      ("spread", "0.090000"),
    ])
  func figures(screen: String, figure: String) throws {
    let type = try #require(CollusionScreens.all.first { $0.page.name == screen })
    let found = try Self.findings(type, ["108", "100", "109.00", "108.5"])
    #expect(found.count == 1)
    #expect(Self.figure(found[0]) == figure)
  }

  @Test("a limit is compared exactly, not with the rounded figure")
  func exactLimit() throws {
    // 100 ± d has the deviation d: 0.06 is flagged, and the least more is not.
    let at = try Self.findings(CoefficientOfVariation.self, ["94", "100", "106"])
    #expect(at[0].isFlagged)
    #expect(Self.figure(at[0]) == "0.060000")
    let above = try Self.findings(
      CoefficientOfVariation.self, ["93.9999999999", "100", "106.0000000001"])
    #expect(!above[0].isFlagged)
    #expect(Self.figure(above[0]) == "0.060000")
    // The gap is the deviation of the losers, 1: that is not over 1.
    #expect(!(try Self.findings(RelativeDistance.self, ["1", "2", "3", "4"]))[0].isFlagged)
    #expect((try Self.findings(RelativeDistance.self, ["0.99", "2", "3", "4"]))[0].isFlagged)
  }

  @Test("a relative distance of two losing prices is shown and never flagged")
  func relativeDistanceOfThree() throws {
    // 1 ÷ (0.1 ÷ √2) ≈ 14.14: with a third losing price as near it is flagged.
    let three = try Self.findings(RelativeDistance.self, ["1", "2", "2.1"])[0]
    #expect(Self.figure(three) == "14.142136")
    #expect(!three.isFlagged)
    #expect(Self.words(three).hasSuffix("; two losing prices are too few for a flag"))
    #expect(try Self.findings(RelativeDistance.self, ["1", "2", "2.1", "2.05"])[0].isFlagged)
  }

  @Test(
    "with too few bids words stand instead of a number",
    arguments: zip(CollusionScreens.all.map { $0.page.name }, [2, 1, 1, 3, 1, 2, 2, 1]))
  func tooFew(name: String, count: Int) throws {
    let screen = try #require(CollusionScreens.all.first { $0.page.name == name })
    let prices = (0..<count).map { "\(100 + $0)" }
    for fewer in [[], prices] {
      let found = try Self.findings(screen, fewer)
      #expect(found.count == 1)
      #expect(Self.figure(found[0]) == nil)
      #expect(Self.words(found[0]).hasPrefix("too few bids"), "\(Self.words(found[0]))")
    }
  }

  @Test("equal prices, a price of zero and one below have words or a figure, never a crash")
  func degenerate() throws {
    for prices in [["5", "5", "5", "5"], ["0", "1", "2", "3"], ["-1", "1", "2", "3"]] {
      for screen in CollusionScreens.all {
        for finding in try Self.findings(screen, prices) { #expect(!Self.words(finding).isEmpty) }
      }
    }
    #expect(try Self.findings(CoefficientOfVariation.self, ["5", "5", "5"])[0].isFlagged)
    #expect(
      Self.words(try Self.findings(RelativeDistance.self, ["4", "5", "5"])[0])
        .contains("all prices but the lowest are 5.00"))
    #expect(
      Self.words(try Self.findings(Kurtosis.self, ["5", "5", "5", "5"])[0])
        == "all prices are equal")
    #expect(Self.words(try Self.findings(Spread.self, ["0", "5"])[0]).contains("zero or less"))
  }

  @Test("prices of very many digits are screened exactly")
  func extremes() throws {
    let long = "1234567890123456789012345678.12345678"
    for screen in CollusionScreens.all {
      for finding in try Self.findings(
        screen, [long, long, long, "0.0000000000000000000000000001"])
      {
        #expect(!Self.words(finding).isEmpty)
      }
    }
    let spread = try Self.findings(Spread.self, ["0.0000000000000000000000000001", long])
    #expect(Self.words(spread[0]).contains("a number too long to show"))
  }

  @Test("identical unit prices are counted over the lines that both bidders price")
  func identical() throws {
    let lines = [
      "b1": ["10", "20.0", "30", "0"], "b2": ["10", "20", "31", "0"], "b3": ["1", "2", "31"],
    ]
    let found = try Self.findings(IdenticalLinePrices.self, ["1", "1", "1"], lines: lines)
    #expect(found.map { $0.bids.map(\.id) } == [["b1", "b2"]])
    #expect(found[0].isFlagged)
    #expect(Self.words(found[0]).hasPrefix("2 of 3 lines"))
    #expect(found[0].sources.count == 4)
    let one = try Self.findings(
      IdenticalLinePrices.self, ["1", "1"], lines: ["b1": ["1", "2", "3"], "b2": ["4", "5", "3"]])
    #expect(!one[0].isFlagged)
    #expect(Self.figure(one[0]) == "0.333333")
  }

  @Test("one factor is found through the rounding of prices, and not where a line departs from it")
  func proportional() throws {
    let base = ["10.37", "250.00", "3.33", "1999.99"]
    let times = ["11.20", "270.00", "3.60", "2159.99"]
    let found = try Self.findings(
      ProportionalLinePrices.self, ["1", "1"], lines: ["b1": base, "b2": times])
    #expect(found[0].isFlagged)
    #expect(Self.words(found[0]).contains("times a factor between 1.0799"))
    let departing = ["11.20", "270.00", "3.60", "2160.10"]
    #expect(
      !(try Self.findings(
        ProportionalLinePrices.self, ["1", "1"], lines: ["b1": base, "b2": departing]))[0].isFlagged
    )
    // The same prices are no factor: the other screen says so.
    #expect(
      !(try Self.findings(
        ProportionalLinePrices.self, ["1", "1"], lines: ["b1": base, "b2": base]))[0].isFlagged)
    let free = ["0", "270.00", "3.60", "2159.99"]
    #expect(
      !(try Self.findings(
        ProportionalLinePrices.self, ["1", "1"], lines: ["b1": base, "b2": free]))[0].isFlagged)
  }

  @Test("bids of one bidder are not compared with each other, and variants not at all")
  func sameBidder() throws {
    let lines = ["b1": ["1", "2", "3"], "b2": ["1", "2", "3"]]
    let same = try Self.findings(
      IdenticalLinePrices.self, ["1", "1"], lines: lines, bidders: ["b1": "Acme", "b2": "Acme"])
    #expect(Self.words(same[0]).hasPrefix("too few bids"))
    let spelled = try Self.findings(
      IdenticalLinePrices.self, ["1", "1"], lines: lines,
      bidders: ["b1": "Acme Ltd", "b2": "ACME  ltd"])
    #expect(Self.words(spelled[0]).hasPrefix("too few bids"))
    let variant = try Self.findings(
      CoefficientOfVariation.self, ["94", "100", "106"], variants: ["b3"])
    #expect(Self.words(variant[0]).hasPrefix("too few bids"))
  }

  @Test("the order in which bids were read changes nothing, nor does the unit of the prices")
  func invariance() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<40 {
      let prices = (0..<(4 + generator.below(6))).map { _ in 1 + generator.below(100_000) }
      let shuffled = prices.shuffled(using: &generator)
      for screen in CollusionScreens.all where !screen.page.name.contains("line") {
        let one = try Self.findings(screen, prices.map { "\($0)" })[0]
        let other = try Self.findings(screen, shuffled.map { "\($0)" })[0]
        let thousandth = try Self.findings(screen, prices.map { "\($0)000.00" })[0]
        #expect(Self.figure(one, 12) == Self.figure(other, 12))
        #expect(Self.figure(one, 12) == Self.figure(thousandth, 12))
        #expect(one.isFlagged == other.isFlagged && one.isFlagged == thousandth.isFlagged)
      }
    }
  }
}
