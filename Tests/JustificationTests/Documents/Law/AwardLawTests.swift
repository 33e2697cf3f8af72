import Justification
import TestSupport
import Testing

@Suite("what the law asks award documents to say")
struct AwardLawTests {
  /// Every field of every document, those of lists too.
  private static let fields: [DocumentField] = DocumentKinds.all.flatMap { all($0.fields) }

  private static func all(_ fields: [DocumentField]) -> [DocumentField] {
    fields.flatMap { field -> [DocumentField] in
      if case .list(let parts) = field.content { [field] + all(parts) } else { [field] }
    }
  }

  private static let regulations = Array(Set(AwardLaw.all.map(\.regulation))).sorted()

  @Test("docs/award-document-fields.md is made from the fields of all documents")
  func page() { Golden.expect(AwardLawPage.document, at: "docs/award-document-fields.md") }

  @Test("every item has a field that says it", arguments: regulations)
  func items(regulation: String) {
    let cited = AwardLawTests.fields.flatMap(\.law)
    let items = AwardLaw.all.filter { $0.regulation == regulation }
    let without = items.filter { item in !cited.contains { item.isCited(by: $0) } }.map(\.citation)
    #expect(without == [])
  }

  @Test("a field cites no item of these regulations that is not listed")
  func citations() {
    let unknown = AwardLawTests.fields.flatMap(\.law).filter { citation in
      AwardLawTests.regulations.contains { citation.hasPrefix($0) }
        && !AwardLaw.all.contains { $0.isCited(by: citation) }
    }
    #expect(unknown == [])
  }

  @Test("a citation names one item")
  func unique() {
    #expect(Set(AwardLaw.all.map(\.citation)).count == AwardLaw.all.count)
  }

  @Test(
    "a shipped template shows every required field",
    arguments: DocumentKinds.all.map { $0.name })
  func templates(kind: String) throws {
    let kind = try #require(DocumentKinds.named(kind))
    let template = String(decoding: kind.template, as: UTF8.self)
    for field in kind.fields where field.isRequired {
      #expect(template.contains("{{\(field.name)}}"), "\(kind.name) leaves out \(field.name)")
    }
  }
}
