/// What a bid claims that a partner saves in a year.
public struct Saving: Hashable, Sendable {
  /// How firm a claimed saving is.
  public enum Evidence: String, CaseIterable, Sendable {
    /// Already taken out of a budget.
    case banked
    /// Promised in the contract.
    case contracted
    /// Expected, and nothing more.
    case projected
  }

  /// The partner's id, as among the competition's buyers.
  public let partner: Sourced<String>
  /// The year, as price lines count them.
  public let year: Sourced<Int>
  /// What the service would cost the partner without the contract.
  public let baseline: Sourced<Money>
  /// What it would cost the partner under the bid.
  public let cost: Sourced<Money>
  /// How firm it is; `nil` where the schedule does not say.
  public let evidence: Sourced<Evidence>?

  /// A saving.
  public init(
    partner: Sourced<String>, year: Sourced<Int>, baseline: Sourced<Money>, cost: Sourced<Money>,
    evidence: Sourced<Evidence>?
  ) {
    self.partner = partner
    self.year = year
    self.baseline = baseline
    self.cost = cost
    self.evidence = evidence
  }
}
