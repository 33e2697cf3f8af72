import Procurement
import Testing
import YAMLReading

@Suite("Keys given twice")
struct DuplicateKeyTests {
  @Test(
    "a key given twice is an error at its second place, with the first beside it",
    arguments: [
      ("a: 1\nb: 2\na: 3\n", "3:1", "1:1"),
      ("x: {a: 1, b: 2, a: 3}\n", "1:17", "1:5"),
      ("x: {\"a\": 1, b: 2, a: 3}\n", "1:19", "1:5"),
      ("a: 1\n'a': 2\n", "2:1", "1:1"),
      ("- b: 1\n  é: 2\n  é: 3\n", "3:3", "2:3"),
      ("x:\n  y:\n    k: 1\n    k: 2\nz: 1\n", "4:5", "3:5"),
      ("R&D: 1\nR&D: 2\n", "2:1", "1:1"),
      ("{a: 1, a, b: 2}", "1:8", "1:2"),
      ("\"\": 1\n'': 2\n", "2:1", "1:1"),
      ("a: 1\r\na: 2\r\n", "2:1", "1:1"),
      ("\"\\x61\": 1\na: 2\n", "2:1", "1:1"),
      ("\"x\\\\\": 1\n\"x\\\\\": 2\n", "2:1", "1:1"),
    ])
  func twice(text: String, second: String, first: String) {
    let reading = Reading(text)
    #expect(reading.root == nil)
    #expect(reading.findings == ["PRB1301 " + second])
    let related = reading.diagnostics.first?.related.first?.location
    #expect(related.map { "\($0.line):\($0.column)" } == first)
  }

  @Test("all keys given twice are reported, and those given three times twice")
  func several() {
    let text = "a: 1\nb: {x: 1, x: 2, x: 3, y: 1}\na: 2\nc: 3\nc: 4\n"
    #expect(
      Reading(text).findings == ["PRB1301 2:11", "PRB1301 2:17", "PRB1301 3:1", "PRB1301 5:1"])
  }

  @Test("equal keys of different maps are not given twice")
  func different() {
    #expect(Reading("a: {k: 1}\nb: {k: 2}\nk: 3\n").findings == [])
    #expect(Reading("[{k: 1}, {k: 2}]").findings == [])
  }

  @Test("any number of keys given twice ends with an error, and soon")
  func many() {
    let text = (0..<20_000).map { "key\($0 / 2): \($0)\n" }.joined()
    let reading = Reading(text)
    #expect(reading.root == nil)
    #expect(reading.diagnostics.first?.message.hasSuffix("is given twice") == true)
  }
}
