internal import Procurement

/// A condition on the terms of a contract schedule, or on other facts of a bid.
///
/// It is one ``TermTest``, or conditions joined by a connective.
public struct TermCondition: Hashable, Sendable {
  /// What it is made of.
  package let form: any ConditionForm

  /// A condition of this form.
  package init(_ form: some ConditionForm) { self.form = form }

  /// The condition in words: `payment.days at most 30 days`.
  public var words: String { form.words }

  /// The names that it tests, in written order; a name may occur more than once.
  public var names: [String] { form.tests.map { $0.name.value } }

  /// What it comes to for the facts of a bid.
  package func verdict(_ facts: some TermSource) -> TermVerdict { form.verdict(facts) }

  /// Whether both ask the same of the same names, wherever they were read.
  public static func == (left: TermCondition, right: TermCondition) -> Bool {
    AnyHashable(left.form) == AnyHashable(right.form)
  }

  /// Hashes what it asks.
  public func hash(into hasher: inout Hasher) { form.hash(into: &hasher) }
}

/// A form of condition: a test of one name, or a connective.
package protocol ConditionForm: Hashable, Sendable {
  /// The condition in words.
  var words: String { get }
  /// Its canonical form.
  var canonicalValue: JSONValue { get }
  /// The tests that it is made of, in written order.
  var tests: [TermTest] { get }
  /// What it comes to.
  func verdict(_ facts: any TermSource) -> TermVerdict
}
