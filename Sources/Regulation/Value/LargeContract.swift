public import Procurement

/// Whether a contract is worth more than the amount above which a contract award notice says more, key
/// performance indicators are set and the contract is published.
///
/// - Source: Procurement Act 2023, s.52, s.53(3) and Sch 3; Procurement Regulations 2024, reg 27(2).
public struct LargeContract: Sendable, Hashable {
  /// On which side of the amount a contract is.
  public enum Side: Sendable, Hashable {
    /// It is worth more.
    case over
    /// It is not.
    case notOver
    /// What is known does not tell.
    case unknown
  }

  /// On which side it is.
  public let side: Side
  /// The most that can become payable, as far as it is known; `nil` where it cannot be worked out.
  public let value: Money?
  /// Whether ``value`` is the whole, and not only the least that it can be.
  public let isWhole: Bool
  /// Why, in a sentence without a full stop.
  public let basis: String
  /// How the value came about, line by line.
  public let details: [String]
  /// The cells or elements that it rests on.
  public let sources: [SourceLocation]
  /// What would settle what is not known.
  public let lookedFor: [String]

  /// What a bid would be as a contract.
  ///
  /// - Parameter priceBase: in what terms prices are given, as the rubric publishes it.
  public init(_ bid: Bid, in competition: Competition, priceBase: PriceBase?) {
    let situation = Situation(bid: bid, competition: competition, publishedBase: priceBase)
    do throws(Undecided) {
      let limit = try situation.figure(Parameters.kpiValue)
      let worth = try MaximumValue(of: situation)
      let found = worth.side(of: limit.number)
      side =
        switch found {
        case .over: .over
        case .notOver: .notOver
        case .unknown: .unknown
        }
      let relation =
        switch found {
        case .over: "is over \(limit.amount)"
        case .notOver: "is not over \(limit.amount)"
        case .unknown: "may be over \(limit.amount): \(worth.gapText)"
        }
      value = Money(worth.amount.trimmed, worth.currency)
      isWhole = worth.gaps.isEmpty
      basis = "the value, \(worth.text), \(relation)"
      details = worth.details + [limit.detail]
      sources = worth.reliedOn.map(\.source)
      lookedFor = worth.gaps.map(\.lookedFor)
    } catch {
      let finding = error.finding
      side = .unknown
      value = nil
      isWhole = false
      basis = finding.basis
      details = finding.details
      sources = finding.reliedOn.map(\.source)
      lookedFor = finding.lookedFor
    }
  }
}
