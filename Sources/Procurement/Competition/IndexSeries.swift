/// A published series of index values by year: `cpi`, 2026 is 132.4.
public struct IndexSeries: Hashable, Sendable {
  /// Its name, as price lines refer to it.
  public let name: String
  /// The value of each year, above zero.
  public let values: [Int: Sourced<FixedDecimal>]

  /// A series.
  public init(name: String, values: [Int: Sourced<FixedDecimal>]) {
    self.name = name
    self.values = values
  }
}
