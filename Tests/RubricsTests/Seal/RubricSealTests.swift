import Procurement
import Testing

@testable import Rubrics

@Suite("Sealed rubrics")
struct RubricSealTests {
  private static let text = ExampleText.rubric
  private func rubric(_ text: String = RubricSealTests.text) throws -> Rubric {
    var log = DiagnosticLog()
    return try #require(RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log))
  }

  private func key() throws -> SigningKey {
    let body = "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g"
    return try #require(
      SigningKey(
        pem: Array("-----BEGIN PRIVATE KEY-----\n\(body)\n-----END PRIVATE KEY-----\n".utf8)))
  }

  private func codes(reading text: String, against rubric: Rubric) -> [String] {
    var log = DiagnosticLog()
    if let seal = RubricSealReader.read(Array(text.utf8), file: "rubric.seal.json", log: &log) {
      RubricSealReader.check(
        rubric, adjustments: .none, against: seal, at: SourceLocation(file: "rubric.seal.json"),
        log: &log)
    }
    return log.finished().map(\.code)
  }

  @Test("a seal is read as it was written, and holds for its rubric", arguments: [true, false])
  func roundTrip(isSigned: Bool) throws {
    let rubric = try rubric()
    let seal = RubricSeal(
      of: rubric, toolVersion: "0.1.0", sealedOn: CalendarDate(iso: "2026-02-02"),
      key: isSigned ? try key() : nil)
    #expect((seal.signature != nil) == isSigned)
    var log = DiagnosticLog()
    let read = RubricSealReader.read(Array(seal.text.utf8), file: "rubric.seal.json", log: &log)
    #expect(read == seal)
    #expect(codes(reading: seal.text, against: rubric).isEmpty)
    #expect(!seal.text.contains("nWGxne"))
  }

  @Test("comments and layout do not break a seal, and any change of what is said does")
  func changes() throws {
    let seal = RubricSeal(of: try rubric(), toolVersion: "0.1.0", sealedOn: nil, key: nil)
    let commented = try rubric("# published on 2 February\n" + Self.text)
    #expect(codes(reading: seal.text, against: commented).isEmpty)
    for (old, new) in [("60", "61"), ("minimum-mark: 2", "minimum-mark: 3"), ("Good", "Fair")] {
      let changed = try rubric(
        Self.text.replacing(old, with: new).replacing("40", with: old == "60" ? "39" : "40"))
      #expect(codes(reading: seal.text, against: changed) == ["PRB3271"])
    }
  }

  @Test(
    "nothing of a signed seal can be changed",
    arguments: [
      ("\"example\"", "\"other\""), ("1.0.0", "1.0.1"), ("\"Example\"", "\"Sample\""),
      ("2026-02-02", "2026-01-01"), ("0.1.0", "0.2.0"), ("41dca37a", "51dca37a"),
      ("\"adjustments-sha256\": null", "\"adjustments-sha256\": \"00\""),
    ])
  func signed(old: String, new: String) throws {
    let rubric = try rubric()
    let seal = RubricSeal(
      of: rubric, toolVersion: "0.1.0", sealedOn: CalendarDate(iso: "2026-02-02"), key: try key())
    let changed = seal.text.replacing(old, with: new)
    #expect(changed != seal.text)
    #expect(codes(reading: changed, against: rubric) == ["PRB3272"])
  }

  @Test(
    "a seal that is not whole says nothing",
    arguments: [
      ("rubric-seal/1", "rubric-seal/2"), ("\"public-key\": \"d", "\"public-key\": \"x"),
      ("2026-02-02", "2026-02-30"), ("\"signature\": \"", "\"signature\": \"ff"),
    ])
  func malformed(old: String, new: String) throws {
    let rubric = try rubric()
    let seal = RubricSeal(
      of: rubric, toolVersion: "0.1.0", sealedOn: CalendarDate(iso: "2026-02-02"), key: try key())
    let changed = seal.text.replacing(old, with: new)
    #expect(changed != seal.text)
    #expect(codes(reading: changed, against: rubric) == ["PRB3270"])
  }
}
