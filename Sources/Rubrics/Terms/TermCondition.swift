public import Procurement

/// A condition on the terms of a contract schedule.
public indirect enum TermCondition: Sendable, Hashable {
  /// The term is there.
  case present(term: Sourced<String>)
}
