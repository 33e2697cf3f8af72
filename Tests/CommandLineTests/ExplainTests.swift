import Foundation
import Testing

@Suite("explain and schema")
struct ExplainTests {
  @Test("every page is there for other programs too")
  func json() throws {
    let run = try CommandRun("explain", "--format", "json")
    #expect(run.status == 0)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "probity/explanation/1")
    let pages = try #require(object["diagnostics"] as? [[String: Any]])
    let listed = try CommandRun("explain").output.split(separator: "\n").count
    #expect(pages.count == listed)
    for page in pages {
      #expect(
        Set(page.keys) == [
          "code", "severity", "title", "explanation", "wrong", "right", "wrong-commands",
          "right-commands",
        ])
    }
    let commanded = try #require(pages.first { $0["code"] as? String == "PRB5051" })
    #expect(commanded["wrong-commands"] as? [String] == ["standstill 2031-01-06"])
    let one = try CommandRun("explain", "PRB4010", "--format", "json").output
    #expect(one.contains("\"PRB4010\"") && !one.contains("\"PRB4011\""))
  }

  @Test(
    "a name that there is not shows the usage of its own command",
    arguments: [["explain", "PRB20044"], ["schema", "bif"]])
  func usage(arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains("did you mean"))
    #expect(run.errors.contains("Usage: probity \(arguments[0])"))
  }
}
