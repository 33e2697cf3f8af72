import Procurement
import Testing

@testable import Justification

@Suite("making documents")
struct AwardDocumentsTests {
  private static let hostile = "</td><script>alert(1)</script>&\"'\u{202E}"

  private func made(
    _ values: [String: FieldValue]
  ) throws -> (documents: [Document], award: AwardCase, diagnostics: [Diagnostic]) {
    let award = try DrawnLot.of(DrawnLot.many(2)).award
    var log = DiagnosticLog()
    let documents = TriedKind.$values.withValue(values) {
      AwardDocuments.documents(of: award, kinds: [TriedKind.self], log: &log)
    }
    return (documents, award, log.finished())
  }

  @Test("a document that lacks a fact is not made, however deep the fact, and all are named")
  func missing() throws {
    let place = Procurement.SourceLocation(file: "suppliers.csv", line: 3)
    let fact = FieldValue.missing([MissingFact("the \(Self.hostile)", at: place, hint: "add it")])
    let (documents, award, diagnostics) = try made([
      "winner": fact, "criteria": .list([["title": fact], ["title": .text([TextRun("x")])]]),
    ])
    #expect(documents.isEmpty)
    // The same fact twice in one document is asked for once.
    #expect(diagnostics.map(\.code) == ["PRB5001"])
    let index = DocumentIndex.file(of: [], award: award, obstacles: diagnostics)
    let page = String(decoding: index.bytes, as: UTF8.self)
    #expect(page.contains("suppliers.csv:3: tried lacks the &lt;/td&gt;&lt;script&gt;"))
    #expect(!page.contains("<script"))
  }

  @Test("the index leads to every file, whatever it is called")
  func index() throws {
    let (documents, award, _) = try made(["winner": .text([TextRun("A")])])
    let document = try #require(documents.first)
    #expect(document.blocks == [.paragraph(.plain("A"))])
    let file = DocumentFile(path: "a b\"<%é.html", bytes: [])
    let index = DocumentIndex.file(of: [(document, [file])], award: award, obstacles: [])
    let page = String(decoding: index.bytes, as: UTF8.self)
    #expect(page.contains("<a href=\"a%20b%22%3C%25%C3%A9.html\">a b&quot;&lt;%é.html</a>"))
    #expect(page.contains("<th scope=\"row\">Tried</th><td>Open document: may be published</td>"))
  }

  @Test("every draft of every kind holds fields that its kind declares")
  func declared() throws {
    let lot = try DrawnLot.of(DrawnLot.many(3))
    for kind in DocumentKinds.all {
      let known = Set(kind.fields.map(\.name))
      for draft in kind.drafts(of: lot) {
        #expect(Set(draft.fields.keys).subtracting(known) == [], "\(kind.name)")
      }
    }
  }
}
