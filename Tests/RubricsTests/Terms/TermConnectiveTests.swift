import Procurement
import TestSupport
import Testing

@testable import Rubrics

/// A condition that comes to what a test says.
private struct Fixed: ConditionForm {
  let truth: TermVerdict.Truth
  var words: String { "\(truth)" }
  var canonicalValue: JSONValue { .string(words) }
  var tests: [TermTest] { [] }
  func verdict(_ facts: any TermSource) -> TermVerdict { TermVerdict(truth, words) }
}

extension TermVerdict.Truth {
  /// Every truth there is.
  fileprivate static let every: [TermVerdict.Truth] = [
    .pass, .fail, .absent, .notApplicable, .couldNotTell,
  ]
}

@Suite("The connectives of conditions")
struct TermConnectiveTests {
  private typealias Truth = TermVerdict.Truth

  private func fixed(_ truth: TermVerdict.Truth) -> TermCondition {
    TermCondition(Fixed(truth: truth))
  }

  private func truth(_ form: some ConditionForm) -> TermVerdict.Truth {
    form.verdict(ListedFacts([])).truth
  }

  @Test(
    "when … then … by its truth table",
    arguments: [
      (.pass, .pass, .pass), (.pass, .fail, .fail), (.pass, .absent, .absent),
      (.pass, .notApplicable, .notApplicable), (.pass, .couldNotTell, .couldNotTell),
      (.fail, .pass, .notApplicable), (.fail, .fail, .notApplicable),
      (.fail, .couldNotTell, .notApplicable), (.absent, .fail, .notApplicable),
      (.notApplicable, .fail, .notApplicable),
      (.couldNotTell, .pass, .couldNotTell), (.couldNotTell, .fail, .couldNotTell),
    ] as [(TermVerdict.Truth, TermVerdict.Truth, TermVerdict.Truth)])
  func whenThen(premise: TermVerdict.Truth, part: TermVerdict.Truth, whole: TermVerdict.Truth) {
    #expect(truth(WhenThen(fixed(premise), then: fixed(part))) == whole)
  }

  @Test(
    "all-of and any-of of two, in either order",
    arguments: [
      (.pass, .pass, .pass, .pass), (.pass, .fail, .fail, .pass),
      (.pass, .couldNotTell, .couldNotTell, .pass), (.pass, .notApplicable, .pass, .pass),
      (.pass, .absent, .absent, .pass), (.fail, .fail, .fail, .fail),
      (.fail, .absent, .fail, .absent), (.fail, .couldNotTell, .fail, .couldNotTell),
      (.fail, .notApplicable, .fail, .fail), (.absent, .couldNotTell, .absent, .couldNotTell),
      (.absent, .notApplicable, .absent, .absent),
      (.couldNotTell, .notApplicable, .couldNotTell, .couldNotTell),
      (.notApplicable, .notApplicable, .notApplicable, .notApplicable),
    ] as [(TermVerdict.Truth, TermVerdict.Truth, TermVerdict.Truth, TermVerdict.Truth)])
  func two(
    one: TermVerdict.Truth, other: TermVerdict.Truth, all: TermVerdict.Truth,
    any: TermVerdict.Truth
  ) {
    for parts in [[fixed(one), fixed(other)], [fixed(other), fixed(one)]] {
      #expect(truth(AllOf(parts)) == all)
      #expect(truth(AnyOf(parts)) == any)
    }
  }

  @Test("not of not is the condition itself, and the absence of a term is never a pass")
  func negation() {
    for value in TermVerdict.Truth.every {
      let once = Negation(fixed(value))
      #expect(truth(Negation(TermCondition(once))) == value)
    }
    #expect(truth(Negation(fixed(.pass))) == .fail)
    #expect(truth(Negation(fixed(.fail))) == .pass)
    #expect(truth(Negation(fixed(.absent))) == .absent)
    #expect(TermVerdict(.absent, "").outcome == .fail)
  }

  @Test("order, repeats and single parts change nothing")
  func laws() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let truths = (0..<(1 + random.below(5))).map { _ in
        TermVerdict.Truth.every[random.below(5)]
      }
      let parts = truths.map(fixed)
      let shuffled = parts.shuffled(using: &random)
      let all = truth(AllOf(parts))
      let any = truth(AnyOf(parts))
      #expect(truth(AllOf(shuffled)) == all)
      #expect(truth(AnyOf(shuffled)) == any)
      #expect(truth(AllOf(parts + parts)) == all)
      #expect(truth(AnyOf(parts + parts)) == any)
      #expect(truth(AllOf([fixed(all)])) == all)
      #expect(truth(AnyOf([fixed(any)])) == any)
      // De Morgan, where every term is there.
      if !truths.contains(.absent) {
        let negated = parts.map { TermCondition(Negation($0)) }
        #expect(truth(Negation(TermCondition(AllOf(parts)))) == truth(AnyOf(negated)))
        #expect(truth(Negation(TermCondition(AnyOf(parts)))) == truth(AllOf(negated)))
      }
      // What fails or cannot be told is never covered up by `all-of`.
      if truths.contains(where: { $0 == .fail || $0 == .absent }) {
        #expect(TermVerdict(all, "").outcome == .fail)
      }
    }
  }

  @Test("the order of terms in a schedule changes no outcome")
  func orderOfTerms() throws {
    let asked = try condition(
      "{all-of: [{term: payment.days, at-most: 30 days}, {any-of: [{term: open-book, equals: yes}, {not: {term: liability.cap, equals: unlimited}}]}]}"
    )
    let values = [
      "payment.days: 30 days", "payment.days: 45 days", "open-book: yes", "open-book: no",
      "liability.cap: unlimited", "liability.cap: GBP 5", "exit.plan: yes",
    ]
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let terms = values.filter { _ in random.below(2) == 0 }
      let first = asked.verdict(ListedFacts(terms)).outcome
      #expect(asked.verdict(ListedFacts(terms.shuffled(using: &random))).outcome == first)
    }
  }

  @Test("the reasons name what decided")
  func reasons() throws {
    let facts = ListedFacts(["payment.days: 45 days", "open-book: yes"])
    let all = try condition(
      "{all-of: [{term: payment.days, at-most: 30 days}, {term: open-book, equals: yes}]}")
    #expect(all.verdict(facts).basis == "payment.days is 45 days, which is over 30 days")
    #expect(all.words == "(payment.days at most 30 days and open-book yes)")
    let implication = try condition(
      "{when: {term: open-book, equals: yes}, then: {term: exit.plan, present: yes}}")
    let verdict = implication.verdict(facts)
    #expect(verdict.truth == .absent)
    #expect(
      verdict.basis
        == "exit.plan is not in the contract schedule; applies as open-book is yes, which is yes")
    #expect(verdict.lookedFor == ["exit.plan in terms.csv"])
    #expect(verdict.reliedOn.map(\.fact) == ["open-book: yes"])
  }
}
