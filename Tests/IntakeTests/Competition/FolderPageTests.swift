import Procurement
import Testing

@testable import Intake

/// `docs/competition-folder.md` against what is read.
@Suite struct FolderPageTests {
  private static let package =
    #filePath.split(separator: "/").dropLast(4).reduce(into: "") { $0 += "/" + $1 }

  @Test("the page lists every column of every file, and which are required")
  func columns() throws {
    var log = DiagnosticLog()
    let folder = try CompetitionFolder(path: FolderPageTests.package + "/docs")
    let bytes = try #require(folder.readAll("competition-folder.md", log: &log))
    let page = String(decoding: bytes, as: UTF8.self)
    for format in ImportFormats.all where !format.columns.isEmpty {
      let heading = try #require(page.range(of: "### \(format.name)\n"))
      let section = page[heading.upperBound...].prefix(
        upTo: page[heading.upperBound...].endOfSection)
      let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
      #expect(
        rows.map { $0.split(separator: "|").prefix(2).map { $0.trimmed } }
          == format.columns.map {
            ["`\($0.name)`", $0.isRequired ? "required" : ""]
          })
    }
  }
}

extension Substring {
  fileprivate var endOfSection: Index { firstRange(of: "\n#")?.lowerBound ?? endIndex }
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
