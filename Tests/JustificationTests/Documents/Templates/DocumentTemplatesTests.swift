import Procurement
import Testing

@testable import Justification

@Suite("an authority's own templates")
struct DocumentTemplatesTests {
  private let name = "decision-log.mustache"

  private func read(_ files: [(name: String, bytes: [UInt8]?)]) -> (DocumentTemplates, [String]) {
    var log = DiagnosticLog()
    let templates = DocumentTemplates(files, in: "own/", log: &log)
    return (templates, log.finished().map { "\($0.code) \($0.location?.description ?? "")" })
  }

  @Test("one takes the place of the shipped one, whatever ends its lines and however it begins")
  func own() throws {
    let (templates, reported) = read([
      (
        name: name,
        bytes: [0xEF, 0xBB, 0xBF]
          + Array("# Ours\r\n\r\nwords\r\n\r\n{{decisions}}\r\n\r\n{{open}}\r\n".utf8)
      )
    ])
    #expect(reported == [])
    var log = DiagnosticLog()
    let template = try #require(templates.template(of: DecisionLog.self, log: &log))
    #expect(
      template.blocks(of: [:]) == [.heading(level: 1, .plain("Ours")), .paragraph(.plain("words"))])
    #expect(templates.template(of: PriceEvaluation.self, log: &log) != nil)
    #expect(log.finished().isEmpty)
  }

  @Test("the example of the page on templates is one")
  func example() {
    #expect(read([(name: name, bytes: Array(TemplatePage.example.utf8))]).1 == [])
  }

  @Test("one that is refused does not fall back on the shipped one")
  func refused() {
    for bytes in [Array("{{nonsense}}".utf8), [0xFF], nil] {
      let (templates, reported) = read([(name: name, bytes: bytes)])
      var log = DiagnosticLog()
      #expect(templates.template(of: DecisionLog.self, log: &log) == nil)
      #expect(reported.isEmpty == (bytes == nil))
    }
  }

  @Test("a file of another name is a warning with the nearest name")
  func misnamed() {
    var log = DiagnosticLog()
    _ = DocumentTemplates([(name: "decisions-log.mustache", bytes: nil)], log: &log)
    #expect(log.finished().map(\.code) == ["PRB5020"])
    #expect(log.finished().first?.hint == "did you mean \"decision-log.mustache\"?")
    #expect(!log.hasErrors)
  }
}
