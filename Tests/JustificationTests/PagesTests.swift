import Foundation
import TestSupport
import Justification
import Procurement
import Testing

@Suite("pages made from the registries")
struct PagesTests {
  @Test("docs/price-formulas.md lists every formula")
  func priceFormulas() { Golden.expect(RuleTables.priceFormulas, at: "docs/price-formulas.md") }

  @Test("docs/award-methods.md lists every method")
  func awardMethods() { Golden.expect(RuleTables.awardMethods, at: "docs/award-methods.md") }

  @Test("docs/mark-review.md is made from the registry")
  func markReview() { Golden.expect(RuleTables.markReview, at: "docs/mark-review.md") }

  @Test("docs/contract-terms.md lists every known term")
  func contractTerms() { Golden.expect(TermTable.document, at: "docs/contract-terms.md") }

  @Test("docs/partnership-checks.md lists every check and every expected term")
  func scheduleChecks() {
    Golden.expect(RuleTables.scheduleChecks, at: "docs/partnership-checks.md")
  }

  @Test("docs/templates.md lists every field of every document")
  func templates() { Golden.expect(TemplatePage.document, at: "docs/templates.md") }

  @Test("docs/diagnostics.md holds every page")
  func diagnostics() { Golden.expect(DiagnosticPages.document, at: "docs/diagnostics.md") }

  @Test(
    "a page for the terminal keeps to 100 columns outside its examples",
    arguments: DiagnosticKind.all)
  func pageWidth(kind: DiagnosticKind) {
    let page = DiagnosticPages.page(of: kind)
    #expect(page.hasPrefix("\(kind.severity.rawValue)[\(kind.code)]: \(kind.title)\n"))
    let prose = page.components(separatedBy: "\nWrong:\n")[0]
    for line in prose.split(separator: "\n") { #expect(line.unicodeScalars.count <= 100) }
  }
}
