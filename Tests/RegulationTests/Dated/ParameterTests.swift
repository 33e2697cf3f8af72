import Foundation
import Procurement
import TestSupport
import Testing

@testable import Regulation

@Suite("Dated parameters")
struct ParameterTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test("every file in the folder is a parameter, and every parameter a file")
  func files() throws {
    let folder = Golden.project.appendingPathComponent("Sources/Regulation/Parameters")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let ids = names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
    #expect(ids.count == names.count)
    #expect(ids.sorted() == Parameters.all.map(\.id))
  }

  @Test("a parameter has a description, a unit, and dated values with citation and address")
  func shape() {
    for parameter in Parameters.all {
      #expect(!parameter.description.isEmpty && !parameter.description.hasSuffix("."))
      #expect(!parameter.unit.isEmpty)
      #expect(!parameter.values.isEmpty)
      #expect(parameter.values.map(\.from) == parameter.values.map(\.from).sorted())
      for value in parameter.values {
        #expect(value.citation.count > 5, "\(parameter.id)")
        #expect(value.source.hasPrefix("https://"), "\(parameter.id)")
      }
    }
  }

  @Test(
    "the value is the one that held when the procurement began",
    arguments: [
      ("2025-02-24", "214904"), ("2025-12-31", "214904"), ("2026-01-01", "207720"),
      ("2027-06-30", "207720"),
    ])
  func border(day: String, value: String) throws {
    let answer = Parameters.thresholdGoodsServicesSubCentral.value(on: try date(day))
    #expect(answer.value?.number?.description == value)
  }

  @Test("the day before the first value says from when there is one")
  func early() throws {
    let answer = Parameters.paymentDays.value(on: try date("2025-02-23"))
    #expect(answer == .notYet(first: try date("2025-02-24")))
  }

  @Test("without a date there is no value")
  func noDate() { #expect(Parameters.paymentDays.value(on: nil) == .dateUnknown) }

  @Test("the Green Book's rate falls after the years 30 and 75")
  func discount() throws {
    let steps = GreenBook.discountSteps(on: try date("2026-02-09"))
    #expect(steps.map(\.upToYear) == [30, 75, nil])
    #expect(steps.map(\.percent.description) == ["3.5", "3.0", "2.5"])
    #expect(GreenBook.discountSteps(on: nil) == steps)
    #expect(GreenBook.discountRate(on: nil)?.citation.contains("Green Book") == true)
  }

  @Test(
    "a file that is wrong is refused with the reason",
    arguments: [
      ("parameter: x\ndescription: d\nunit: u\nvalues: {}\n", "a parameter has at least one value"),
      (
        "parameter: y\ndescription: d\nunit: u\nvalues:\n  2025-01-01: {value: 1, citation: c, source: s}\n",
        "the parameter is named after its file, \"x\""
      ),
      (
        "parameter: x\ndescription: d\nunit: u\nvalues:\n  soon: {value: 1, citation: c, source: s}\n",
        "\"soon\" is not a date such as 2026-03-31"
      ),
      (
        "parameter: x\ndescription: d\nunit: u\nvalues:\n  2025-01-01: {value: 1, source: s}\n",
        "a value needs \"citation\""
      ),
      (
        "parameter: x\ndescription: d\nunit: u\nvalues:\n  2025-01-01: {value: 1, citation: c, source: s}\n  2024-01-01: {value: 1, citation: c, source: s}\n",
        "2024-01-01 does not follow 2025-01-01"
      ),
    ] as [(String, String)])
  func wrong(text: String, message: String) {
    var log = DiagnosticLog()
    #expect(ParameterReader.read(Array(text.utf8), id: "x", log: &log) == nil)
    #expect(log.finished().map(\.message) == [message])
  }
}
