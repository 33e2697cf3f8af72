import Evaluation
import Foundation
import Justification
import Procurement
import Rubrics
import Synchronization
import TestSupport
import Testing

@testable import probity

/// A fixture's award case, with facts of the award that a test adds.
struct DocumentCase {
  let award: AwardCase

  /// The case of a fixture; it is evaluated once, however many tests ask for it.
  ///
  /// - Parameters:
  ///   - text: what is written below the fixture's `competition.yaml`.
  ///   - words: what is replaced in it.
  init(
    _ fixture: String, adding text: String = "", replacing words: [String: String] = [:],
    suppliers: [Supplier]? = nil, confidentiality: Confidentiality? = nil,
    facts change: (inout AwardFacts) -> Void = { _ in }
  ) throws {
    let read = try DocumentCase.evaluated(fixture, adding: text, replacing: words)
    var facts = read.facts
    change(&facts)
    var evaluation = read.evaluation
    if let suppliers { evaluation.competition.suppliers = suppliers }
    award = AwardCase(
      evaluation: evaluation, diagnostics: read.diagnostics, facts: facts,
      confidentiality: confidentiality ?? read.confidentiality, toolVersion: read.toolVersion)
  }

  private static let cases = Mutex<[String: AwardCase]>([:])

  private static func evaluated(
    _ fixture: String, adding text: String, replacing words: [String: String]
  ) throws -> AwardCase {
    let key = "\(fixture)\u{0}\(text)\u{0}\(words.sorted { $0.key < $1.key })"
    return try cases.withLock { cases in
      if let known = cases[key] { return known }
      let read = try read(fixture, adding: text, replacing: words)
      cases[key] = read
      return read
    }
  }

  private static func read(
    _ fixture: String, adding text: String, replacing words: [String: String]
  ) throws -> AwardCase {
    let folder = Golden.project.appendingPathComponent("fixtures/\(fixture)")
    let files = FileManager.default
    let copy = files.temporaryDirectory.appendingPathComponent("probity-\(UUID().uuidString)")
    try files.copyItem(at: folder, to: copy)
    defer { try? files.removeItem(at: copy) }
    let settings = copy.appendingPathComponent("competition.yaml")
    var written = try String(contentsOf: settings, encoding: .utf8) + text
    for (old, new) in words {
      try #require(written.contains(old))
      written = written.replacingOccurrences(of: old, with: new)
    }
    try written.write(to: settings, atomically: true, encoding: .utf8)
    var competition = LoadedCompetition(copy.path)
    let loaded = competition.awardCase()
    return try #require(loaded)
  }

  /// The documents of a kind.
  func documents(_ kind: String) throws -> [Document] {
    var log = DiagnosticLog()
    let kind = try #require(DocumentKinds.named(kind))
    return AwardDocuments.documents(of: award, kinds: [kind], log: &log)
  }

  /// The only document of a kind.
  func document(_ kind: String) throws -> Document {
    let documents = try documents(kind)
    #expect(documents.count == 1)
    return try #require(documents.first)
  }

  /// The evaluation as `probity evaluate --format json` writes it.
  func json() throws -> Any {
    let report = Report(award.evaluation, diagnostics: award.diagnostics)
    return try JSONSerialization.jsonObject(with: Data(JSONReport.text(of: report).utf8))
  }

  /// A date of a test's own.
  static func day(_ iso: String) -> Sourced<CalendarDate>? {
    CalendarDate(iso: iso).map { Sourced($0, at: SourceLocation(file: "award.yaml", line: 1)) }
  }

  /// A text of a test's own.
  static func text(_ text: String) -> Sourced<String> {
    Sourced(text, at: SourceLocation(file: "award.yaml", line: 1))
  }
}

extension Document {
  /// The row of a table whose first cell begins so.
  func row(_ table: String, _ first: String) -> [String]? {
    tables.first { $0.name == table }?.rows.map { $0.map(\.text) }
      .first { $0.first?.hasPrefix(first) ?? false }
  }
}

/// Where an RFC 6901 pointer leads, in words; `nil` where it leads nowhere.
func resolve(_ pointer: String, in json: Any) -> String? {
  var value: Any = json
  for part in pointer.split(separator: "/", omittingEmptySubsequences: true) {
    let key = part.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(
      of: "~0", with: "~")
    if let object = value as? [String: Any], let next = object[key] {
      value = next
    } else if let list = value as? [Any], let place = Int(key), list.indices.contains(place) {
      value = list[place]
    } else {
      return nil
    }
  }
  if let text = value as? String { return text }
  return (value as? NSNumber)?.stringValue
}

/// Whether a figure shows the value of the evaluation: the same text, or the same number at the decimals
/// that are shown.
///
/// A text may begin a sentence.
func shows(_ text: String, _ value: String) -> Bool {
  if text == value || text == value.prefix(1).uppercased() + value.dropFirst() { return true }
  let plain = text.replacingOccurrences(of: ",", with: "").replacingOccurrences(of: "−", with: "-")
  guard let shown = try? FixedDecimal(parsing: plain),
    let exact = try? FixedDecimal(parsing: value),
    let rounded = try? exact.rounded(Rounding(places: shown.scale, mode: .halfUp))
  else { return false }
  return shown == rounded
}
