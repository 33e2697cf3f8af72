import Foundation
import Packaging
import Procurement
import Synchronization
import TestSupport
import Testing

@testable import Justification
@testable import probity

/// A competition folder on its way to award documents.
struct AwardCompetition {
  let award: AwardCase
  let documents: [Document]
  let diagnostics: [Diagnostic]

  private static let made = Mutex<[String: AwardCompetition]>([:])

  /// The competition of a fixture as it stands, with all its documents, made once for all tests.
  init(fixture: String) throws {
    self = try AwardCompetition.made.withLock { made in
      if let one = made[fixture] { return one }
      let one = AwardCompetition(of: try FixtureCase.asItIs(fixture), kinds: DocumentKinds.all)
      made[fixture] = one
      return one
    }
  }

  /// The competition of a fixture with some of its files replaced; `nil` leaves a file out.
  init(
    fixture: String, replacing files: [String: String?],
    kinds: [any DocumentKind.Type] = DocumentKinds.all
  ) throws {
    try self.init(files, kinds: kinds) { folder in
      try FixtureCase.copy(fixture, to: folder, without: Set(files.keys))
    }
  }

  /// The competition of these files.
  init(
    _ files: [String: String?], kinds: [any DocumentKind.Type] = DocumentKinds.all,
    fill: (TemporaryFolder) throws -> Void = { _ in }
  ) throws {
    let folder = try TemporaryFolder()
    try fill(folder)
    for (path, text) in files {
      if let text { try folder.write(text, to: path) }
    }
    var competition = LoadedCompetition(folder.path)
    let made = competition.awardCase()
    let problems = competition.log.finished().map { "\($0.code) \($0.message)" }
    self.init(of: try #require(made, "\(problems)"), kinds: kinds)
  }

  private init(of award: AwardCase, kinds: [any DocumentKind.Type]) {
    self.award = award
    var log = DiagnosticLog()
    self.documents = AwardDocuments.documents(of: award, kinds: kinds, log: &log)
    self.diagnostics = log.finished()
  }

  /// The file of a fixture with a text in it replaced.
  static func file(
    _ name: String, of fixture: String, replacing text: String, with other: String
  ) throws -> String {
    let path = Golden.project.appendingPathComponent("fixtures/\(fixture)/\(name)")
    let whole = try String(contentsOf: path, encoding: .utf8)
    #expect(whole.contains(text), "\(name) holds no \(text)")
    return whole.replacingOccurrences(of: text, with: other)
  }

  /// The summary, or notice, of a bid.
  func summary(of bid: String) throws -> Document {
    try #require(
      documents.first { $0.path.hasSuffix("assessment-summary-\(bid)") },
      "\(diagnostics.map(\.message))")
  }
}

extension Document {
  /// Its runs in reading order.
  var readRuns: [TextRun] { title + blocks.flatMap(\.runs) }

  /// What people read of it, a line a block, a row or an item.
  var readText: String { ([title.text] + blocks.flatMap(\.readLines)).joined(separator: "\n") }

  /// Every file of it in every form; of archives the files in them.
  var everyFile: [String] {
    get throws {
      try AwardDocuments.files(of: [self]).flatMap { file in
        try [".docx", ".odt"].contains(where: file.path.hasSuffix)
          ? ZipArchive.entries(in: file.bytes).map(\.bytes) : [file.bytes]
      }.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Every string that any form can write, one a line.
  var everyString: String {
    var strings = [readText]
    for run in readRuns {
      guard let figure = run.figure else { continue }
      strings += [figure.basis] + figure.sources.map { "\($0) \($0.path ?? "")" }
    }
    for block in blocks {
      if case .picture(let picture) = block {
        strings += [picture.title] + picture.description + [picture.svg]
      }
    }
    strings += attachments.map { String(decoding: $0.bytes, as: UTF8.self) }
    return strings.joined(separator: "\n")
  }
}

extension Block {
  var readRuns: [TextRun] { runs }

  var readLines: [String] {
    switch self {
    case .heading(let level, let runs): [String(repeating: "#", count: level) + " " + runs.text]
    case .facts(let facts): facts.map { "\($0.name): \($0.value.text)" }
    case .table(let table):
      [table.caption.text, table.columns.map(\.title.text).joined(separator: " | ")]
        + table.rows.map { $0.map(\.text).joined(separator: " | ") }
    default: parts.map(\.text)
    }
  }

  private var parts: [[TextRun]] {
    switch self {
    case .heading(_, let runs), .paragraph(let runs), .notice(let runs): [runs]
    case .list(let items, _): items
    case .facts(let facts): facts.map(\.value)
    case .table(let table):
      [table.caption] + table.columns.map(\.title) + table.rows.flatMap { $0 }
    case .picture: []
    case .signOff(let roles): roles
    }
  }
}
