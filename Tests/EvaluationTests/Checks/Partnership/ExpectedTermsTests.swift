import Procurement
import Testing

@testable import Evaluation

@Suite("the check expected-terms")
struct ExpectedTermsTests {
  private func finding(
    _ type: String?, _ terms: [String], _ parameters: String = ""
  ) throws -> CheckFinding {
    try ContractCase(
      "check: {name: expected-terms\(parameters)}\n" + (type.map { "type: \($0)\n" } ?? "")
        + terms.map { "term: \($0)\n" }.joined()
    ).finding()
  }

  /// A term for each that the set expects.
  private func terms(_ set: [ExpectedTerm]?) throws -> [String] {
    try #require(set).map { "\($0.names[0].replacing("*", with: "eskerdale")) = as schedule 2" }
  }

  @Test(
    "each contract type has a set of its own, and with all of it there the check passes",
    arguments: ContractType.known)
  func pass(type: ContractType) throws {
    let set = try #require(ExpectedTermSets.terms(of: type))
    let found = try finding(type.rawValue, try terms(set))
    #expect(found.outcome == .pass)
    #expect(found.basis == "all \(set.count) terms expected of the contract type \(type) are there")
    #expect(found.reliedOn.count == set.count + 1 && found.lookedFor.isEmpty)
  }

  @Test("a term that is missing is named with why it is expected and where that is published")
  func fail() throws {
    let terms = try terms(ExpectedTermSets.terms(of: .jointVenture)).filter {
      !$0.contains("deadlock")
    }
    let found = try finding("joint-venture", terms)
    #expect(found.outcome == .fail)
    #expect(
      found.basis == """
        there is no deadlock; it says how partners with equal votes come to a decision (HM Treasury, \
        Joint ventures: a guidance note (March 2010; what it asks for from memory))
        """)
    #expect(found.lookedFor == ["deadlock in the contract schedule"])
  }

  @Test("one of several terms for the same thing is enough, and one that says no is not")
  func alternatives() throws {
    let terms = try terms(ExpectedTermSets.terms(of: .framework))
      .filter { !$0.contains("price.indexation") }
    #expect(try finding("framework", terms + ["price.review-months = 12 months"]).outcome == .pass)
    let venture = try self.terms(ExpectedTermSets.terms(of: .jointVenture))
      .filter { !$0.contains("deadlock") }
    let none = try finding("joint-venture", venture + ["deadlock = none"])
    #expect(none.basis.hasPrefix("deadlock says that there is none; it says how"))
    let neither = try finding("framework", terms)
    #expect(neither.basis.hasPrefix("there is no price.indexation or price.review-months; it says"))
  }

  @Test(
    "where no is an answer too, none settles a term, and what is still open does not",
    arguments: [
      ("none", CheckOutcome.pass), ("6 months", .pass), ("TBC", .fail), ("-", .fail),
    ])
  func settledByNo(text: String, outcome: CheckOutcome) throws {
    let name = "extension.notice-months"
    let terms = try terms(ExpectedTermSets.terms(of: .fixedTerm)).filter { !$0.contains(name) }
    #expect(try finding("fixed-term", terms + ["\(name) = \(text)"]).outcome == outcome)
  }

  @Test("what a prime partner is asked for comes on top of what a framework is")
  func primePartner() throws {
    let framework = try terms(ExpectedTermSets.terms(of: .framework))
    #expect(try finding("framework", framework).outcome == .pass)
    let found = try finding("prime-partner-framework", framework)
    #expect(found.outcome == .fail)
    #expect(found.details.contains { $0.hasPrefix("there is no subcontract.payment-days") })
  }

  @Test("a rubric adds terms of its own and the sets for gain share and pooled budgets")
  func added() throws {
    let terms = try terms(ExpectedTermSets.terms(of: .fixedTerm))
    let own = try finding("fixed-term", terms, ", also: [carbon.plan]")
    #expect(own.basis == "there is no carbon.plan; it is asked for by the rubric (the rubric)")
    #expect(
      try finding("fixed-term", terms + ["carbon.plan = annex 4"], ", also: [carbon.plan]").outcome
        == .pass)
    for (name, set) in ExpectedTermSets.added {
      let some = try finding("fixed-term", terms, ", sets: [\(name)]")
      #expect(some.outcome == .fail && some.lookedFor.count >= set.count)
      let all = try finding("fixed-term", terms + (try self.terms(set)), ", sets: [\(name)]")
      #expect(all.outcome == .pass)
    }
  }

  @Test("a type without a set is out of question, unless the rubric asks for terms of its own")
  func otherTypes() throws {
    let found = try finding("alliance", ["open-book = yes"])
    #expect(found.outcome == .notApplicable && found.reliedOn.count == 1)
    let also = try finding("alliance", ["open-book = yes"], ", also: [open-book]")
    #expect(also.outcome == .pass)
  }

  @Test("without a contract type, or without any terms, it cannot tell")
  func cannotTell() throws {
    #expect(try finding(nil, ["open-book = yes"]).outcome == .couldNotTell)
    let none = try finding("fixed-term", [])
    #expect(none.outcome == .couldNotTell && none.lookedFor.count == 4)
  }

  @Test("every expected term has a reason and a source, and no set asks for one twice")
  func data() {
    let sets = ContractType.known.compactMap(ExpectedTermSets.terms) + ExpectedTermSets.added.values
    #expect(sets.count == 6)
    for set in sets {
      #expect(Set(set.map(\.names)).count == set.count)
      for term in set {
        #expect(!term.names.isEmpty && !term.reason.isEmpty && !term.source.isEmpty)
      }
    }
  }
}
