import Procurement
import Testing

@testable import Intake

@Suite("reading award.yaml")
struct AwardReaderTests {
  private func read(
    _ text: String, settings: String = "regime: procurement-act-2023\n"
  ) throws -> (facts: AwardFacts?, found: [String]) {
    let disk = FolderOnDisk([
      "competition.yaml":
        "competition: x\ntitle: X\ncurrency: GBP\nrubric: rubric.yaml\n" + settings
    ])
    var log = DiagnosticLog()
    let folder = try disk.competitionFolder()
    let known = try #require(CompetitionSettings.read(folder, log: &log))
    let facts = AwardReader.read(Array(text.utf8), settings: known, log: &log)
    return (
      facts, log.finished().map { "\($0.code) \($0.location?.line ?? 0): \($0.message)" }
    )
  }

  private static let sound = """
    procurement: ocds-000000-x
    tender-notice: NOTICE-1
    contract: CONTRACT-1
    subject: >
      Two lines
      of subject
    classifications: [72500000-0, "09000000"]
    procedure: open procedure
    criteria-published-at: Section 4
    authority:
      identifier: XX 1
      address: 1 Example Street
      email: a.b+c@council.example
      website: https://www.council.example/x?y=1
    process: [{date: 2026-01-02, event: notice published}]
    decided-on: 2026-07-01
    summaries-on: 2026-07-02
    notice-on: 2026-07-02
    signing-on: 2026-07-20
    standstill: mandatory
    standstill-reason: the law
    conditions: [a bond]
    sign-off: [Head of Procurement]

    """

  @Test("every key is read with its place")
  func everyKey() throws {
    let (facts, found) = try read(Self.sound)
    #expect(found == [])
    let read = try #require(facts)
    #expect(read.procurement?.value == "ocds-000000-x")
    #expect(read.tenderNotice?.source.description == "award.yaml:2:16")
    #expect(read.contracts.mapValues(\.value) == ["": "CONTRACT-1"])
    #expect(read.subject?.value == "Two lines of subject")
    #expect(read.classifications.map(\.value) == ["72500000-0", "09000000"])
    #expect(read.procedure?.value == "open procedure")
    #expect(read.criteriaPublishedAt?.value == "Section 4")
    #expect(read.contact.identifier?.value == "XX 1")
    #expect(read.contact.address?.value == "1 Example Street")
    #expect(read.contact.email?.value == "a.b+c@council.example")
    #expect(read.contact.website?.value == "https://www.council.example/x?y=1")
    #expect(read.process.map(\.text) == ["notice published"])
    #expect(read.process.first?.date.description == "2026-01-02")
    #expect(read.decidedOn?.value.description == "2026-07-01")
    #expect(read.summariesOn?.value == read.noticeOn?.value)
    #expect(read.signingOn?.value.description == "2026-07-20")
    #expect(read.standstill?.value == .mandatory && read.standstillReason?.value == "the law")
    #expect(read.conditions.map(\.value) == ["a bond"])
    #expect(read.signOff.map(\.value) == ["Head of Procurement"])
    #expect(read.source?.line == 1)
  }

  @Test(
    "mistakes are errors with their lines",
    arguments: [
      ("procedure: open", "procedur: open", "PRB1305 8"),
      ("72500000-0", "7250000-0", "PRB2283 7"), ("72500000-0", "72500000-01", "PRB2283 7"),
      ("\"09000000\"", "\"٠٩٠٠٠٠٠٠\"", "PRB2283 7"),
      ("a.b+c@council.example", "council.example", "PRB2282 13"),
      ("a.b+c@council.example", "a@b@council.example", "PRB2282 13"),
      ("a.b+c@council.example", "a@council", "PRB2282 13"),
      ("a.b+c@council.example", "a@council..example", "PRB2282 13"),
      ("a.b+c@council.example", "\"a@x.example\\nBcc: b\"", "PRB2282 13"),
      ("https://www.council.example/x?y=1", "javascript:alert(1)", "PRB2284 14"),
      ("https://www.council.example/x?y=1", "\"https:// council\"", "PRB2284 14"),
      ("https://www.council.example/x?y=1", "https:///x", "PRB2284 14"),
      ("event: notice published", "even: notice", "PRB1305 15"),
      ("decided-on: 2026-07-01", "decided-on: 2026-02-30", "PRB1307 16"),
      ("decided-on: 2026-07-01", "decided-on: 2026-07-03", "PRB2280 17"),
      ("notice-on: 2026-07-02", "notice-on: 2026-07-01", "PRB2280 18"),
      ("signing-on: 2026-07-20", "signing-on: 2026-07-01", "PRB2280 19"),
      ("standstill: mandatory", "standstill: mandator", "PRB1307 20"),
      ("conditions: [a bond]", "conditions: a bond", "PRB1304 22"),
      ("conditions: [a bond]", "conditions: [\"...\"]", "PRB2006 22"),
      ("contract: CONTRACT-1", "contracts: {north: C}", "PRB2281 3"),
      ("procurement: ocds-000000-x", "procurement: \"x\\u202Ey\"", "PRB2016 1"),
    ])
  func mistakes(part: String, replacement: String, expected: String) throws {
    let text = Self.sound.replacing(part, with: replacement)
    #expect(text != Self.sound)
    let (facts, found) = try read(text)
    #expect(facts == nil)
    #expect(found.first?.hasPrefix(expected + ":") == true, "\(found)")
  }

  @Test("the law of the regime sets the order of the days, and without a regime none does")
  func order() throws {
    let days = "summaries-on: 2026-07-02\nnotice-on: 2026-07-30\nsigning-on: 2026-07-20\n"
    #expect(try read(days).found.map { $0.prefix(7) } == ["PRB2280"])
    // Under the 2015 regulations the award notice follows the contract.
    let other = "regime: public-contracts-regulations-2015\n"
    #expect(try read(days, settings: other).found == [])
    let early = "summaries-on: 2026-07-22\nsigning-on: 2026-07-20\n"
    #expect(try read(early, settings: other).found.map { $0.prefix(7) } == ["PRB2280"])
    #expect(try read(early, settings: "").found == [])
  }

  @Test("with lots, each contract says its lot")
  func lots() throws {
    let lots = "lots: [{id: north, title: North}, {id: south, title: South}]\n"
    let (facts, found) = try read("contracts: {north: C-1, south: C-2}\n", settings: lots)
    #expect(found == [])
    #expect(facts?.contracts.mapValues(\.value) == ["north": "C-1", "south": "C-2"])
    for text in [
      "contract: C-1\n", "contracts: {nord: C-1}\n", "contracts: {north: [C-1]}\n",
      "contracts: {north: }\n", "contracts: {north: C-1, south: C-1}\n",
    ] {
      #expect(try read(text, settings: lots).facts == nil, "\(text)")
    }
  }

  @Test(
    "hostile files are errors and nothing worse",
    arguments: [
      "", "7", "[]", "process: {a: b}", "process: [7]", "authority: [a]", "decided-on: [1]",
      "a: &a [*a]", "\u{0}", "contract: {a: b}", "classifications: [[1]]",
      "subject: a\nsubject: b", "sign-off: " + String(repeating: "[", count: 5000),
    ])
  func hostile(text: String) throws {
    let (facts, found) = try read(text)
    #expect(facts == nil && !found.isEmpty)
  }
}
