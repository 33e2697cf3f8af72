import Foundation
import Procurement
import Testing

@testable import Justification
@testable import probity

/// What is true of every form of every document, whatever stands in it.
enum FormChecks {
  /// Checks all forms of a document; gives the files.
  @discardableResult
  static func check(_ document: Document) throws -> [DocumentFile] {
    let html = try #require(try DocumentHTML.files(of: document).first)
    checkPage(html, of: document)
    let markdown = try #require(try DocumentMarkdown.files(of: document).first)
    let json = try #require(try DocumentJSON.files(of: document).first)
    try checkJSON(json, of: document)
    var files = [html, markdown, json]
    let page = FormReading.page(html.bytes).text
    expect(page, of: html, FormReading.expected(document, counts: false, names: true), document)
    let text = try #require(FormReading.markdown(markdown.bytes), "\(markdown.path): raw HTML")
    expect(text, of: markdown, FormReading.expected(document, counts: true, names: true), document)
    let wanted = FormReading.expected(document, counts: false, names: false)
    for form in [DocumentOpenText.self, DocumentWord.self] as [any DocumentForm.Type] {
      let file = try #require(try form.files(of: document).first)
      let text = try #require(try FormReading.office(file.bytes), "\(file.path) is not well formed")
      expect(text, of: file, wanted, document)
      files.append(file)
    }
    return files
  }

  /// Expects a text to be what is wanted, and behind it the bases in their order.
  private static func expect(
    _ text: String, of file: DocumentFile, _ wanted: String, _ document: Document
  ) {
    let read = Data(FormReading.bare(text).utf8)
    let body = Data(wanted.utf8)
    guard read.starts(with: body) else {
      let same = max(0, zip(read, body).prefix { $0 == $1 }.count - 30)
      let shown = [read, body].map {
        String(decoding: $0.dropFirst(same).prefix(80), as: UTF8.self)
      }
      Issue.record("\(file.path) says \(shown[0]), not \(shown[1])")
      return
    }
    let entries = BasisIndex(document).entries
    guard !entries.isEmpty else {
      #expect(read.count == body.count, "\(file.path) says more")
      return
    }
    var rest = read.dropFirst(body.count)
    for part in [DocumentWords.basisHeading] + entries.map({ ShownText.line(of: $0.basis) }) {
      guard let found = rest.range(of: Data(FormReading.bare(part).utf8)) else {
        Issue.record("\(file.path) does not show \(part) next")
        return
      }
      rest = rest[found.upperBound...]
    }
  }

  /// The elements that a page may have.
  private static let elements: Set = Set(
    """
    !DOCTYPE html head meta title style body a header h1 h2 h3 h4 h5 p nav ul ol li main dl div dt dd \
    table caption span thead tbody tr th td figure figcaption section footer code strong bdi br \
    svg g rect text line path circle polyline polygon title desc tspan
    """.split(separator: " ").map(String.init))

  /// Only elements of the program's own, ids once, links that lead somewhere, figures with their sources.
  private static func checkPage(_ file: DocumentFile, of document: Document) {
    let page = FormReading.page(file.bytes)
    let names = Set(page.elements.map(\.name))
    #expect(names.subtracting(elements) == [], "\(file.path)")
    #expect(
      page.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } },
      "\(file.path)")
    let ids = page.values("id")
    #expect(Set(ids).count == ids.count, "\(file.path)")
    let places = Set(ids.map { "#" + $0 })
    #expect(Set(page.values("href")).subtracting(places) == [], "\(file.path)")
    #expect(Set(page.values("aria-labelledby").map { "#" + $0 }).subtracting(places) == [])
    let figures = (document.title + document.blocks.flatMap(\.runs)).filter { $0.figure != nil }
    let links = page.elements.filter { $0.attributes["class"] == "figure" }
    #expect(links.count == figures.count, "\(file.path)")
    let entries = String(decoding: file.bytes, as: UTF8.self)
      .components(separatedBy: "<li id=\"basis-").dropFirst()
    let bases = BasisIndex(document).entries
    #expect(entries.count == bases.count)
    for (entry, figure) in zip(entries, bases) {
      let text = FormReading.page(Array("<li id=\"\(entry)".utf8)).text
      for source in figure.sources {
        #expect(text.contains(source.description), "\(file.path): \(figure.basis)")
      }
    }
  }

  /// The JSON gives every text back as it was, and every figure with what stands behind it.
  private static func checkJSON(_ file: DocumentFile, of document: Document) throws {
    let root = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any]
    let blocks = try #require(root?["blocks"] as? [[String: Any]])
    #expect(blocks.count == document.blocks.count)
    for (block, read) in zip(document.blocks, blocks) {
      var runs: [[String: Any]] = []
      func collect(_ value: Any?) {
        if let list = value as? [Any] { return list.forEach(collect) }
        guard let object = value as? [String: Any] else { return }
        if object["text"] is String { return runs.append(object) }
        for key in ["runs", "items", "facts", "caption", "columns", "title", "rows", "roles"] {
          collect(object[key])
        }
      }
      if case .picture(let picture) = block {
        #expect(read["svg"] as? String == picture.svg)
        continue
      }
      collect(read)
      #expect(runs.map { $0["text"] as? String } == block.runs.map(\.text), "\(file.path)")
      let bases = runs.map { ($0["figure"] as? [String: Any])?["basis"] as? String }
      #expect(bases == block.runs.map { $0.figure?.basis }, "\(file.path)")
    }
  }
}

@Suite("award documents in every form")
struct WrittenFormsTests {
  /// One case for all tests.
  private static let shared = Result { try AwardCompetition(fixture: "shared-ict") }

  @Test("every form of every document says the same, and every figure leads to what it rests on")
  func sameText() throws {
    let documents = try Self.shared.get().documents
    #expect(documents.count == 13)
    for document in documents { try FormChecks.check(document) }
  }

  @Test("the same document gives the same bytes in every form")
  func determinism() throws {
    let made = try Self.shared.get()
    let document = try #require(made.documents.first { $0.kind == "award-recommendation" })
    let files = try AwardDocuments.files(of: [document])
    #expect(try AwardDocuments.files(of: [document]) == files)
    let index = DocumentIndex.file(of: [(document, files)], award: made.award, obstacles: [])
    let page = FormReading.page(index.bytes)
    #expect(Set(page.values("href")) == Set(files.map(\.path) + [FileSums.fileName]))
  }
}
