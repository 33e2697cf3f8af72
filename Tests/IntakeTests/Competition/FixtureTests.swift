import Procurement
import Testing

@testable import Intake

/// The two competitions in `fixtures/`, read from their own files.
@Suite struct FixtureTests {
  /// The package's folder, found from this file.
  private static let package =
    #filePath.split(separator: "/").dropLast(4).reduce(into: "") { $0 += "/" + $1 }

  private func read(
    _ name: String, rounding: Rounding?
  ) throws -> (competition: Competition, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let folder = try CompetitionFolder(path: FixtureTests.package + "/fixtures/" + name)
    let settings = try #require(CompetitionSettings.read(folder, log: &log))
    let competition = CompetitionReader.read(
      folder, settings: settings, lineRounding: rounding, log: &log)
    return (competition, log)
  }

  /// `lot,bid` of each row of the ranking that was computed apart from Probity, by bid.
  private func expectedBids(_ name: String) throws -> [String] {
    let folder = try CompetitionFolder(path: FixtureTests.package + "/fixtures/" + name)
    var log = DiagnosticLog()
    let bytes = try #require(folder.readAll("expected/ranking.csv", log: &log))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).prefix(2) }
      .map { $0.joined(separator: ",") }.sorted()
  }

  private func bids(_ competition: Competition) -> [String] {
    competition.lots.flatMap { lot in lot.bids.map { "\(lot.id ?? ""),\($0.id)" } }.sorted()
  }

  @Test("the shared ICT service is read from CSV without a word")
  func sharedICT() throws {
    let (competition, log) = try read(
      "shared-ict", rounding: Rounding(places: 2, mode: .halfUp))
    #expect(log.finished().isEmpty)
    #expect(competition.buyers.count == 3)
    #expect(competition.regime == .procurementAct2023)
    #expect(try bids(competition) == expectedBids("shared-ict"))
    let lot = competition.lots[0]
    #expect(lot.bids.map(\.id) == ["b1", "b2", "b3", "b4", "b5"])
    #expect(
      lot.bids.map { $0.price?.value.description } == [
        "11,020,620.32 GBP", "10,967,417.83 GBP", "10,569,913.07 GBP", "9,412,438.90 GBP",
        "11,050,310.52 GBP",
      ])
    #expect(lot.bids.map { $0.statedPrice == nil } == [false, false, false, false, true])
    #expect(Set(lot.bids.compactMap { $0.contractType?.value }) == Set(ContractType.known))
    #expect(lot.bids.allSatisfy { $0.schedule?.lineCount == 23 })
    #expect(lot.bids.map(\.contract.terms.all.count) == [31, 27, 34, 18, 31])
    #expect(lot.bids.map(\.contract.kpis.count) == [4, 2, 4, 3, 4])
    #expect(lot.bids.map(\.contract.responsibilities.count) == [5, 6, 6, 6, 5])
    #expect(lot.bids.allSatisfy { $0.contract.savings.count == 15 })
    #expect(
      lot.bids.map { $0.schedule?.firstFineLine != nil } == [true, true, true, false, true])
    #expect(lot.marks.criteria.count == 6)
    for row in lot.bids.indices {
      for column in lot.marks.criteria.indices {
        let agreed = try #require(lot.marks.agreedMark(row: row, column: column))
        #expect(agreed.reason != nil && agreed.evidence != nil)
        #expect(lot.marks.individualMarks(row: row, column: column).count == 3)
      }
    }
    let security = try #require(lot.marks.column(of: "security"))
    #expect(lot.marks.answer(row: 3, column: security) == .mark(FixedDecimal(2)))
  }

  @Test("the waste partnership is read from XML without a word, lot by lot")
  func wastePartnership() throws {
    let (competition, log) = try read("waste-partnership", rounding: nil)
    #expect(log.finished() == [])
    #expect(competition.lots.map(\.id) == ["north", "south"])
    #expect(try bids(competition) == expectedBids("waste-partnership"))
    #expect(competition.lots[0].bids.map(\.id) == ["wn1", "wn3", "wn2", "wn4"])
    #expect(competition.lots[0].bids[1].variant == "electric fleet")
    #expect(
      competition.lots[1].bids.map { $0.price?.value.description } == [
        "21,123,482.00 GBP", "21,220,933.65 GBP", "18,241,507.90 GBP",
      ])
    #expect(competition.lots[1].bids[2].bidder == "Hollinside Haulage & Recycling LLP")
    #expect(competition.lots[1].bids[2].source.file == "bids/hollinside-south.xml")
    #expect(competition.lots.allSatisfy { $0.marks.criteria.count == 3 })
  }
}
