import Evaluation
import Foundation
import Procurement
import Rubrics
import TestSupport
import Testing

/// Follows `CONTRIBUTING.md`'s recipe for a price formula; `UnderHighest.swift` is what the recipe says to
/// write.
@Suite("the recipe for a new price formula")
struct ContributingTests {
  private let recipe: String
  private let formulas: [any PriceFormula.Type] = PriceFormulas.all + [UnderHighest.self]

  init() throws {
    let text = try ContributingTests.file("CONTRIBUTING.md")
    let start = try #require(text.range(of: "## Add a price formula\n")).upperBound
    let end = try #require(text.range(of: "\n## ", range: start..<text.endIndex)).lowerBound
    recipe = String(text[start..<end])
  }

  private static func file(_ path: String) throws -> String {
    try String(contentsOf: Golden.project.appendingPathComponent(path), encoding: .utf8)
  }

  /// The texts of the recipe's blocks of one kind.
  private func blocks(_ language: String) -> [String] {
    recipe.components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
  }

  @Test("step 1: the block is a formula that compiles, but for the import of its own module")
  func write() throws {
    let written = try ContributingTests.file(
      "Tests/EvaluationTests/Documentation/UnderHighest.swift")
    #expect(written == "public import Evaluation\n" + (try #require(blocks("swift").first)))
  }

  @Test("every path that the recipe names is there, and only the new file is not yet")
  func paths() throws {
    let new = "Sources/Evaluation/Price/Formulas/UnderHighest.swift"
    let paths = recipe.matches(of: #/`((?:Sources|Tests|docs|Scripts)\/[^`]+)`/#).map {
      String($0.1)
    }
    #expect(paths.contains(new) && paths.count > 5)
    for path in paths {
      let url = Golden.project.appendingPathComponent(path)
      #expect(FileManager.default.fileExists(atPath: url.path) == (path != new), "\(path)")
      let folder = url.deletingLastPathComponent()
      #expect(FileManager.default.fileExists(atPath: folder.path), "\(path)")
    }
  }

  @Test("step 2: the line has the form of the registry's lines, and a place among them")
  func register() throws {
    let line = try #require(blocks("swift").last)
    #expect(line == "    \(UnderHighest.self).self,\n")
    let registry = try ContributingTests.file("Sources/Evaluation/Price/PriceFormulas.swift")
    let lines = PriceFormulas.all.map { "    \($0).self,\n" }
    #expect(registry.contains("= [\n" + lines.joined() + "  ]\n"))
    #expect(!registry.contains(line))
    let names = PriceFormulas.all.map { $0.page.name }
    #expect(!names.contains(UnderHighest.page.name))
    #expect(names == names.sorted())
  }

  @Test("step 3: the formula scores bids, and its expression recomputes")
  func score() throws {
    let rubric = try FormulaScores.rubric("under-highest", places: 2)
    let bids = [
      SampleBid("b1", price: "100"), SampleBid("b2", price: "150"), SampleBid("b3", price: "200"),
    ]
    #expect(try Sample.codes(bids, rubric) == ["PRB4001"])
    var log = DiagnosticLog()
    let result = try #require(
      Evaluator.evaluate(
        try Sample.competition(bids), against: rubric, formulas: formulas, log: &log))
    #expect(!log.hasErrors)
    let lot = result.lots[0]
    #expect(lot.totals == ["b1": "50.00", "b2": "25.00", "b3": "0.00"])
    let score = try lot.score("b2", "price")
    #expect(score.basis == "100 × ((200.00 − 150.00) ÷ 200.00) = 25.00")
    #expect(score.sources.map(\.line) == [3, 4])
    #expect(try WrittenFormula.value("(200.00 − 150.00) ÷ 200.00") == ExactRatio(1, over: 4))
  }

  @Test("a name nearly right is hinted at, once the formula is registered")
  func hint() throws {
    var log = DiagnosticLog()
    let reference = RuleReference(
      Sourced("under-higest", at: SourceLocation(file: "rubric.yaml", line: 1, column: 1)))
    #expect(PriceFormulas.formula(reference, among: formulas, log: &log) == nil)
    #expect(log.finished().first?.hint?.contains("under-highest") == true)
  }

  @Test("step 4: the row is what the page says")
  func document() throws {
    #expect(blocks("markdown") == [UnderHighest.page.row + "\n"])
    let page = try ContributingTests.file("docs/price-formulas.md")
    for formula in PriceFormulas.all { #expect(page.contains("\n\(formula.page.row)\n")) }
  }
}
