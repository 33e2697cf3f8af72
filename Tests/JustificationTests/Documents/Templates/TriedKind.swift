import Evaluation
import Justification
import Procurement
import Rubrics
import Testing

/// A kind of document for tests, with a field of every content.
enum TriedKind: DocumentKind {
  static let name = "tried"
  static let summary = "a document of a test"
  static let fields: [DocumentField] = [
    DocumentField(
      "winner", .text, "who won", from: "bids.csv", law: ["Regulations 2024, reg 31(2)(a)"],
      isRequired: true),
    DocumentField("note", .text, "a note", from: "a test"),
    DocumentField("is-tied", .flag, "whether there is a tie", from: "the evaluation"),
    DocumentField("ranking", .blocks, "the ranking", from: "the evaluation"),
    DocumentField(
      "criteria",
      .list([
        DocumentField("title", .text, "its title", from: "rubric.yaml", isRequired: true),
        DocumentField("note", .text, "a note on it", from: "a test"),
        DocumentField("marks", .blocks, "its marks", from: "marks.csv"),
      ]), "each criterion", from: "rubric.yaml"),
  ]
  static let shipped = "{{winner}}\n"
  static var template: [UInt8] { Array(shipped.utf8) }

  /// What the drafts hold.
  @TaskLocal static var values: [String: FieldValue] = [:]

  static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: [TextRun("Tried")], audience: .everybody, fields: values)
    ]
  }
}

/// A kind of document for tests whose shipped template is the one that is tried.
enum TriedTemplate {
  /// What is wrong with a template: `5013 1:3` for each diagnostic.
  static func problems(_ template: String) -> [String] {
    diagnostics(template).map { diagnostic in
      let place = diagnostic.location.map { "\($0.line):\($0.column)" } ?? ""
      return "\(diagnostic.code.dropFirst(3)) \(place)"
    }
  }

  static func diagnostics(_ template: String) -> [Diagnostic] {
    var log = DiagnosticLog()
    let made = DocumentTemplate(template, of: TriedKind.self, file: "tried.mustache", log: &log)
    #expect((made == nil) == log.hasErrors)
    return log.finished()
  }
}
