public import Procurement

/// What a bid costs over the contract's life, by the rules that the rubric publishes.
///
/// Amounts of a cash-flow row are rounded once each, as the rubric's `whole-life` publishes; sums of
/// them are exact.
public struct WholeLifePrice: Hashable, Sendable {
  /// The bid's id.
  public let bid: String
  /// The cash flow, year by year.
  public let rows: [WholeLifeRow]
  /// What the rubric leaves out, year by year.
  public let leftOut: [WholeLifeOmission]
  /// The sum of the rows' amounts, indexed where the rubric counts indexation; not discounted.
  public let total: FixedDecimal?
  /// The sum of the rows' present values; `nil` where it cannot be computed or no discount is
  /// published.
  public let presentValue: FixedDecimal?
  /// The even yearly amount with the same present value: present value ÷ the sum of the
  /// discount factors of the contract's years, rounded once.
  public let equivalentAnnual: FixedDecimal?
  /// ``total`` ÷ ``months``, rounded once; not discounted.
  public let perMonth: FixedDecimal?
  /// The months that the price is for.
  public let months: Int?
  /// How many price lines the rows were added from.
  public let lineCount: Int
  /// Why a figure is missing, a sentence each.
  public let missing: [String]
}

/// A row of a cash flow.
public struct WholeLifeRow: Hashable, Sendable {
  /// What it pays for.
  public let kind: PriceLineKind
  /// The year as price lines count them; `nil` where they do not say.
  public let year: Int?
  /// The sum of its price lines.
  public let amount: FixedDecimal
  /// By what the amount is multiplied for its year's prices: `1.02^3`; `nil` where it is not.
  public let indexFactor: String?
  /// The amount in its year's prices, rounded once.
  public let indexedAmount: FixedDecimal
  /// By what it is multiplied to be discounted: `1 ÷ 1.035^5`; `nil` where it is not.
  public let discountFactor: String?
  /// Amount × index factor × discount factor, rounded once.
  public let presentValue: FixedDecimal?
  /// How many price lines it was added from.
  public let lineCount: Int
  /// The first of them.
  public let first: SourceLocation
}

/// Price lines that the rubric leaves out of the whole-life price.
public struct WholeLifeOmission: Hashable, Sendable {
  /// Why lines are left out.
  public enum Reason: String, Sendable {
    /// They fall in a year of a possible extension.
    case extensionYear = "extension"
    /// They are options.
    case option
  }

  /// Why.
  public let reason: Reason
  /// The year as price lines count them; `nil` where they do not say.
  public let year: Int?
  /// The sum of the lines.
  public let amount: FixedDecimal
  /// How many they are.
  public let lineCount: Int
  /// The first of them.
  public let first: SourceLocation
}

/// The whole-life prices of a lot's bids on one criterion.
public struct WholeLifeResult: Sendable {
  /// The criterion that compares them.
  public let criterion: String
  /// The figure that it compares: `total`, `present-value` or `equivalent-annual`.
  public let basis: String
  /// The same in a sentence: `equivalent annual price`.
  public let basisInWords: String
  /// The published rules in a sentence: `discounted to year 0 at 3.5% a year, …`.
  public let rules: String
  /// The currency of the amounts.
  public let currency: Currency
  /// The price of each of the lot's bids, in the order of the bids' ids.
  public let prices: [WholeLifePrice]

  /// The figure that the criterion compares.
  public func scored(_ price: WholeLifePrice) -> FixedDecimal? {
    switch basis {
    case "present-value": price.presentValue
    case "equivalent-annual": price.equivalentAnnual
    default: price.total
    }
  }
}
