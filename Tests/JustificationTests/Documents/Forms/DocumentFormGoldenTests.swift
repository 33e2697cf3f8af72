import Justification
import TestSupport
import Testing

@Suite("forms of documents")
struct DocumentFormGoldenTests {
  static let forms: [any DocumentForm.Type] = [
    DocumentCSV.self, DocumentHTML.self, DocumentJSON.self, DocumentMarkdown.self,
  ]

  @Test("every form of a document with every kind of block is the one that somebody read")
  func golden() throws {
    for form in DocumentFormGoldenTests.forms {
      for file in try form.files(of: SampleDocument.document) {
        let text = String(decoding: file.bytes, as: UTF8.self)
        Golden.expect(text, at: "fixtures/documents/expected/\(file.path)")
      }
    }
  }

  @Test("files are named after the document, and those of tables after the table too")
  func paths() throws {
    let files = try DocumentFormGoldenTests.forms.flatMap {
      try $0.files(of: SampleDocument.document).map(\.path)
    }
    let path = "north/award-recommendation"
    #expect(
      files == [
        "\(path).ranking.csv", "\(path).reasons.csv", "\(path).html", "\(path).json", "\(path).md",
      ])
  }
}
