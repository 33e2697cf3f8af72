import Procurement
import Testing

@testable import Intake

/// The examples of the kinds that one CSV file shows by itself.
struct ExampleTests {
  /// Kinds that several files draw together, or that the evaluation draws.
  private static let joined: Set<String> = [
    "PRB2053", "PRB2055", "PRB2056", "PRB2059", "PRB2060", "PRB2061", "PRB2062", "PRB2065",
    "PRB2090", "PRB2091", "PRB2092",
  ]

  private static let codes = DiagnosticKind.all
    .filter { $0.code.hasPrefix("PRB11") || $0.code.hasPrefix("PRB20") }
    .filter { $0.example.bad.keys.allSatisfy { !$0.hasSuffix(".yaml") } }
    .filter { !joined.contains($0.code) }
    .map(\.code)

  private static func bytes(_ content: DiagnosticExample.Content) -> [UInt8]? {
    switch content {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes, shownAs: _): bytes
    case .repeated(let before, let text, let count, let after, shownAs: _):
      Array((before + String(repeating: text, count: count) + after).utf8)
    case .absent: nil
    }
  }

  private static func draws(
    _ code: String, _ files: [String: DiagnosticExample.Content]
  ) throws -> Bool {
    try files.contains { name, content in
      guard let bytes = bytes(content) else { return false }
      return IntakeTests.codes(try readDraft(name, bytes).log).contains(code)
    }
  }

  @Test("the bad example draws its code and the good one does not", arguments: codes)
  func example(code: String) throws {
    let kind = try #require(DiagnosticKind.named(code))
    #expect(try Self.draws(code, kind.example.bad))
    #expect(try !Self.draws(code, kind.example.good))
  }

  @Test("codes stand in order, each once")
  func order() {
    let codes = DiagnosticKind.all.map(\.code)
    #expect(codes == Set(codes).sorted())
  }
}
