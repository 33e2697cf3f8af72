import Foundation
import Procurement
import Testing

@testable import probity

@Suite("examples of diagnostics")
struct DiagnosticExampleTests {
  @Test(
    "the bad example draws its diagnostic and the good one does not", arguments: DiagnosticKind.all)
  func example(kind: DiagnosticKind) throws {
    guard kind.example.badCommands.isEmpty else { return try commands(kind: kind) }
    let bad = try diagnostics(of: kind.example.bad)
    #expect(bad.contains { $0.kind == kind }, "\(bad.map { "\($0.code) \($0.message)" })")
    let good = try diagnostics(of: kind.example.good)
    #expect(!good.contains { $0.kind == kind })
    #expect(
      !good.contains { $0.severity == .error }, "\(good.map { "\($0.code) \($0.message)" })")
  }

  /// Runs the commands of an example, which evaluating its folder does not draw.
  private func commands(kind: DiagnosticKind) throws {
    let bad = try errors(of: kind.example.badCommands, on: kind.example.bad)
    #expect(bad.contains("\(kind.severity.rawValue)[\(kind.code)]"), "\(bad)")
    let good = try errors(of: kind.example.goodCommands, on: kind.example.good)
    #expect(!good.contains("error"), "\(good)")
  }

  private func errors(
    of commands: [String], on files: [String: DiagnosticExample.Content]
  ) throws -> String {
    let (folder, beside) = (try TemporaryFolder(), try TemporaryFolder())
    for (path, text) in ExampleText.competitionFolder { try folder.write(text, to: path) }
    for (path, content) in files {
      if let data = data(of: content) { try folder.write(data, to: path) }
    }
    let names = Set(files.keys).union(ExampleText.competitionFolder.keys).union(["pack.zip", "."])
    return try commands.map { command in
      try CommandRun(
        command.split(separator: " ").map(String.init).map { word in
          switch word {
          case "my-competition": folder.path
          case "award": beside.url(word).path
          default: names.contains(word) ? folder.url(word).path : word
          }
        }
      ).errors
    }.joined()
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
