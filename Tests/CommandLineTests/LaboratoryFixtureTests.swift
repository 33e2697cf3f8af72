import Evaluation
import Justification
import Rubrics
import TestSupport
import Testing

/// Rubrics tried and bids compared, as the program prints it.
@Suite("laboratory fixtures")
struct LaboratoryFixtureTests {
  private static let endings = ["json": "json", "markdown": "md", "table": "txt"]

  @Test(
    "every form of a shipped rubric's trials is the one that somebody read",
    arguments: ShippedRubrics.all.map(\.id))
  func shipped(id: String) throws {
    for format in LaboratoryReport.formNames {
      let run = try CommandRun("rubric", "test", id, "--format", format)
      #expect(run.status == 1, "a third bid can turn the order under the lowest price ÷ price")
      let ending = try #require(LaboratoryFixtureTests.endings[format])
      Golden.expect(run.output, at: "fixtures/laboratory/expected/\(id).\(ending)")
    }
  }

  @Test(
    "every form of the trials and of the comparison of shared-ict is the one that somebody read")
  func sharedICT() throws {
    for format in LaboratoryReport.formNames {
      let ending = try #require(LaboratoryFixtureTests.endings[format])
      let tried = try CommandRun(
        "rubric", "test", "fixtures/shared-ict/rubric.yaml", "--estimate", "11000000", "--format",
        format)
      #expect(tried.status == 1)
      Golden.expect(tried.output, at: "fixtures/shared-ict/expected/laboratory.\(ending)")
      let compared = try CommandRun("compare", "fixtures/shared-ict", "--format", format)
      #expect(compared.status == 0)
      Golden.expect(compared.output, at: "fixtures/shared-ict/expected/comparison.\(ending)")
    }
  }

  @Test("every form of a comparison says first that it is for learning only")
  func caution() throws {
    for format in RuleComparison.formNames {
      let run = try CommandRun("compare", "fixtures/university-partner", "--format", format)
      let beginning = run.output.prefix(300)
      #expect(beginning.contains("For learning only: the published rubric decides."), "\(format)")
    }
  }

  @Test("a comparison exits with 0 where the published result stands open")
  func open() throws {
    #expect(try CommandRun("evaluate", "fixtures/adjusted-prices").status == 1)
    #expect(try CommandRun("compare", "fixtures/adjusted-prices").status == 0)
  }

  @Test("a bid that stands by a recorded decision is compared as it is ranked")
  func decisions() throws {
    let evaluated = try CommandRun("evaluate", "fixtures/gate-set-aside", "--format", "csv")
    let compared = try CommandRun("compare", "fixtures/gate-set-aside")
    #expect(evaluated.output.contains("b2"))
    let head = compared.output.split(separator: "\n").first { $0.hasPrefix("price formula") }
    #expect(head?.contains("b2") ?? false, "\(compared.output)")
  }

  @Test("neutral amounts come from the prices that are compared, not from totals on another basis")
  func basis() throws {
    let compared = try CommandRun("compare", "fixtures/short-and-long").output
    // A quarter over 502,589.55 a year, the dearest.
    #expect(compared.contains("  ceiling: ceiling: 628236.94\n"), "\(compared)")
  }

  @Test("the lots of a competition with rules for its lots are compared one by one")
  func lots() throws {
    let compared = try CommandRun("compare", "fixtures/three-lots").output
    #expect(!compared.contains("not compared"), "\(compared)")
  }

  @Test(
    "no table of a terminal is wider than a page",
    arguments: ["shared-service", "strategic-partnership"])
  func width(id: String) throws {
    let run = try CommandRun("rubric", "test", id)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test(
    "a price level that is none is refused as a word of the command",
    arguments: ["0", "-5", "nonsense", "1.234", "1000000000001", "1e5"])
  func estimate(text: String) throws {
    let run = try CommandRun("rubric", "test", "shared-service", "--estimate=\(text)")
    #expect(run.status == 64)
    #expect(run.errors.contains("is no amount to try"))
  }

  @Test("a rubric with errors exits with 2, and the JSON form still says why")
  func errors() throws {
    let run = try CommandRun(
      "rubric", "test", "fixtures/hostile/weights-of-99/rubric.yaml", "--format", "json")
    #expect(run.status == 2)
    #expect(run.output.contains("\"PRB3102\""))
    #expect(try CommandRun("compare", "fixtures/hostile/weights-of-99").status == 2)
  }
}
