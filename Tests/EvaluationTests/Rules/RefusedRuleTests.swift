import Procurement
import Rubrics
import Testing

@testable import Evaluation

@Suite("rules that refuse their parameters")
struct RefusedRuleTests {
  /// A rule whose two parameters are each in range and do not go together.
  private struct Choosy: Rule {
    static let page = RulePage(
      name: "choosy", definition: "", parameters: "`from` below `to`", isRelative: false,
      weakness: "", source: "")

    init?(parameters: inout RuleParameters) {
      guard let from = parameters.decimal("from", in: FixedDecimal(0)...FixedDecimal(9)),
        let to = parameters.decimal("to", in: FixedDecimal(0)...FixedDecimal(9)), from < to
      else { return nil }
    }
  }

  private func codes(_ parameters: [String: String]) -> [String] {
    let place = SourceLocation(file: "rubric.yaml", line: 1, column: 1)
    let reference = RuleReference(
      Sourced("choosy", at: place),
      parameters: parameters.sorted { $0.key < $1.key }
        .map { RuleParameter($0.key, .text($0.value), at: place) })
    var log = DiagnosticLog()
    let rule = reference.resolve(
      among: [Choosy.self], noun: "rule", unknown: .unknownFormula, log: &log)
    #expect((rule == nil) == log.hasErrors)
    return log.finished().map(\.code)
  }

  @Test("a rule is never refused without a word, and never with two")
  func saidOnce() {
    #expect(codes(["from": "1", "to": "2"]) == [])
    #expect(codes(["from": "2", "to": "1"]) == ["PRB4004"])
    #expect(codes(["from": "2"]) == ["PRB4004"])
  }
}
