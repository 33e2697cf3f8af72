import Procurement
import Testing

@testable import Rubrics

/// Whatever is in the file, reading ends with diagnostics.
@Suite struct HostileRubricTests {
  private static let head = """
    rubric: example
    title: Example
    version: 1.0.0
    method: weighted-sum
    scale: {0: None, 1: Good}

    """

  private func codes(_ text: String) -> Set<String> {
    let (rubric, found) = readRubric(text)
    #expect(rubric == nil)
    return Set(found.map(\.code))
  }

  @Test("a file past 1 MiB is refused")
  func large() {
    let comment = String(repeating: "# comment\n", count: 110_000)
    #expect(codes(Self.head + comment) == ["PRB1003"])
  }

  @Test("a million open brackets are refused")
  func deep() {
    #expect(!codes(Self.head + "criteria: " + String(repeating: "[", count: 1_000_000)).isEmpty)
    #expect(
      codes(
        Self.head + "criteria: " + String(repeating: "[{criteria: ", count: 40)
          + String(repeating: "}]", count: 40)
      ).contains("PRB1303"))
  }

  @Test("a rubric has at most 1,000 criteria, and the rest is passed over once")
  func many() {
    let rows = (0..<20_000).map { "  - {id: c\($0), title: C, weight: 1}\n" }.joined()
    let found = readRubric(Self.head + "criteria:\n" + rows).found
    #expect(found.filter { $0.kind == .rubricTooMany }.count == 1)
    #expect(found.allSatisfy { $0.severity < .error || $0.kind == .rubricTooMany })
  }

  @Test("nested lists do not get round the limit")
  func manyNested() {
    let row = "{id: c, title: C, weight: 1}"
    let group =
      "{id: g, title: G, weight: 1, criteria: ["
      + Array(repeating: row, count: 600).joined(separator: ", ") + "]}"
    let text =
      Self.head + "criteria: [\(Array(repeating: group, count: 30).joined(separator: ", "))]"
    #expect(readRubric(text).found.filter { $0.kind == .rubricTooMany }.count == 1)
  }

  @Test("a scale lists at most 1,000 marks")
  func longScale() {
    let steps = (0..<60_000).map { "\($0): x" }.joined(separator: ", ")
    let text = Self.head.replacing("{0: None, 1: Good}", with: "{\(steps)}")
    #expect(
      codes(text + "criteria: [{id: a, title: A, weight: 100}]") == ["PRB3003"])
  }

  @Test("a scale of a megabyte that a thousand criteria share costs no more than one")
  func sharedScale() throws {
    let rows = (0..<1_000).map { "  - {id: c\($0), title: C, weight: 0.1, minimum-mark: 1}\n" }
    let text =
      Self.head.replacing("1: Good", with: "1: \(String(repeating: "é", count: 450_000))")
      + "ties: [c0]\ncriteria:\n" + rows.joined()
    let rubric = try #require(readRubric(text).rubric)
    #expect(rubric.canonicalForm.utf8.count < 1_200_000)
    #expect(rubric.sha256.count == 64)
  }

  @Test("80,000 parameters and 30,000 contract types end in diagnostics or in a rubric")
  func manyNames() {
    let parameters = (0..<80_000).map { "p\($0)" }.joined(separator: ": 1, ")
    let text = Self.head.replacing(
      "method: weighted-sum", with: "method: {name: weighted-sum, \(parameters): 1}")
    #expect(readRubric(text + "criteria: [{id: a, title: A, weight: 100}]").rubric != nil)
    let types = (0..<30_000).map { "t\($0): T" }.joined(separator: ", ")
    #expect(
      codes(Self.head + "contract-types: {\(types)}\ncriteria: [{id: a, title: A, weight: 100}]")
        .contains("PRB3003"))
    let preferences = (0..<60_000).map { "t\($0): 1" }.joined(separator: ", ")
    #expect(
      codes(
        Self.head + "criteria: [{id: a, title: A, weight: 100, measure: contract-type, "
          + "preferences: {\(preferences)}}]"
      ).contains("PRB3138"))
  }

  @Test("100,000 unknown tie-breaks end in the limit of what is shown")
  func ties() {
    let names = (0..<100_000).map { "u\($0)" }.joined(separator: ", ")
    let rows = (0..<900).map { "  - {id: criterion-\($0), title: C, weight: 1}\n" }.joined()
    let found = readRubric(Self.head + "ties: [\(names)]\ncriteria:\n" + rows).found
    #expect(found.count { $0.severity == .error } == DiagnosticLog.limitPerFile)
    #expect(found.last?.kind == .moreNotShown)
  }

  @Test(
    "numbers beyond what is kept are errors",
    arguments: [
      "weight: 999999999999999999999999999999999999999", "weight: 1e2", "weight: .5",
      "weight: 0x10",
      "weight: NaN", "weight: .inf", "weight: 50%", "weight: 1_000", "weight: ٣",
    ])
  func numbers(weight: String) {
    let text = Self.head + "criteria: [{id: a, title: A, \(weight)}]"
    #expect(codes(text).contains("PRB1307"))
  }

  @Test(
    "bytes that are no text, no YAML or not one document are refused",
    arguments: [
      [0xFF, 0xFE, 0x00], [0x72, 0x00], [0x80], [], Array("a: b: c".utf8), Array("{".utf8),
      Array("&a [*a]".utf8), Array("%YAML 9.9\n---\n".utf8), Array("!!binary x".utf8),
      Array("? [a]\n: b".utf8), Array("a: 1\na: 2".utf8), Array("---\n---\n".utf8),
    ] as [[UInt8]])
  func bytes(bytes: [UInt8]) {
    var log = DiagnosticLog()
    #expect(RubricReader.read(bytes, file: "rubric.yaml", log: &log) == nil)
    #expect(log.hasErrors)
  }

  @Test("every beginning of a sound rubric is read or refused without a crash")
  func cutShort() {
    let bytes = Array(RubricHashTests.full.utf8)
    for length in stride(from: 0, to: bytes.count, by: 3) {
      var log = DiagnosticLog()
      let rubric = RubricReader.read(Array(bytes.prefix(length)), file: "rubric.yaml", log: &log)
      #expect((rubric == nil) == log.hasErrors)
    }
  }

  @Test("a rubric with any one byte changed is read or refused without a crash")
  func mutated() {
    let original = Array(RubricHashTests.full.utf8)
    var state: UInt64 = 20_190_605
    for index in stride(from: 0, to: original.count, by: 2) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var bytes = original
      bytes[index] = UInt8(truncatingIfNeeded: state >> 33)
      var log = DiagnosticLog()
      let rubric = RubricReader.read(bytes, file: "rubric.yaml", log: &log)
      #expect((rubric == nil) == log.hasErrors)
      guard let rubric else { continue }
      // What is accepted keeps its promise: the shares of the leaves are the whole.
      #expect((try? FixedDecimal.sum(rubric.leaves.map(\.share))) == .hundred)
      #expect(!RubricOutline.text(rubric).isEmpty)
    }
  }
}
