/// The terms of a bid's contract schedule.
public struct ContractTerms: Hashable, Sendable {
  /// The terms, in the order in which they were read.
  public let all: [ContractTerm]

  /// Terms.
  public init(_ all: [ContractTerm]) { self.all = all }

  /// Every term of this name; more than one where the schedule gives it in several clauses.
  public func named(_ name: String) -> [ContractTerm] { all.filter { $0.name == name } }
}

/// A term of a contract schedule: `payment.days` is `30 days` in clause 12.1.
public struct ContractTerm: Hashable, Sendable {
  /// The name of the term that says how all price lines grow that do not say so themselves.
  public static let indexation = "price.indexation"

  /// The term's name, `payment.days`.
  public let name: String
  /// What the contract says, as written.
  public let value: Sourced<String>
  /// The same as a typed value; ``TermValue/text(_:)`` where it has no other form.
  public let typed: TermValue
  /// The clause it stands in.
  public let clause: String?
  /// The clause's own words, where the schedule quotes them.
  public let wording: Sourced<String>?

  /// A term.
  public init(
    name: String, value: Sourced<String>, typed: TermValue? = nil, clause: String?,
    wording: Sourced<String>? = nil
  ) {
    self.name = name
    self.value = value
    self.typed = typed ?? .text(value.value)
    self.clause = clause
    self.wording = wording
  }
}
