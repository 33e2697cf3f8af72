import Procurement
import Testing

@testable import Intake

@Suite struct CompetitionKindsTests {
  private static let kinds = DiagnosticKind.all.filter { $0.code.hasPrefix("PRB21") }

  @Test("the kinds are in the order of their codes, each once")
  func order() {
    let codes = CompetitionKindsTests.kinds.map(\.code)
    #expect(codes == Array(Set(codes)).sorted())
  }

  @Test("each kind's example draws it, and put right does not", arguments: kinds)
  func example(kind: DiagnosticKind) throws {
    let bad = try found(kind.example.bad)
    #expect(bad.map(\.code).contains(kind.code))
    #expect(bad.allSatisfy { $0.code == kind.code })
    #expect(try found(kind.example.good) == [])
  }

  private func found(_ changes: [String: DiagnosticExample.Content]) throws -> [Diagnostic] {
    let disk = FolderOnDisk()
    for (name, text) in ExampleText.competitionFolder where changes[name] == nil {
      disk.write(text, to: name)
    }
    for (name, content) in changes {
      switch content {
      case .text(let text): disk.write(text, to: name)
      case .bytes(let bytes, _): disk.write(bytes, to: name)
      case .repeated(let before, let text, let count, let after, _):
        disk.write(before + String(repeating: text, count: count) + after, to: name)
      case .absent: break
      }
    }
    var log = DiagnosticLog()
    let folder = try disk.competitionFolder()
    if let settings = CompetitionSettings.read(folder, log: &log) {
      _ = CompetitionReader.read(folder, settings: settings, lineRounding: nil, log: &log)
    }
    return log.finished()
  }
}
