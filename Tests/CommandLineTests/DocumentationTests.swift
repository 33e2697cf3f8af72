import Foundation
import TestSupport
import Testing

@testable import probity

@Suite("documentation")
struct DocumentationTests {
  static let pages: [String] = {
    let docs = Golden.project.appendingPathComponent("docs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: docs.path)) ?? []
    return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }()

  @Test("whatever a page shows of a run is what the run prints today", arguments: pages)
  func shownRuns(page: String) throws {
    let text = try String(
      contentsOf: Golden.project.appendingPathComponent(page), encoding: .utf8)
    var rest = text[...]
    var rewritten = ""
    // A block that begins with a command holds all that the command prints, standard error first.
    while let start = rest.range(of: "```console\n$ probity ") {
      rewritten += rest[..<start.upperBound]
      rest = rest[start.upperBound...]
      let end = try #require(rest.range(of: "```\n"), "\(page) has an open block")
      let command = rest.prefix { $0 != "\n" }
      let run = try CommandRun(command.split(separator: " ").map(String.init))
      rewritten += "\(command)\n\(run.errors)\(run.output)```\n"
      rest = rest[end.upperBound...]
    }
    Golden.expect(rewritten + rest, at: page)
  }

  @Test("docs/command-line.md holds every help text")
  func commandLine() throws {
    var page = """
      # The command line

      Results go to standard output, everything else to standard error. `-` is standard input wherever a
      file is expected. Colour is used on a terminal only, and never with `NO_COLOR`. Nothing ever asks a
      question. Completion scripts: `probity --generate-completion-script bash` (or `zsh`, `fish`).

      This page is made from the help texts (`Scripts/update-golden`).

      """
    let commands = [
      "", "evaluate", "check", "rubric lint", "rubric show", "rubric seal", "rubric test",
      "inspect", "schema",
      "explain", "init", "terms", "screens", "marks", "compare",
      "justify", "templates",
      "standstill", "seal", "verify",
    ]
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      let run = try CommandRun(words + ["--help"], environment: ["COLUMNS": "100"])
      #expect(run.status == 0)
      page += "\n## probity \(command)".trimmingCharacters(in: .init(charactersIn: " "))
      page += "\n\n```\n\(run.output)```\n"
    }
    Golden.expect(page, at: "docs/command-line.md")
  }

  @Test("the README's commands are those that CI runs")
  func readmeCommands() throws {
    let script = try String(
      contentsOf: Golden.project.appendingPathComponent(".ci/run"), encoding: .utf8)
    let readme = try String(
      contentsOf: Golden.project.appendingPathComponent("README.md"), encoding: .utf8)
    for command in [
      "Scripts/bootstrap && swift run -c release probity evaluate fixtures/shared-ict",
      "Scripts/bootstrap && swift test",
    ] {
      #expect(script.contains("\n\(command)\n"))
      #expect(readme.contains("\n\(command)\n"))
    }
  }

  @Test(
    "every link from one page to another leads somewhere", arguments: pages + ["CONTRIBUTING.md"])
  func links(page: String) throws {
    let file = Golden.project.appendingPathComponent(page)
    let text = try String(contentsOf: file, encoding: .utf8)
    for match in text.matches(of: #/\]\(([^)#:]+)(#[^)]*)?\)/#) {
      let target = file.deletingLastPathComponent().appendingPathComponent(String(match.1))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(match.1)")
    }
  }
}
