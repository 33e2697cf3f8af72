/// A key performance indicator of a contract schedule.
public struct KeyPerformanceIndicator: Hashable, Sendable {
  /// Its name, once in a bid's schedule.
  public let name: Sourced<String>
  /// How it is measured.
  public let measure: Sourced<String>?
  /// What is to be reached.
  public let target: Sourced<TermValue>?
  /// By how much the target may be missed without consequence.
  public let tolerance: Sourced<TermValue>?
  /// What a miss costs the supplier: a percentage of charges, or an amount.
  public let serviceCredit: Sourced<TermValue>?
  /// How often it is measured, as written: `monthly`.
  public let frequency: Sourced<String>?

  /// An indicator.
  public init(
    name: Sourced<String>, measure: Sourced<String>? = nil, target: Sourced<TermValue>? = nil,
    tolerance: Sourced<TermValue>? = nil, serviceCredit: Sourced<TermValue>? = nil,
    frequency: Sourced<String>? = nil
  ) {
    self.name = name
    self.measure = measure
    self.target = target
    self.tolerance = tolerance
    self.serviceCredit = serviceCredit
    self.frequency = frequency
  }
}
