/// In what terms prices are given; two prices in different terms cannot be compared or added.
///
/// - Source: the West Coast franchise of 2012 was lost over real-terms figures used as nominal ones
///   (Report of the Laidlaw Inquiry, HC 809, 2012).
public struct PriceBase: Hashable, Sendable {
  /// Whether inflation is in the prices.
  public enum Terms: Hashable, Sendable {
    /// In the prices of one year.
    case real(year: Int)
    /// In the money of the day it is paid.
    case nominal
  }

  /// Whether VAT is in the prices.
  public enum VAT: String, CaseIterable, Sendable {
    /// Not in them.
    case excluded
    /// In them.
    case included
  }

  /// Whether inflation is in them; `nil` where nothing says so.
  public let terms: Terms?
  /// Whether VAT is in them; `nil` where nothing says so.
  public let vat: VAT?

  /// A price base.
  public init(terms: Terms? = nil, vat: VAT? = nil) {
    self.terms = terms
    self.vat = vat
  }
}
