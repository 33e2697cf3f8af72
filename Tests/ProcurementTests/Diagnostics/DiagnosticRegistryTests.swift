import Procurement
import Testing

/// Holds for whatever the registry holds.
@Suite("The registry of diagnostics")
struct DiagnosticRegistryTests {
  @Test("codes are unique, ascending and of their pattern")
  func codes() {
    let codes = DiagnosticKind.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
    for code in codes {
      let digits = Array(code.dropFirst(3).utf8)
      let isSound =
        code.hasPrefix("PRB") && digits.count == 4
        && digits.allSatisfy { (0x30...0x39).contains($0) } && (0x31...0x35).contains(digits[0])
      #expect(isSound, "\(code)")
    }
  }

  @Test("every kind has a title, an explanation and an example", arguments: DiagnosticKind.all)
  func pages(kind: DiagnosticKind) {
    let firstWord = kind.title.prefix { $0 != " " }
    // `YAML` may begin a title, `Yaml` may not.
    let isAbbreviation = firstWord.count > 1 && firstWord.allSatisfy { !$0.isLowercase }
    #expect(kind.title.first?.isUppercase == false || isAbbreviation, "\(kind.code)")
    #expect(!kind.title.isEmpty && !kind.title.hasSuffix("."), "\(kind.code)")
    #expect(!kind.title.contains("\n"), "\(kind.code)")
    #expect(!kind.explanation.isEmpty, "\(kind.code)")
    let example = kind.example
    #expect(
      !example.bad.isEmpty && !example.good.isEmpty
        || !example.badCommands.isEmpty && !example.goodCommands.isEmpty, "\(kind.code)")
  }

  @Test("a kind is found by its code in any case, and only by it")
  func named() {
    for kind in DiagnosticKind.all {
      #expect(DiagnosticKind.named(kind.code.lowercased()) == kind)
    }
    for code in ["", "PRB", "PRB0000", "1000", "PRB10000"] {
      #expect(DiagnosticKind.named(code) == nil)
    }
  }
}
