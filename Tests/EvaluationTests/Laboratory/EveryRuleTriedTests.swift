import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("laboratory: every rule")
struct EveryRuleTriedTests {
  private static let place = SourceLocation(file: "rubric.yaml")

  private func reference(_ name: String, in rubric: Rubric) throws -> RuleReference {
    let situation = SampleParameters.Situation(
      lowest: try Sample.decimal("60000"), highest: try Sample.decimal("240000"),
      mean: try Sample.decimal("100000"),
      leaves: rubric.leaves.filter { $0.measure?.name == .marks })
    let place = EveryRuleTriedTests.place
    return RuleReference(
      Sourced(name, at: place),
      parameters: SampleParameters.parameters(of: name, in: situation) ?? [])
  }

  @Test("each registered formula can be tried", arguments: PriceFormulas.all.map { $0.page.name })
  func formula(name: String) throws {
    let published = try TriedSample.rubric(quality: 60)
    let switched = try RuleSwitch.formula(try reference(name, in: published), in: published)
    try expectTried(switched.rubric, name)
  }

  @Test("each registered method can be tried", arguments: AwardMethods.all.map { $0.page.name })
  func method(name: String) throws {
    let published = try TriedSample.rubric(quality: 60)
    let type = try #require(AwardMethods.all.first { $0.page.name == name })
    let switched = try RuleSwitch.method(
      try reference(name, in: published), use: type.priceUse, in: published,
      budget: type.needsMaximumPrice ? try Sample.decimal("300000") : nil)
    try expectTried(switched.rubric, name)
  }

  private func expectTried(_ rubric: Rubric, _ name: String) throws {
    let report = try TriedSample.report(rubric)
    for trial in report.trials {
      #expect(trial.findings.finding != .notRun, "\(name): \(trial.page.name): \(trial.findings)")
      #expect(!trial.findings.explanation.isEmpty)
    }
    let isRelative = (PriceFormulas.all.map { $0.page } + AwardMethods.all.map { $0.page })
      .first { $0.name == name }?.isRelative
    if isRelative == false, name != "weighted-sum" {
      let found = try report.findings("rank-reversal")
      #expect(found.finding == .fine, "\(name) is called absolute: \(found)")
    }
  }
}
