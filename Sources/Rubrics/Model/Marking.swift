public import Procurement

/// What a rubric publishes about how a panel's marks are looked through.
///
/// None of it changes a score.
public struct Marking: Sendable, Hashable {
  /// The spread that passes without a flag where the rubric sets none, in percent of the scale's extent.
  public static let usualSpread = FixedDecimal(40)

  /// The most that the highest and the lowest individual mark may lie apart without a flag, in percent
  /// of the scale's extent, 0 to 100; `nil` for ``usualSpread``.
  public let spread: Sourced<FixedDecimal>?

  /// Rules for marks.
  public init(spread: Sourced<FixedDecimal>? = nil) { self.spread = spread }

  /// The spread that passes without a flag, in percent of the scale's extent.
  public var allowedSpread: FixedDecimal { spread?.value ?? Marking.usualSpread }
}
