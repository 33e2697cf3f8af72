public import Procurement

/// Tells working days from others: weekends and bank holidays are none.
public struct WorkingDays: Sendable {
  /// The bank holidays of any part of the United Kingdom that ship with Probity.
  public static let shipped = WorkingDays()

  init() {}
}
