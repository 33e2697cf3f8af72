import Foundation
import Procurement
import TestSupport
import Testing

@Suite("forms of the report on marks")
struct MarksFormTests {
  @Test(
    "what is written in records is shown and never acted on, and a terminal shows its beginning")
  func hostile() throws {
    let folder = try TemporaryFolder()
    for (path, text) in ExampleText.competitionFolder { try folder.write(text, to: path) }
    try folder.write(ExampleText.marks + "b1,quality,=1+1,4,,\n", to: "marks.csv")
    let long = String(repeating: "\u{202E}turned \u{7} ", count: 20_000)
    try folder.write(
      "bid,criterion,before,after,discussed,dissent\nb1,quality,4.0,4.00,\"\(long)\",\"=cmd|x\n<b>\"\n",
      to: "moderation.csv")
    let csv = try CommandRun("marks", folder.path, "--format", "csv").output
    #expect(csv.contains("\\u{202E}turned") && csv.contains(",'=1+1,"))
    let table = try CommandRun("marks", folder.path).output
    #expect(table.contains("discussed: \\u{202E}turned \\u{7}") && table.contains("…"))
    #expect(table.utf8.count < 10_000)
    #expect(table.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let document = try CommandRun("marks", folder.path, "--format", "markdown").output
    #expect(document.contains("&lt;b&gt;") && !document.contains("<b>"))
    for text in [csv, table, document] {
      #expect(
        text.unicodeScalars.allSatisfy {
          $0 == "\n" || $0 == "\r" || ![.control, .format].contains($0.properties.generalCategory)
        })
    }
  }

  @Test("a total on individual marks has a rank and no count")
  func ranks() throws {
    let csv = try CommandRun("marks", "fixtures/shared-ict", "--format", "csv").output
    let rows = csv.split(separator: "\r\n").filter { $0.contains(",total-") }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.contains(",rank ") })
  }

  @Test("a competition without individual marks has an agreement of null for other programs")
  func none() throws {
    let run = try CommandRun("marks", "fixtures/three-lots", "--format", "json")
    #expect(run.output.contains("\"agreement\": null"))
    let table = try CommandRun("marks", "fixtures/three-lots").output
    #expect(table.contains("3 agreed marks, no individual ones: nothing to be noted\n"))
  }
}
