import Procurement
import Testing

@Suite("What a person probably meant")
struct NearestNameTests {
  @Test(
    "the nearest name is found where one is near enough",
    arguments: [
      ("regmie", ["regime", "rubric", "title"], "regime"),
      ("Unit Prise", ["unit price"], "unit price"),
      ("TITLE", ["title"], "title"), ("quality", ["quality"], "quality"),
      ("bid", ["bidder", "lot"], nil), ("price", ["bid", "lot"], nil), ("x", ["y"], nil),
      ("", ["a", "lot"], nil), ("a", [], nil), ("b1", ["b2", "b3"], "b2"),
      ("lenght", ["height", "length"], "length"), ("straße", ["strasse"], "strasse"),
      ("abc", ["abd", "abe", "aba"], "aba"),
    ] as [(String, [String], String?)])
  func nearest(name: String, candidates: [String], found: String?) {
    #expect(NearestName.to(name, among: candidates) == found)
    #expect(NearestName.to(name, among: candidates.reversed()) == found)
  }

  @Test("a hint names the nearest, or lists what there is")
  func hint() {
    #expect(NearestName.hint(for: "titel", among: ["title", "lot"]) == "did you mean \"title\"?")
    #expect(NearestName.hint(for: "xyz", among: ["title", "lot"]) == "use one of: lot, title")
    let many = (100..<150).map { "candidate\($0)" }
    let hint = NearestName.hint(for: "x", among: many)
    #expect(hint.hasPrefix("use one of: candidate100, candidate101, "))
    #expect(hint.hasSuffix("candidate119 and 30 more"))
    #expect(NearestName.hint(for: "x", among: []) == "leave it out: nothing is allowed here")
  }

  @Test("very long names cost no more than short ones")
  func long() {
    let long = String(repeating: "x", count: 1_000_000)
    #expect(NearestName.to(long, among: ["title", long + "y"]) == long + "y")
    #expect(NearestName.hint(for: long, among: [long]).unicodeScalars.count < 100)
  }
}
