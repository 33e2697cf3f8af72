import Foundation
import Justification
import Packaging
import TestSupport
import Testing

@Suite("golden award documents")
struct AwardDocumentGoldenTests {
  /// The documents that are kept in every form, so that a change in any can be read, by fixture.
  private static let inEveryForm = [
    "shared-ict": ["assessment-summary-b1", "award-recommendation"]
  ]

  @Test(
    "every award document is the one that somebody read, and none is added or left out",
    arguments: ["shared-ict", "waste-partnership"])
  func golden(name: String) throws {
    let folder = try TemporaryFolder()
    let out = folder.url("out")
    let run = try CommandRun("justify", "fixtures/\(name)", "--output", out.path)
    #expect(run.status < 2, "\(run.errors)")
    // The list of sums stands for every byte of every file.
    let sums = try Data(contentsOf: out.appendingPathComponent(FileSums.fileName))
    var kept = [FileSums.fileName: String(decoding: sums, as: UTF8.self)]
    for path in try #require(FileSums.read(Array(sums))).keys {
      let bytes = try Array(Data(contentsOf: out.appendingPathComponent(path)))
      if [".csv", ".md", ".ocds.json"].contains(where: path.hasSuffix) {
        kept[path] = String(decoding: bytes, as: UTF8.self)
      }
    }
    for document in AwardDocumentGoldenTests.inEveryForm[name, default: []] {
      func bytes(_ form: String) throws -> [UInt8] {
        try Array(Data(contentsOf: out.appendingPathComponent("\(document).\(form)")))
      }
      for form in ["html", "json"] {
        kept["\(document).\(form)"] = String(decoding: try bytes(form), as: UTF8.self)
      }
      for (form, path) in [("docx", "word/document.xml"), ("odt", "content.xml")] {
        kept["\(document).\(form).xml"] = try part(path, of: bytes(form))
      }
    }
    Golden.expect(kept, in: "fixtures/\(name)/expected/documents")
  }

  /// A part of an office file, each element on a line of its own.
  private func part(_ path: String, of bytes: [UInt8]) throws -> String {
    let entry = try #require(try ZipArchive.entries(in: bytes).first { $0.path == path })
    return String(decoding: entry.bytes, as: UTF8.self).replacing("><", with: ">\n<")
  }
}
