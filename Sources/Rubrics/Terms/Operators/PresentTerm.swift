package import Procurement

/// `present: yes`: the term is there, and does not say `no`.
///
/// `exit.plan: no` is a schedule that says there is no exit plan; it must not pass for one.
package struct PresentTerm: TermOperator {
  package static let page = TermOperatorPage(
    "present", example: "{term: exit.plan, present: yes}",
    holds: "the bid says something under the name, other than `no`", values: "any")

  package static let standsAlone = true

  package init() {}

  package init?(_ argument: TermArgument, log: inout DiagnosticLog) {
    guard argument.isYes(insteadOfNo: "absent: yes", log: &log) else { return nil }
  }

  package var words: String { "present" }
  package var opposite: String { "a statement that there is none" }
  package var canonicalValue: JSONValue { .bool(true) }

  package func holds(_ fact: TermFact) -> TermAnswer {
    fact.value.isDenial ? .no : .yes
  }
}
