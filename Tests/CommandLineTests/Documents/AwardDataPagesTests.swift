import Foundation
import TestSupport
import Testing

@testable import probity

@Suite("pages on the data of an award")
struct AwardDataPagesTests {
  @Test(
    "what a page shows of a document stands in the document",
    arguments: [
      ("docs/award-notice.md", "contract-award-notice"), ("docs/handover.md", "contract-handover"),
    ])
  func shown(page: String, kind: String) throws {
    let text = try String(
      contentsOf: Golden.project.appendingPathComponent(page), encoding: .utf8)
    let blocks = text.components(separatedBy: "```text\n").dropFirst()
    let shown = blocks.flatMap { $0.components(separatedBy: "```")[0].split(separator: "\n") }
    #expect(!shown.isEmpty)
    let document = try DocumentCase("shared-ict").document(kind)
    let lines = Set(document.readText.split(separator: "\n"))
    for line in shown { #expect(lines.contains(line), "\(line)") }
  }
}
