/// What became of asking a bidder to clarify a term.
public struct TermClarification: Sendable, Hashable {
  /// What was decided.
  public enum Outcome: String, CaseIterable, Sendable {
    /// The term is clarified, and nothing stands open.
    case accepted
    /// It is not; what the check found stands open as before, since only a gate disqualifies.
    case refused
  }

  /// The id of the check that asks for it.
  public let check: Sourced<String>
  /// What was decided.
  public let outcome: Outcome
  /// What was clarified, or what the bidder said.
  public let text: String

  /// A clarification.
  public init(_ outcome: Outcome, of check: Sourced<String>, text: String) {
    self.check = check
    self.outcome = outcome
    self.text = text
  }
}
