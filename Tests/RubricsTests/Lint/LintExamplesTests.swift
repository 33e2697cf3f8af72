import Procurement
import Testing

@testable import Rubrics

/// The pages of the diagnostics hold an input that draws each one and the same put right.
@Suite struct LintExamplesTests {
  /// Those that reading a rubric alone draws; what needs other files beside it, or a command, is run with the
  /// program.
  static let kinds = DiagnosticKind.all.filter { kind in
    kind.code.hasPrefix("PRB3") && kind.example.bad["rubric.yaml"] != nil
  }

  private func rubric(in files: [String: DiagnosticExample.Content]) -> String {
    switch files["rubric.yaml"] {
    case .text(let text): text
    case .repeated(let before, let text, let count, let after, _):
      before + String(repeating: text, count: count) + after
    default: ""
    }
  }

  @Test("the bad example draws the diagnostic", arguments: kinds.map(\.code))
  func bad(code: String) throws {
    let kind = try #require(DiagnosticKind.named(code))
    let found = readRubric(rubric(in: kind.example.bad)).found
    #expect(found.contains { $0.kind == kind })
    // A rubric of a thousand like criteria has more wrong with it than their number.
    if kind == .rubricTooMany { return }
    #expect(found.filter { $0.severity == .error && $0.kind != kind }.map(\.text) == [])
  }

  @Test("the good example is sound", arguments: kinds.map(\.code))
  func good(code: String) throws {
    let kind = try #require(DiagnosticKind.named(code))
    let (rubric, found) = readRubric(rubric(in: kind.example.good))
    #expect(found.map(\.text) == [])
    #expect(rubric != nil)
  }
}

@Suite struct LintRulesTests {
  @Test("each rule has a name, a kind and a page of its own")
  func registry() {
    let names = LintRules.all.map { $0.name }
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    let codes = LintRules.all.map { $0.kind.code }
    #expect(Set(codes).count == codes.count)
    // PRB317x is what reading finds in the checks of contract schedules; later rules are PRB32xx.
    let kinds = DiagnosticKind.all.filter {
      $0.code.hasPrefix("PRB31") && !$0.code.hasPrefix("PRB317")
    }
    #expect(Set(kinds.map(\.code)) == Set(codes.filter { $0.hasPrefix("PRB31") }))
    #expect(codes.allSatisfy { $0.hasPrefix("PRB31") || $0.hasPrefix("PRB32") })
    #expect(kinds.map(\.code) == kinds.map(\.code).sorted())
  }

  @Test("a rubric that was not read from a file is checked as well")
  func inMemory() {
    let place = SourceLocation(file: "memory")
    let leaf = Criterion(
      id: "a", title: "A", weight: Sourced(FixedDecimal(90), at: place),
      share: FixedDecimal(90), measure: nil, source: place)
    let rubric = Rubric(
      id: "r", title: "R", version: "1", method: RuleReference(Sourced("weighted-sum", at: place)),
      scoreRounding: nil, lineRounding: .none, criteria: [leaf, leaf], ties: [], source: place)
    var log = DiagnosticLog()
    LintRules.check(rubric, log: &log)
    #expect(
      log.finished().map(\.code).sorted() == [
        "PRB3101", "PRB3102", "PRB3104", "PRB3104", "PRB3107", "PRB3110",
      ])
  }
}
