import Foundation
import Procurement
import TestSupport
import Testing

@testable import Justification
@testable import probity

@Suite("award documents of hostile texts")
struct HostileAwardTests {
  @Test(
    "whatever people write in every field stays text in every document and form",
    arguments: [("shared-ict", 13), ("three-lots", 8), ("recorded-decisions", 7)])
  func breakingOut(fixture: String, count: Int) throws {
    let made = try AwardCompetition(try HostileAward.files(of: fixture))
    #expect(made.documents.count >= count, "\(made.diagnostics.map(\.message))")
    // Of forty documents of three lots one of each kind tells as much.
    var seen: Set<String> = []
    let documents = made.documents.filter { seen.insert($0.kind).inserted }
    #expect(documents.contains { $0.everyString.contains("<script>") })
    for document in documents {
      for file in try FormChecks.check(document) where file.path.hasSuffix(".md") {
        checkTables(file)
      }
      let tables = document.tables
      for (table, file) in zip(tables, try DocumentCSV.files(of: document)) {
        let rows = HostileAward.rows(of: String(decoding: file.bytes, as: UTF8.self))
        #expect(rows.count == table.rows.count + 1, "\(file.path)")
        for row in rows {
          #expect(row.count == table.columns.count, "\(file.path)")
          for cell in row { #expect(isText(cell), "\(file.path): \(cell)") }
        }
      }
    }
    let index = DocumentIndex.file(
      of: documents.map { ($0, []) }, award: made.award, obstacles: made.diagnostics)
    #expect(FormReading.page(index.bytes).elements.allSatisfy { $0.name != "script" })
  }

  /// Every row of a table has as many cells as its head.
  private func checkTables(_ file: DocumentFile) {
    var columns: Int?
    for line in String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n") {
      guard line.hasPrefix("| ") else {
        columns = nil
        continue
      }
      var bars = 0
      var isEscaped = false
      for byte in line.utf8 {
        if byte == UInt8(ascii: "|"), !isEscaped { bars += 1 }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      }
      #expect(bars == columns ?? bars, "\(file.path): \(line)")
      columns = bars
    }
  }

  private func isText(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first(where: { $0 != " " && $0 != "\n" }) else {
      return true
    }
    return !"=+-@".unicodeScalars.contains(first) || Double(cell) != nil
  }

  @Test("a reason of almost 1 MiB is written in every form as it is")
  func longReason() throws {
    let text = "=cmd()|`y` <script>alert(1)</script> ]]> &amp; {{title}} \u{202E}| # -\n"
    let reason = String(repeating: text, count: (1 << 20) / text.utf8.count - 2)
    let marks = try AwardCompetition.file(
      "marks.csv", of: "shared-ict",
      replacing: "Rehearsed cut-over for each council with a way back; references confirm it",
      with: "@@")
    let award = try FixtureCase.award(
      "shared-ict",
      changing: [
        "marks.csv": { _ in
          marks.replacingOccurrences(of: "\"@@\"", with: "@@")
            .replacingOccurrences(of: "@@", with: HostileAward.quoted(reason))
        }
      ])
    var log = DiagnosticLog()
    let documents = AwardDocuments.documents(of: award, kinds: [AssessmentSummary.self], log: &log)
    let document = try #require(documents.first { $0.path == "assessment-summary-b5" })
    #expect(document.everyString.utf8.count > 1_000_000)
    try FormChecks.check(document)
  }
}
