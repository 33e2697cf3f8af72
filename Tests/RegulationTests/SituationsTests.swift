import Procurement
import Testing

@testable import Regulation

@Suite("Situations that the law decides")
struct SituationsTests {
  @Test("every situation comes to what it expects")
  func situations() throws {
    for situation in try Situations.all.get() {
      let finding = try #require(situation.finding, "no check \(situation.check)")
      let shown = "\(situation.testDescription)\n\(finding)"
      #expect(finding.outcome == situation.outcome, "\(shown)")
      if let basis = situation.basis { #expect(finding.basis.contains(basis), "\(shown)") }
      if let cites = situation.cites {
        #expect(finding.details.contains { $0.contains(cites) }, "\(shown)")
      }
      #expect(!finding.basis.isEmpty && !finding.basis.hasSuffix("."), "\(shown)")
    }
  }

  @Test(
    "every check has situations that pass, fail, do not apply, and cannot be told",
    arguments: StatutoryChecks.sets.flatMap { $0.checks.map { $0.id } })
  func complete(check: String) throws {
    let outcomes = try Situations.all.get().filter { $0.check == check }.map(\.outcome)
    #expect(Set(outcomes) == Set(CheckOutcome.allCases))
  }

  @Test("a finding that decides something rests on facts or terms with their places")
  func reliedOn() throws {
    for situation in try Situations.all.get() {
      let finding = try #require(situation.finding)
      switch finding.outcome {
      case .pass, .fail: #expect(!finding.reliedOn.isEmpty, "\(situation.testDescription)")
      case .couldNotTell:
        #expect(
          !finding.reliedOn.isEmpty || !finding.lookedFor.isEmpty,
          "\(situation.testDescription)")
      case .notApplicable: break
      }
    }
  }
}
