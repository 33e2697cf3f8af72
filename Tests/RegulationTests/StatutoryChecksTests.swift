import Foundation
import Procurement
import TestSupport
import Testing

@testable import Regulation

@Suite("The sets of statutory checks")
struct StatutoryChecksTests {
  @Test("a set that does not exist is not found")
  func unknown() { #expect(StatutoryChecks.set("no-such-set") == nil) }

  @Test("a set is found by the name of its regime")
  func known() {
    #expect(StatutoryChecks.sets.map(\.name) == StatutoryChecks.sets.map(\.name).sorted())
    for set in StatutoryChecks.sets {
      #expect(Regime(rawValue: set.name) != nil)
      #expect(StatutoryChecks.set(set.name)?.count == set.checks.count)
    }
  }

  @Test("no two checks share an id, and each cites what it rests on")
  func ids() {
    let checks = StatutoryChecks.sets.flatMap(\.checks)
    #expect(Set(checks.map { $0.id }).count == checks.count)
    for set in StatutoryChecks.sets {
      #expect(set.checks.map { $0.id } == set.checks.map { $0.id }.sorted())
    }
    for check in checks { #expect(check.citation.contains("20"), "\(check.id)") }
  }

  @Test("the tables of docs/statutory-checks.md are made from the registries")
  func page() throws {
    let path = "docs/statutory-checks.md"
    var text = try String(
      contentsOf: Golden.project.appendingPathComponent(path), encoding: .utf8)
    for set in StatutoryChecks.sets {
      text = try replacing(set.name, in: text, with: StatutoryTables.checks(set.checks))
    }
    text = try replacing(
      "parameters", in: text, with: StatutoryTables.parameters(Parameters.all))
    Golden.expect(text, at: path)
  }

  /// The page with the table between the two comments of this name replaced.
  private func replacing(_ name: String, in text: String, with table: String) throws -> String {
    let start = try #require(text.range(of: "<!-- \(name) -->\n"))
    let end = try #require(text.range(of: "<!-- end of \(name) -->"))
    return String(text[..<start.upperBound]) + table + String(text[end.lowerBound...])
  }
}

/// The tables of docs/statutory-checks.md.
enum StatutoryTables {
  static func checks(_ checks: [any StatutoryCheck.Type]) -> String {
    var table =
      "| check | asks | rests on | falls on | parameters |\n| --- | --- | --- | --- | --- |\n"
    for check in checks {
      let parameters = check.parameters.map { "`\($0.id)`" }.joined(separator: ", ")
      table +=
        "| `\(check.id)` | \(check.title) | \(check.citation) | \(check.appliesTo) | \(parameters) |\n"
    }
    return table
  }

  static func parameters(_ parameters: [Parameter]) -> String {
    var table = "| parameter | is | since | value | written in | to know |\n"
    table += "| --- | --- | --- | --- | --- | --- |\n"
    for parameter in parameters {
      for value in parameter.values {
        table +=
          "| `\(parameter.id)` | \(parameter.description) | \(value.from) | "
          + "\(shown(value, parameter.unit)) | [\(value.citation)](\(value.source)) | "
          + "\(value.note ?? "") |\n"
      }
    }
    return table
  }

  private static func shown(_ value: DatedValue, _ unit: String) -> String {
    switch value.content {
    case .number(let number): "\(number.grouped) \(unit)"
    case .steps(let steps):
      "\(unit): "
        + steps.map { "\($0.percent)\($0.upToYear.map { " to year \($0)" } ?? " after")" }
        .joined(separator: ", ")
    }
  }
}
