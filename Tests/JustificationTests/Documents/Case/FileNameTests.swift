import Testing

@testable import Justification

@Suite("names of files after ids")
struct FileNameTests {
  static let ids = [
    "b1", "b_1", "B1", "a/b", "a_2fb", "..", ".", ".a", "a.", "a..b", "a.b", "", " ", "é",
    "é\u{301}",
    "con", "a\u{0}b", "\\", "名前", String(repeating: "x", count: 60),
    String(repeating: "x", count: 61), String(repeating: "x", count: 200),
    String(repeating: "x", count: 199) + "/",
  ]

  @Test("different ids have different names, each a plain part of a path")
  func apart() {
    let names = Self.ids.map(FileName.part)
    #expect(Set(names).count == Self.ids.count)
    for name in names {
      #expect(
        name.wholeMatch(of: #/[A-Za-z0-9_-]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?/#) != nil, "\(name)")
      #expect(name.utf8.count <= 80)
    }
    #expect(FileName.part("b1") == "b1")
    #expect(FileName.part("../b 1") == "_2e._2fb_201")
  }
}
