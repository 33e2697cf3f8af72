import Foundation
import Procurement
import Testing

@testable import probity

@Suite("examples of diagnostics")
struct DiagnosticExampleTests {
  @Test(
    "the bad example draws its diagnostic and the good one does not", arguments: DiagnosticKind.all)
  func example(kind: DiagnosticKind) throws {
    let bad = try diagnostics(of: kind.example.bad)
    #expect(bad.contains { $0.kind == kind }, "\(bad.map { "\($0.code) \($0.message)" })")
    let good = try diagnostics(of: kind.example.good)
    #expect(!good.contains { $0.kind == kind })
    #expect(
      !good.contains { $0.severity == .error }, "\(good.map { "\($0.code) \($0.message)" })")
  }

  /// What reading, checking and evaluating the example's folder reports.
  private func diagnostics(
    of files: [String: DiagnosticExample.Content]
  ) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    for (path, text) in ExampleText.competitionFolder where files[path] == nil {
      try folder.write(text, to: path)
    }
    for (path, content) in files {
      if let data = data(of: content) { try folder.write(data, to: path) }
    }
    var competition = LoadedCompetition(folder.path)
    _ = competition.evaluate()
    competition.validateXML()
    var log = competition.log
    // What only `probity justify` reads: an authority's own templates.
    if files.keys.contains(where: { $0.hasPrefix("templates/") }) {
      try FileManager.default.createDirectory(
        at: folder.url("templates"), withIntermediateDirectories: true)
      _ = TemplateFolder(folder.url("templates").path, log: &log)
    }
    return log.finished()
  }

  private func data(of content: DiagnosticExample.Content) -> Data? {
    switch content {
    case .text(let text): Data(text.utf8)
    case .bytes(let bytes, _): Data(bytes)
    case .repeated(let before, let text, let count, let after, _):
      Data((before + String(repeating: text, count: count) + after).utf8)
    case .absent: nil
    }
  }
}
