/// The unit prices of a competition's bids, line by line.
///
/// An evaluation keeps the sums of a schedule's lines; these are read apart where bids are compared line
/// by line.
public struct PricedLines: Sendable {
  /// A line of a bid.
  public struct Line: Sendable, Hashable {
    /// The number of what is priced: lines of several bids with the same id and year share one.
    public let item: Int
    /// The price of one unit.
    public let unitPrice: FixedDecimal
    /// Where the price stands.
    public let source: SourceLocation

    /// A line.
    public init(item: Int, unitPrice: FixedDecimal, source: SourceLocation) {
      self.item = item
      self.unitPrice = unitPrice
      self.source = source
    }
  }

  /// The lines of each bid by the bid's id, in the order of their items and each item once: one that a
  /// bid prices twice is left out.
  public let bids: [String: [Line]]
  /// The bids whose lines were not kept because there are too many, in the order of their ids.
  public let leftOut: [String]

  /// The most lines that are kept of a bid.
  public static let mostLinesOfBid = 50_000
  /// The most lines that are kept of all bids together.
  public static let mostLines = 500_000

  /// Nothing.
  public static let none = PricedLines(bids: [:], leftOut: [])

  /// The lines of these bids.
  public init(bids: [String: [Line]], leftOut: [String]) {
    self.bids = bids
    self.leftOut = leftOut
  }
}
