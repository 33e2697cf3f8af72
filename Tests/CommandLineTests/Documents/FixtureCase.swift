import Evaluation
import Foundation
import Procurement
import TestSupport
import Testing

@testable import Justification
@testable import probity

/// The award case of a fixture.
enum FixtureCase {
  /// The fixtures that can be evaluated, in alphabetical order.
  static let names = [
    "adjusted-prices", "award-on-value", "gate-set-aside", "moderated-panel", "shared-ict",
    "short-and-long", "similar-prices", "three-lots", "university-partner", "waste-partnership",
  ]

  /// The case, with somebody to sign where nothing says who does.
  static func award(
    _ name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> AwardCase {
    var loaded = LoadedCompetition(Golden.project.appendingPathComponent("fixtures/\(name)").path)
    let evaluated = loaded.awardCase()
    let award = try #require(evaluated, sourceLocation: sourceLocation)
    var facts = award.facts
    if facts.signOff.isEmpty {
      facts.signOff = [Sourced("Director of Resources", at: SourceLocation(file: "award.yaml"))]
    }
    return AwardCase(
      evaluation: award.evaluation, diagnostics: award.diagnostics, facts: facts,
      suppliers: award.suppliers, confidentiality: award.confidentiality,
      toolVersion: award.toolVersion)
  }

  /// The documents of one kind; nothing may be missing for them.
  static func documents(
    _ kind: any DocumentKind.Type, of award: AwardCase,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> [Document] {
    var log = DiagnosticLog()
    let documents = AwardDocuments.documents(of: award, log: &log)
    let missing = log.finished().filter { $0.message.contains(kind.name) }
    #expect(missing.isEmpty, "\(missing)", sourceLocation: sourceLocation)
    return documents.filter { $0.kind == kind.name }
  }
}
