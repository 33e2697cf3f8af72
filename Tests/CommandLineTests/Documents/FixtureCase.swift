import Evaluation
import Foundation
import Procurement
import TestSupport
import Testing

@testable import Justification
@testable import probity

/// The award case of a fixture, and documents made from it.
enum FixtureCase {
  /// The fixtures that can be evaluated, in alphabetical order.
  static let names = [
    "adjusted-prices", "award-on-value", "gate-set-aside", "moderated-panel", "shared-ict",
    "short-and-long", "similar-prices", "three-lots", "university-partner", "waste-partnership",
  ]

  /// The fixtures of odd input that can be evaluated and whose oddity a document could stumble over, in
  /// alphabetical order.
  static let oddNames = [
    "abstained-mark", "bidder-twice", "blank-mark", "blank-price", "conflict-twice",
    "contract-type-unknown", "escape-sequence-in-a-name", "every-bid-disqualified",
    "formula-in-a-name", "hidden-direction-in-a-name", "individual-mark-off-the-scale",
    "lot-without-bids", "mark-not-applicable", "mark-off-the-scale", "markup-in-a-name",
    "moderation-with-control-characters", "negative-price", "no-agreed-mark",
    "placeholder-amounts", "price-of-thirty-eight-digits", "prices-far-apart",
    "reason-of-a-mebibyte", "reason-with-control-characters", "term-that-is-no-value", "tie",
  ]

  /// The case, with somebody to sign where nothing says who does; `nil` where it cannot be evaluated.
  static func evaluated(_ path: String, confidential: [ConfidentialMark] = []) -> AwardCase? {
    var loaded = LoadedCompetition(path)
    guard let award = loaded.awardCase() else { return nil }
    var facts = award.facts
    if facts.signOff.isEmpty {
      facts.signOff = [Sourced("Director of Resources", at: SourceLocation(file: "award.yaml"))]
    }
    return AwardCase(
      evaluation: award.evaluation, diagnostics: award.diagnostics, facts: facts,
      confidentiality: confidential.isEmpty ? award.confidentiality : Confidentiality(confidential),
      toolVersion: award.toolVersion)
  }

  /// The case of a fixture.
  static func award(
    _ name: String, confidential: [ConfidentialMark] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> AwardCase {
    let path = Golden.project.appendingPathComponent("fixtures/\(name)").path
    return try #require(
      evaluated(path, confidential: confidential), sourceLocation: sourceLocation)
  }

  /// The case of a fixture with some of its files changed.
  static func award(
    _ name: String, changing files: [String: (String) -> String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> AwardCase {
    let fixture = Golden.project.appendingPathComponent("fixtures/\(name)")
    let folder = try TemporaryFolder()
    for path in try FileManager.default.contentsOfDirectory(atPath: fixture.path)
    where path.hasSuffix(".csv") || path.hasSuffix(".yaml") {
      let text = try String(contentsOf: fixture.appendingPathComponent(path), encoding: .utf8)
      try folder.write(files[path].map { $0(text) } ?? text, to: path)
    }
    return try #require(evaluated(folder.path), sourceLocation: sourceLocation)
  }

  /// The documents of one kind; nothing may be missing for them.
  static func documents(
    _ kind: any DocumentKind.Type, of award: AwardCase,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> [Document] {
    try award.lots.flatMap { lot in
      try kind.drafts(of: lot).map { draft in
        let missing = draft.fields.values.flatMap(\.missing)
        #expect(missing.isEmpty, "\(missing)", sourceLocation: sourceLocation)
        var log = DiagnosticLog()
        let template = try #require(DocumentTemplates.shipped.template(of: kind, log: &log))
        return Document(
          kind: kind.name, path: draft.path, title: draft.title, audience: draft.audience,
          blocks: template.blocks(of: draft.fields))
      }
    }
  }

  /// The text of the only document of a kind.
  static func text(
    _ kind: any DocumentKind.Type, of award: AwardCase,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> String {
    let documents = try documents(kind, of: award, sourceLocation: sourceLocation)
    #expect(documents.count == 1, sourceLocation: sourceLocation)
    return documents.map { DocumentText.text(of: $0) }.joined()
  }
}
