import Procurement
import Testing

@testable import Rubrics

@Suite("reading adjustments.yaml")
struct PriceAdjustmentsReaderTests {
  private func read(_ text: String) -> (adjustments: PriceAdjustments?, found: [Diagnostic]) {
    var log = DiagnosticLog()
    let adjustments = PriceAdjustmentsReader.read(Array(text.utf8), log: &log)
    return (adjustments, log.finished())
  }

  private func rule(_ keys: String, effect: String = "{add: 12000.00}") -> String {
    """
    adjustments:
      - id: licences
        title: Licences
        reason: The council buys them
        effect: \(effect)
    \(keys.isEmpty ? "" : "    \(keys)\n")
    """
  }

  @Test("a rule is read with its place")
  func sound() throws {
    let (adjustments, found) = read(rule("year: 2"))
    #expect(found.isEmpty)
    let one = try #require(adjustments?.rules.first)
    #expect(one.id == "licences")
    #expect(one.effect.name.value == "add")
    #expect(one.effect.value.value == "12000.00")
    #expect(one.year?.value == 2)
    #expect(one.condition == nil)
    #expect(one.source == SourceLocation(file: "adjustments.yaml", line: 2, column: 5))
  }

  @Test("a condition is read, and a rule whose condition is wrong is no rule for all")
  func condition() {
    let sound = read(rule("when: {term: licences.included, present: yes}"))
    #expect(sound.found.isEmpty)
    #expect(sound.adjustments?.rules.first?.condition?.names == ["licences.included"])
    let wrong = read(rule("when: {term: licences.included, presnt: yes}"))
    #expect(wrong.adjustments == nil)
    #expect(!wrong.found.isEmpty)
  }

  @Test(
    "no key names a bid or bidder",
    arguments: ["bid", "bidder", "Bidder", "bids", "supplier", "only-for", "except"])
  func namesOfBids(key: String) {
    let (adjustments, found) = read(rule("\(key): b1"))
    #expect(adjustments == nil)
    #expect(found.map(\.code) == ["PRB2072"])
    #expect(found.first?.hint?.contains("Bromcom") == true)
    #expect(found.first?.location?.line == 6)
  }

  @Test(
    "mistakes are errors of their own",
    arguments: [
      ("{}", "PRB2074"), ("{add: 1, percent: 2}", "PRB2074"), ("{add: [1]}", "PRB2073"),
      ("add", "PRB1304"),
    ])
  func effects(effect: String, code: String) {
    let (adjustments, found) = read(rule("", effect: effect))
    #expect(adjustments == nil)
    #expect(found.map(\.code) == [code], "\(found.map(\.message))")
  }

  @Test("ids are unique, reasons are given, and there are at most 100 rules")
  func wholeFile() {
    let one = "  - {id: a, title: A, reason: Because, effect: {add: 1}}\n"
    #expect(read("adjustments:\n" + one + one).found.map(\.code) == ["PRB2070"])
    #expect(
      read("adjustments:\n" + String(repeating: one, count: 101)).found.map(\.code) == ["PRB2076"])
    #expect(
      read("adjustments:\n  - {id: a, title: A, effect: {add: 1}}\n").found.map(\.message)
        == ["an adjustment needs \"reason\""])
    #expect(read("adjustments: []\n").adjustments?.isEmpty == true)
    #expect(read("").adjustments == nil)
    #expect(read("- 1\n").adjustments == nil)
  }

  @Test("the hash stays where only layout changes, and differs where a rule does")
  func hash() throws {
    let one = try #require(read(rule("year: 2")).adjustments)
    let laidOut = """
      # The same.
      adjustments:
        - {year: 2, effect: {add: 12000}, reason: The council buys them, title: Licences, id: licences}
      """
    #expect(read(laidOut).adjustments?.sha256 == one.sha256)
    #expect(one.sha256.utf8.count == 64)
    for other in [rule("year: 3"), rule(""), rule("year: 2", effect: "{add: 12000.01}")] {
      let sha = try #require(read(other).adjustments?.sha256)
      #expect(sha != one.sha256)
    }
    let conditional = try #require(
      read(rule("when: {term: licences.included, present: yes}")).adjustments)
    #expect(
      conditional.canonicalForm.contains(
        "\"when\":{\"present\":true,\"term\":\"licences.included\"}"))
  }
}
