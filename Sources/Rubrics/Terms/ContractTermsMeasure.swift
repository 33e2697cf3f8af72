public import Procurement

/// A leaf scored by the points that checks of the contract schedule earn: earned ÷ available.
public struct ContractTermsMeasure: Sendable, Hashable {
  /// What a check counts as that does not apply to a bid.
  public enum NotApplicable: String, CaseIterable, Sendable, Hashable {
    /// As passed.
    case earns
    /// As failed.
    case earnsNothing = "earns-nothing"
    /// Not at all: its points are neither earned nor available.
    case leftOut = "left-out"
  }

  /// The checks whose points count; empty for all that earn points.
  public let checks: [Sourced<String>]
  /// What a check counts as that does not apply; `nil` where the rubric does not publish it.
  public let notApplicable: NotApplicable?

  /// A measure by contract terms.
  public init(checks: [Sourced<String>] = [], notApplicable: NotApplicable? = nil) {
    self.checks = checks
    self.notApplicable = notApplicable
  }

  /// The checks whose points count, in the rubric's order.
  public func scoredChecks(of rubric: Rubric) -> [RubricCheck] {
    let names = Set(checks.map(\.value))
    return rubric.checks.filter { check in
      check.points != nil && (names.isEmpty || names.contains(check.id))
    }
  }
}
