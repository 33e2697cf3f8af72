import Evaluation
import Foundation
import Justification
import Procurement
import Rubrics
import TestSupport
import Testing

@testable import probity

/// A fixture's award case, with facts of the award that a test adds.
struct DocumentCase {
  let award: AwardCase

  /// The case of a fixture.
  ///
  /// - Parameter text: what is written below the fixture's `competition.yaml`.
  init(
    _ fixture: String, adding text: String = "", suppliers: [Supplier]? = nil,
    confidentiality: Confidentiality? = nil, facts change: (inout AwardFacts) -> Void = { _ in }
  ) throws {
    let read =
      text.isEmpty
      ? try FixtureCase.asItIs(fixture)
      : try FixtureCase.changed(fixture, ["competition.yaml": { $0 + text }])
    var facts = read.facts
    change(&facts)
    award = AwardCase(
      evaluation: read.evaluation, diagnostics: read.diagnostics, facts: facts,
      suppliers: suppliers ?? read.suppliers,
      confidentiality: confidentiality ?? read.confidentiality, toolVersion: read.toolVersion)
  }

  /// The documents of a kind.
  func documents(_ kind: String) -> [Document] {
    var log = DiagnosticLog()
    return AwardDocuments.documents(of: award, log: &log).filter { $0.kind == kind }
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
