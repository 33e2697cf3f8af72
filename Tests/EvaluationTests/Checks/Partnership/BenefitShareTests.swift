import Evaluation
import Procurement
import Testing

@Suite("the check benefit-share")
struct BenefitShareTests {
  private func finding(
    _ lines: [String], _ parameters: String = "", buyers: String = "buyers: east, north, west\n"
  ) throws -> CheckFinding {
    try ContractCase(
      "check: {name: benefit-share\(parameters)}\n\(buyers)" + lines.joined(separator: "\n")
    ).finding()
  }

  private static let shares = [
    "term: benefit-share.east = 40%", "term: benefit-share.north = 35%",
    "term: benefit-share.west = 25%",
  ]

  @Test("shares of all partners that make a whole and keep to the key pass")
  func pass() throws {
    let found = try finding(Self.shares, ", key: {east: 40, north: 35%, west: 25}")
    #expect(found.outcome == .pass)
    #expect(found.basis == "3 shares add up to 100% and keep to the agreed key")
    #expect(found.details.last == "sum: 40% + 35% + 25% = 100%")
    #expect(found.reliedOn.map(\.fact).contains("benefit-share.north: 35%"))
  }

  @Test("shares that do not add up fail, unless the tolerance covers it")
  func sum() throws {
    let thirds = ["east", "north", "west"].map { "term: benefit-share.\($0) = 33.33%" }
    #expect(try finding(thirds).basis == "the shares add up to 99.99%, not 100%")
    #expect(try finding(thirds, ", tolerance: 0.01").outcome == .pass)
    #expect(try finding(thirds, ", tolerance: 0.009").outcome == .fail)
  }

  @Test("a partner without a share, and one who is no partner, are named")
  func partners() throws {
    let found = try finding([
      "term: benefit-share.east = 60%", "term: benefit-share.north = 20%",
      "term: benefit-share.supplier = 20%",
    ])
    #expect(found.outcome == .fail)
    #expect(
      found.basis == "\"supplier\" has a share and is not among the partners; \"west\" has no share"
    )
    #expect(found.lookedFor == ["benefit-share.west in the contract schedule"])
    let also = try finding(
      Self.shares.dropLast() + [
        "term: benefit-share.west = 5%", "term: benefit-share.supplier = 20%",
      ], ", also: [supplier]")
    #expect(also.outcome == .pass)
  }

  @Test("a departure from the key is named with both percentages")
  func key() throws {
    let found = try finding(Self.shares, ", key: {east: 50, north: 25, west: 25}")
    #expect(found.basis == "\"east\" has 40%, agreed 50%; \"north\" has 35%, agreed 25%")
    #expect(
      try finding(Self.shares, ", key: {east: 50, north: 25, west: 25}, tolerance: 10").outcome
        == .pass)
    let nothing = try finding(Self.shares, ", key: {east: 50, north: 50}")
    #expect(nothing.basis.contains("\"west\" has 25%, and the agreed key gives it nothing"))
  }

  @Test("shares are held against the savings without rounding")
  func savings() throws {
    let rows = [
      "saving: east, 1, 100, 60", "saving: north, 1, 100, 65", "saving: west, 1, 100, 75",
    ]
    #expect(try finding(Self.shares + rows, ", by-savings: yes").outcome == .pass)
    let off = try finding(
      Self.shares + rows.dropLast() + ["saving: west, 1, 100, 76"], ", by-savings: yes")
    #expect(off.outcome == .fail)
    #expect(off.basis.contains("\"east\" has 40% and makes 40.40% of the savings"))
    #expect(
      off.details.contains("\"west\" saves 24.00 GBP of 99.00 GBP, 24.24% half up"))
    let close = try finding(
      Self.shares + rows.dropLast() + ["saving: west, 1, 100, 76"],
      ", by-savings: yes, tolerance: 1")
    #expect(close.outcome == .pass)
  }

  @Test("without shares, with words for a share, or with two, it cannot tell")
  func cannotTell() throws {
    let none = try finding(["term: open-book = yes"])
    #expect(none.outcome == .couldNotTell && none.lookedFor.count == 3)
    let words = try finding(Self.shares.dropLast() + ["term: benefit-share.west = as agreed"])
    #expect(words.outcome == .couldNotTell)
    #expect(words.basis == "benefit-share.west is \"as agreed\", which is not a percentage")
    let twice = try finding(Self.shares + ["term: benefit-share.west = 30%"])
    #expect(twice.basis == "benefit-share.west is given as \"25%\" and as \"30%\"")
    let alike = try finding(Self.shares + ["term: benefit-share.west = 25.0%"])
    #expect(alike.outcome == .pass)
    let bases = try finding([
      "term: benefit-share.east = 40% of savings", "term: benefit-share.north = 35% of savings",
      "term: benefit-share.west = 25% of income",
    ])
    #expect(bases.basis == "the percentages are of different things: \"income\" and \"savings\"")
    let noSavings = try finding(Self.shares, ", by-savings: yes")
    #expect(noSavings.outcome == .couldNotTell)
    let noSaving = try finding(
      Self.shares + ["saving: east, 1, 1, 2"], ", by-savings: yes")
    #expect(noSaving.basis == "there is no saving to share: it comes to -1.00 GBP")
    let stranger = try finding(Self.shares, ", key: {east: 40, north: 35, west: 15, south: 10}")
    #expect(stranger.outcome == .fail)
    #expect(
      stranger.details.contains(
        "could not tell: the rubric's key names \"south\", who is not among the buyers"))
  }

  @Test("one buyer shares with nobody")
  func notApplicable() throws {
    #expect(try finding(Self.shares, buyers: "buyers: east\n").outcome == .notApplicable)
  }

  @Test("hundreds of partners and shares past all bounds are computed exactly or said")
  func extremes() throws {
    let names = (0..<400).map { "p\($0)" }
    let shares = names.map { "term: benefit-share.\($0) = 0.25%" }
    let found = try finding(shares, buyers: "buyers: \(names.joined(separator: ", "))\n")
    #expect(found.outcome == .pass)
    let huge = try finding(
      ["east", "north", "west"].map {
        "term: benefit-share.\($0) = 170000000000000000000000000000000000000%"
      })
    #expect(huge.outcome == .couldNotTell)
    let negative = try finding([
      "term: benefit-share.east = 120%", "term: benefit-share.north = -20%",
      "term: benefit-share.west = 0%",
    ])
    #expect(negative.basis == "\"north\" has -20%")
  }
}
