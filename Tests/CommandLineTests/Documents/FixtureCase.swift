import Evaluation
import Foundation
import Procurement
import Synchronization
import TestSupport
import Testing

@testable import Justification
@testable import probity

/// The award case of a fixture, and documents made from it.
enum FixtureCase {
  /// The fixtures that can be evaluated, in alphabetical order.
  static let names = [
    "adjusted-prices", "award-on-value", "gate-set-aside", "moderated-panel", "recorded-decisions",
    "shared-ict", "short-and-long", "similar-prices", "three-lots", "university-partner",
    "waste-partnership",
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

  private static let read = Mutex<[String: AwardCase]>([:])

  /// The case of a fixture as it is; each is evaluated once for all tests.
  static func asItIs(
    _ name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> AwardCase {
    try read.withLock { cases in
      if let award = cases[name] { return award }
      let award = try #require(made(folder(of: name).path), sourceLocation: sourceLocation)
      cases[name] = award
      return award
    }
  }

  /// The folder of a fixture.
  static func folder(of name: String) -> URL {
    Golden.project.appendingPathComponent("fixtures/\(name)")
  }

  /// Puts a fixture's files into a folder, but for what is expected of it and those that are named.
  static func copy(_ name: String, to folder: TemporaryFolder, without left: Set<String>) throws {
    let source = self.folder(of: name)
    for path in try FileManager.default.contentsOfDirectory(atPath: source.path)
    where path != "expected" && !left.contains(path) {
      try FileManager.default.copyItem(
        at: source.appendingPathComponent(path), to: folder.url(path))
    }
  }

  /// The case of a folder, with somebody to sign where nothing says who does; `nil` where it cannot be
  /// evaluated.
  static func evaluated(_ path: String) -> AwardCase? {
    made(path).map { signed($0) }
  }

  private static func made(_ path: String) -> AwardCase? {
    var loaded = LoadedCompetition(path)
    return loaded.awardCase()
  }

  /// The case of a fixture, with somebody to sign.
  static func award(
    _ name: String, confidential: [ConfidentialMark] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> AwardCase {
    signed(try asItIs(name, sourceLocation: sourceLocation), confidential: confidential)
  }

  /// The case of a fixture with some of its files changed, with somebody to sign.
  static func award(
    _ name: String, changing files: [String: (String) -> String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> AwardCase {
    signed(try changed(name, files, sourceLocation: sourceLocation))
  }

  /// The case of a fixture with some of its files changed.
  static func changed(
    _ name: String, _ files: [String: (String) -> String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> AwardCase {
    let folder = try TemporaryFolder()
    try copy(name, to: folder, without: Set(files.keys))
    for (path, change) in files {
      let file = self.folder(of: name).appendingPathComponent(path)
      try folder.write(change(String(contentsOf: file, encoding: .utf8)), to: path)
    }
    return try #require(made(folder.path), sourceLocation: sourceLocation)
  }

  /// The same case with other facts, and marks of what is withheld.
  static func award(
    _ award: AwardCase, confidential: [ConfidentialMark] = [],
    facts change: (inout AwardFacts) -> Void
  ) -> AwardCase {
    var facts = award.facts
    change(&facts)
    return AwardCase(
      evaluation: award.evaluation, diagnostics: award.diagnostics, facts: facts,
      confidentiality: confidential.isEmpty ? award.confidentiality : Confidentiality(confidential),
      toolVersion: award.toolVersion)
  }

  private static func signed(
    _ award: AwardCase, confidential: [ConfidentialMark] = []
  ) -> AwardCase {
    self.award(award, confidential: confidential) { facts in
      if facts.signOff.isEmpty {
        facts.signOff = [Sourced("Director of Resources", at: SourceLocation(file: "award.yaml"))]
      }
    }
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
