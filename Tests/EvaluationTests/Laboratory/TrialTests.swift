import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("laboratory: trials")
struct TrialTests {
  @Test("a worked example shows each score with its basis")
  func workedExample() throws {
    let found = try TriedSample.report(try TriedSample.rubric(quality: 60)).findings(
      "worked-example")
    #expect(found.finding == .fine)
    #expect(try found.column("Total", table: 1) == ["88.33", "82.00", "76.00"])
    #expect(try found.column("Bid", table: 1) == ["C", "A", "B"])
    #expect(
      try found.column("Because", table: 2).contains(
        "40 × (85,000.00 ÷ 120,000.00) = 28.333… → 28.33"))
  }

  // 60 points of quality, 40 of price, lowest ÷ price from 100,000: half the quality and one point more.
  // 40 × 100,000 ÷ P ≥ 39 − half a rounding: P ≤ 40 × 100,000 ÷ 38.995 at 39.00 + 1 = 40.00.
  @Test("a point is worth what the formula gives for it, to the penny")
  func exchangeRate() throws {
    let found = try TriedSample.report(try TriedSample.rubric(quality: 60)).findings(
      "exchange-rate")
    let worths = try found.column("at 100,000.00")
    let most = try FixedDecimal(4_000_000).divided(
      by: try Sample.decimal("38.995"), Rounding(places: 2, mode: .down))
    let extra = try most - FixedDecimal(100_000)
    #expect(worths.first == extra.grouped(minimumPlaces: 2))
    #expect(try found.column("points").first == "1.00")
  }

  @Test("under a price per quality point a point is worth the price of a point")
  func exchangeRateApart() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, measure: price}
      """, method: "price-per-quality-point")
    let found = try TriedSample.report(rubric).findings("exchange-rate")
    #expect(try found.column("at 100,000.00") == ["2,000.00", "2,000.00"])
    #expect(try found.column("at 150,000.00") == ["3,000.00", "3,000.00"])
  }

  @Test("scores rounded to whole points leave many prices level, which is a warning")
  func coarse() throws {
    let rubric = try TriedSample.rubric(quality: 90, places: 0)
    let found = try TriedSample.report(rubric).findings("ties")
    #expect(found.finding == .warning)
    // 10 × 100,000 ÷ P rounds to 10 down to 9.5: up to 105,263.15.
    #expect(try found.column("difference").first == "5,263.16")
    #expect(found.explanation.joined().contains("publishes no `ties`"))
  }

  @Test("prices beyond a multiple of the lowest earn nothing, from the penny where that begins")
  func flat() throws {
    let rubric = try TriedSample.rubric(
      quality: 60, formula: "{name: linear-to-multiple, multiple: 2}")
    let found = try TriedSample.report(rubric).findings("insensitive-prices")
    #expect(found.finding == .note)
    // 40 × (2 − P ÷ 100,000) is 0.005 or more up to 199,987.50, and rounds to 0.01.
    #expect(try found.column("from") == ["199,987.51"])
    #expect(try found.column("to") == ["300,000.00 and over"])
  }

  @Test(
    "a nil price, a loss leader, twins, a single bid, an extreme spread and equal bids are tried")
  func dummies() throws {
    let found = try TriedSample.report(try TriedSample.rubric(quality: 60)).findings("dummy-bids")
    #expect(
      try found.column("case") == [
        "price of zero", "loss leader", "twins", "single bidder", "extreme spread", "all equal",
      ])
    let happens = try found.column("what happens")
    #expect(happens[0].hasPrefix("nobody is ranked") && happens[0].contains("PRB4015"))
    #expect(happens[2] == "twin 1 88.00, rank 1; twin 2 88.00, rank 1")
  }

  @Test("a price of zero is disqualified where the rubric says so")
  func disqualifiedZero() throws {
    let rubric = try TriedSample.rubric(quality: 60, more: ", non-positive-price: disqualify")
    let found = try TriedSample.report(rubric).findings("dummy-bids")
    #expect(try found.column("what happens")[0].contains("free disqualified"))
    #expect(try found.column("finding")[0] == "fine")
  }

  @Test("a loss leader that wins is a warning")
  func lossLeader() throws {
    let found = try TriedSample.report(try TriedSample.rubric(quality: 30)).findings("dummy-bids")
    #expect(found.finding == .warning)
    #expect(try found.column("finding")[1] == "warning")
  }

  @Test("every kind of gate is tried, and a pass/fail question keeps no trial from being run")
  func gateKinds() throws {
    let rubric = try Sample.rubric(
      """
        - {id: insured, title: Insured, measure: pass-fail}
        - {id: quality, title: Quality, weight: 50, minimum-score: 60}
        - {id: length, title: Length, weight: 10, measure: contract-length, minimum-months: 24,
           maximum-months: 60, bands: [{up-to: 12, score: 100}, {over: 12, score: 50}]}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional,
           maximum-price: 120000}
      """, settings: "minimum-quality: 40")
    let report = try TriedSample.report(rubric)
    let found = try report.findings("gates")
    #expect(found.finding == .fine, "\(found.explanation)")
    let worst = try #require(found.tables.first?.rows.last?.last)
    for gate in ["insured: ", "quality: ", "minimum-quality: "] { #expect(worst.contains(gate)) }
    #expect(try report.findings("worked-example").finding != .notRun)
  }

  @Test("a minimum that the worst bid reaches keeps nobody out")
  func looseMinimum() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 50, minimum-score: 20,
           scale: {1: Poor, 2: Fair, 3: Good, 4: Better, 5: Best}}
        - {id: price, title: Price, weight: 50, measure: price, formula: lowest-proportional}
      """)
    let found = try TriedSample.report(rubric).findings("gates")
    #expect(found.finding == .warning)
    #expect(
      found.explanation.first
        == "Everybody passes \"quality\" (minimum-score): the worst possible bid does.")
  }

  @Test("gates at either end of the scale are named")
  func gates() throws {
    let rubric = try Sample.rubric(
      """
        - {id: top, title: Top, weight: 20, minimum-mark: 5}
        - {id: bottom, title: Bottom, weight: 20, minimum-mark: 0}
        - {id: sound, title: Sound, weight: 20, minimum-mark: 3}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """)
    let found = try TriedSample.report(rubric).findings("gates")
    #expect(found.finding == .warning)
    #expect(found.explanation[0].hasPrefix("Everybody passes \"bottom\""))
    #expect(found.explanation[1].hasPrefix("Only the highest mark passes on \"top\""))
    #expect(found.explanation.count == 2)
  }

  @Test("a minimum above the scale is a gate that nobody can pass")
  func impossible() throws {
    var rubric = try TriedSample.rubric(quality: 60)
    let place = SourceLocation(file: "rubric.yaml")
    // No reader lets it through; another program may make one.
    rubric.criteria[0].measure = .marks(
      MarksMeasure(
        scale: MarkScale(
          .range(from: .zero, to: FixedDecimal(10), step: FixedDecimal(4)), at: place),
        minimumMark: Sourced(FixedDecimal(9), at: place)))
    let found = try TriedSample.report(rubric).findings("gates")
    #expect(found.finding == .warning)
    #expect(found.explanation.joined().contains("Nobody can pass"), "\(found)")
  }

  @Test("without a price the trials that need one say so")
  func withoutPrice() throws {
    let rubric = try Sample.rubric("  - {id: quality, title: Quality, weight: 100}")
    let report = try TriedSample.report(rubric)
    for name in ["dummy-bids", "exchange-rate", "rank-reversal", "ties", "insensitive-prices"] {
      let found = try report.findings(name)
      #expect(found.finding == .notRun, "\(name)")
      #expect(found.explanation == ["The rubric has no criterion with the measure `price`."])
    }
    #expect(try report.findings("worked-example").finding == .fine)
  }

  @Test("a rubric that names no formula there is gives no report, and says why")
  func unknownFormula() throws {
    var log = DiagnosticLog()
    let rubric = try TriedSample.rubric(quality: 60, formula: "made-up")
    #expect(Laboratory.test(rubric, log: &log) == nil)
    #expect(log.hasErrors)
  }
}
