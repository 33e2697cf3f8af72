import Procurement
import Testing

@testable import Intake

/// The examples of the kinds that one XML file shows by itself.
struct XMLExampleTests {
  /// PRB227x is what `combinations.csv` and the bids say together.
  private static let codes = DiagnosticKind.all.map(\.code)
    .filter { $0.hasPrefix("PRB12") || $0.hasPrefix("PRB22") }
    .filter { !$0.hasPrefix("PRB227") }

  private func draws(
    _ code: String, _ files: [String: DiagnosticExample.Content]
  ) throws -> Bool {
    let roots: [(path: String, root: BidRoot)] = [
      ("bids/alder.xml", .bid), ("schedules/b1.xml", .schedule),
    ]
    guard let (path, root) = roots.first(where: { files[$0.path] != nil }),
      let content = files[path]
    else { return false }
    let bytes: [UInt8]
    switch content {
    case .text(let text): bytes = Array(text.utf8)
    case .bytes(let some, shownAs: _): bytes = some
    case .repeated(let before, let text, let count, let after, shownAs: _):
      bytes = Array((before + String(repeating: text, count: count) + after).utf8)
    case .absent: return false
    }
    var log = try XMLText.read(bytes, as: root).log
    BidSchema.validate(try TextFile.open(bytes, name: path), as: root, log: &log)
    return IntakeTests.codes(log).contains(code)
  }

  @Test("the bad example draws its code and the good one does not", arguments: codes)
  func example(code: String) throws {
    let kind = try #require(DiagnosticKind.named(code))
    #expect(try draws(code, kind.example.bad))
    #expect(try !draws(code, kind.example.good))
  }
}
