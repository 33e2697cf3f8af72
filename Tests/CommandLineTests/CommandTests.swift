import Foundation
import Testing

@Suite("the command line")
struct CommandTests {
  /// A competition that `probity init` made.
  private func starter() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try CommandRun("init", folder.path)
    #expect(run.status == 0)
    return folder
  }

  @Test("init makes a folder that evaluates at once, with nothing to say about it")
  func initEvaluates() throws {
    let folder = try starter()
    let run = try CommandRun("evaluate", folder.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("recommended"))
    #expect(try CommandRun("check", folder.path).status == 0)
  }

  @Test("init never writes over anything")
  func initRefuses() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "notes.txt")
    let run = try CommandRun("init", folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("is there already"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.txt"])
  }

  @Test("results go to standard output, diagnostics to standard error, and wrong input is 2")
  func wrongInput() throws {
    let folder = try starter()
    try folder.write("bid,bidder\nb1,\n", to: "bids.csv")
    let run = try CommandRun("evaluate", folder.path)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("error[PRB"))
    #expect(run.errors.contains("bids.csv:2:4"))
  }

  @Test("with --format json there is JSON even where nothing could be evaluated")
  func jsonWithoutResult() throws {
    let run = try CommandRun("evaluate", "no-such-folder", "--format", "json")
    #expect(run.status == 2)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect((object["diagnostics"] as? [[String: Any]])?.first?["code"] as? String == "PRB1001")
  }

  @Test("a tie left standing ends with 1")
  func tie() throws {
    let folder = try starter()
    try folder.write("bid,bidder,length months,price\nb1,A,60,10\nb2,B,60,10\n", to: "bids.csv")
    try FileManager.default.removeItem(at: folder.url("prices.csv"))
    try folder.write(
      """
      bid,criterion,evaluator,mark
      b1,delivery,agreed,4
      b1,innovation,agreed,4
      b2,delivery,agreed,4
      b2,innovation,agreed,4

      """, to: "marks.csv")
    for command in ["evaluate", "check"] {
      #expect(try CommandRun(command, folder.path).status == 1)
    }
  }

  @Test(
    "words that are off end with 64 and say so on standard error",
    arguments: [
      ["evaluate"], ["evaluate", "x", "--format", "xls"], ["evalute", "x"], ["explain", "PRB9999"],
      ["schema", "bids"], ["check", "x", "--format", "pdf"],
    ])
  func wrongWords(arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test("--output writes the same bytes to a file, whole, and nothing to standard output")
  func outputFile() throws {
    let folder = try starter()
    let target = try TemporaryFolder()
    let file = target.url("result.json").path
    let run = try CommandRun("evaluate", folder.path, "--format", "json", "--output", file)
    #expect(run.status == 0 && run.output.isEmpty)
    let direct = try CommandRun("evaluate", folder.path, "--format", "json").output
    #expect(try String(contentsOfFile: file, encoding: .utf8) == direct)
    #expect(try FileManager.default.contentsOfDirectory(atPath: target.path) == ["result.json"])
  }

  @Test(
    "--output never writes over what the result rests on", arguments: ["bids.csv", "rubric.yaml"])
  func outputOverInput(name: String) throws {
    let folder = try starter()
    let before = try Data(contentsOf: folder.url(name))
    let run = try CommandRun("evaluate", folder.path, "--output", folder.url(name).path)
    #expect(run.status == 2)
    #expect(run.errors.contains("is a file of the competition"))
    #expect(try Data(contentsOf: folder.url(name)) == before)
  }

  @Test("an output that cannot be written is an error, and leaves nothing behind")
  func outputFails() throws {
    let folder = try starter()
    let run = try CommandRun("evaluate", folder.path, "--output", "/proc/nowhere/result")
    #expect(run.status == 2)
    #expect(run.errors.contains("cannot be written"))
  }

  @Test("a rubric is read from standard input")
  func rubricFromStandardInput() throws {
    let folder = try starter()
    let text = try String(contentsOf: folder.url("rubric.yaml"), encoding: .utf8)
    let fine = try CommandRun("rubric", "lint", "-", input: text)
    #expect(fine.status == 0)
    let broken = try CommandRun(
      "rubric", "lint", "-",
      input: text.replacingOccurrences(of: "weight: 60", with: "weight: 61"))
    #expect(broken.status == 2)
    #expect(broken.output.contains("standard input:13:13"))
  }

  @Test("rubric show prints a shipped rubric with its hash, which layout does not change")
  func rubricShow() throws {
    let source = try CommandRun(
      "rubric", "show", "strategic-partnership", "--format", "source"
    ).output
    let shown = try CommandRun("rubric", "show", "strategic-partnership")
    let same = try CommandRun("rubric", "show", "-", input: "# a comment\n\n" + source)
    #expect(shown.status == 0)
    #expect(shown.output == same.output)
    for line in shown.output.split(separator: "\n") { #expect(line.unicodeScalars.count <= 100) }
  }

  @Test("explain prints the page on a code, in any case, and the list of all")
  func explain() throws {
    let page = try CommandRun("explain", "prb2004")
    #expect(page.status == 0)
    #expect(page.output.hasPrefix("error[PRB2004]"))
    #expect(try CommandRun("explain").output.contains("PRB4010"))
  }

  @Test("colour never reaches a file or pipe")
  func noColour() throws {
    let run = try CommandRun("evaluate", "no-such-folder")
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test("completion scripts are made for the usual shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let run = try CommandRun("--generate-completion-script", shell)
    #expect(run.status == 0)
    #expect(run.output.contains("evaluate") && run.output.contains("rubric"))
  }
}
