import Foundation
import Procurement
import TestSupport
import Testing
import YAMLReading

@Suite("Hostile YAML", .serialized)
struct HostileTests {
  /// Generous even for an unoptimised build on a busy machine; exponential time is far beyond it.
  static let limit = Duration.seconds(30)

  static let laughs: String = {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let alias = "*a\(level - 1)"
      text += "a\(level): &a\(level) ["
      text += [String](repeating: alias, count: 9).joined(separator: ", ") + "]\n"
    }
    return text
  }()

  /// Lists as keys: Yams compares such keys in time exponential in their depth.
  static func nestedKeys(_ form: (String) -> String) -> String {
    let open = String(repeating: "[", count: 60)
    let close = String(repeating: "]", count: 60)
    return ["a", "a", "b", "b"].map { form(open + $0 + close) }.joined()
  }

  static let texts: [(String, String)] = [
    ("billion laughs", laughs),
    ("billion laughs behind a quote", "q: plain\n  \"continued\n" + laughs),
    ("aliases as keys", "a: &a {x: 1}\n" + String(repeating: "? *a\n: 1\n", count: 50)),
    ("lists as keys in brackets", nestedKeys { "\($0): 1\n" }),
    ("lists as keys in braces", "{" + nestedKeys { "\($0): 1, " } + "}"),
    ("lists without colon in braces", "{" + nestedKeys { "\($0), " } + "}"),
    ("lists as explicit keys", nestedKeys { "? \($0)\n: 1\n" }),
    ("lists as keys after a comment", "{ # {\n" + nestedKeys { "\($0)\n: 1, " } + "}"),
    ("lists as keys after a text", nestedKeys { "- x\($0): 1\n" }),
    ("100,000 open brackets", "a: " + String(repeating: "[", count: 100_000)),
    ("100,000 open braces", "a: " + String(repeating: "{", count: 100_000)),
    ("100,000 open braces with keys", String(repeating: "{a: ", count: 100_000)),
    ("100,000 brackets with keys", String(repeating: "[a: ", count: 100_000)),
    ("100,000 nested list items", String(repeating: "- ", count: 100_000) + "a"),
    ("100,000 explicit keys", String(repeating: "? ", count: 100_000) + "a"),
    (
      "100,000 brackets, closed",
      String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    ),
    (
      "1,400 levels of indentation",
      (0..<1_400).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    ),
    (
      "900 brackets, then 400,000 items",
      String(repeating: "[", count: 900) + String(repeating: "a,", count: 400_000)
        + String(repeating: "]", count: 900)
    ),
    ("a million colons", String(repeating: ":", count: 1_000_000)),
    ("a million quotes", String(repeating: "'", count: 1_000_000)),
    ("200,000 anchors", String(repeating: "- &a\n", count: 200_000)),
    ("200,000 tags", String(repeating: "- !a\n", count: 200_000)),
    ("one line of a million letters", "a: " + String(repeating: "x", count: 1_000_000)),
    ("a key of a million letters", String(repeating: "x", count: 1_000_000) + ": 1"),
    ("a million line ends", String(repeating: "\n", count: 1_000_000)),
    ("half a million carriage returns", "a: \"" + String(repeating: "\r", count: 500_000)),
  ]

  @Test("nothing makes the reader crash or take long", arguments: texts.indices)
  func ends(index: Int) {
    let (name, text) = HostileTests.texts[index]
    let duration = ContinuousClock().measure { _ = Reading(text) }
    #expect(duration < HostileTests.limit, "\(name)")
  }

  @Test(
    "nesting beyond 64 is refused where it passes the bound, 64 is read",
    arguments: [("[", "]"), ("{a: ", "}")])
  func depth(open: String, close: String) {
    func nested(_ count: Int) -> String {
      String(repeating: open, count: count) + "x" + String(repeating: close, count: count)
    }
    #expect(Reading(nested(64)).findings == [])
    let column = 64 * open.utf8.count + 1
    #expect(Reading(nested(65)).findings == ["PRB1303 1:\(column)"])
    #expect(Reading(nested(1_500)).diagnostics.map(\.code) == ["PRB1303"])
  }

  @Test("a small stack is enough")
  func smallStack() async {
    let indented = (0..<1_400).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    let brackets = String(repeating: "[a: ", count: 990)
    let items = String(repeating: "- ", count: 990)
    await withCheckedContinuation { continuation in
      let thread = Thread {
        for hostile in [indented, brackets, items, items + "a: " + brackets] {
          _ = Reading(hostile)
        }
        continuation.resume()
      }
      // Half of what a thread usually has.
      thread.stackSize = 4 << 20
      thread.start()
    }
  }

  @Test("10,000 mutations of a sound file never crash the reader, and what it reads is sound")
  func mutations() {
    var random = SeededGenerator(seed: 20_260_331)
    let original = Array(HostileTests.sound.utf8)
    #expect(Reading(bytes: original).findings == [])
    for _ in 0..<10_000 {
      var bytes = original
      for _ in 0..<(1 + random.below(4)) { HostileTests.mutate(&bytes, &random) }
      let reading = Reading(bytes: bytes)
      let hasErrors = reading.diagnostics.contains { $0.severity == .error }
      if (reading.root == nil) != hasErrors {
        Issue.record("\(String(decoding: bytes, as: UTF8.self))")
      }
      if let root = reading.root { HostileTests.expectSound(root) }
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for place in reading.diagnostics.compactMap(\.location) where place.line > lines {
        Issue.record("line \(place.line) of \(lines)")
      }
    }
  }

  private static let splinters = [
    "&x ", "*x", "!!int ", "? ", ": ", "- ", "[", "]", "{", "}", "\"", "'", "#", "|\n", ">-\n",
    "\t", "\r\n", "\n", "---\n", "...\n", "%YAML 1.1\n", "\\", "\u{85}", "\u{2028}", "\u{FEFF}",
    "\0", "<<: ", "@", "`", ",", "\u{1FFFE}", "\u{8FFFE}", "a: ", "\\U0008FFFE", "😀", "id: x\n",
  ].map { Array($0.utf8) }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let at = random.below(bytes.count)
    switch random.below(5) {
    case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
    case 1 where bytes.count > 1: bytes.remove(at: at)
    case 2: bytes.insert(contentsOf: splinters[random.below(splinters.count)], at: at)
    case 3:
      let copy = Array(bytes[at..<min(bytes.count, at + random.below(40))])
      bytes.insert(contentsOf: copy, at: random.below(bytes.count))
    default: bytes.removeLast(min(bytes.count - 1, random.below(40)))
    }
  }

  /// No mask is left in a text, and no key stands twice.
  private static func expectSound(_ node: YAMLNode) {
    func isClean(_ text: String) -> Bool {
      text.unicodeScalars.allSatisfy { $0.value & 0xFFFE != 0xFFFE }
    }
    switch node.content {
    case .scalar(let text, _): if !isClean(text) { Issue.record("a mask is left in \(text)") }
    case .sequence(let items): items.forEach(expectSound)
    case .mapping(let entries):
      if Set(entries.map(\.key)).count != entries.count { Issue.record("a key stands twice") }
      for entry in entries {
        if !isClean(entry.key) { Issue.record("a mask is left in \(entry.key)") }
        expectSound(entry.value)
      }
    }
  }

  static let sound = """
    # A rubric.
    rubric: shared-ict
    title: "Shared ICT & more"
    version: 1.0.0
    rounding: {scores: 2, mode: half-up}
    scale: {0: Unacceptable, 1: Poor, 2: 'Partly: meets', 3: Good?}
    criteria:
      - {id: quality, title: Quality, weight: 50, criteria: [
          {id: delivery, title: Delivery capability, weight: 60, minimum-mark: 3},
          {id: innovation, title: R&D and *new* things!, weight: 40}]}
      - id: price
        title: Whole-life
          price
        note: |
          Lines, with "quotes"
            and indentation.
        folded: >-
          one
          two
    ties: [quality, price]

    """
}
