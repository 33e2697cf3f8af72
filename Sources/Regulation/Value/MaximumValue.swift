internal import Procurement

/// The most that can become payable under a bid, as far as it is known.
///
/// - Source: Procurement Act 2023, Sch 3 para 1 (the maximum, with options and extensions), para 2 (a
///   framework is worth all its call-offs) and s.123(2) (VAT counts).
struct MaximumValue {
  /// What stands between the amount and the whole value.
  struct Gap: Hashable {
    /// What is not in the amount: `VAT, whose rate is not stated`.
    let text: String
    /// Where it was looked for.
    let lookedFor: String
  }

  /// Whether the value is over an amount.
  enum Side { case over, notOver, unknown }

  /// At least this much, with VAT as far as the rate is known, in units of the currency.
  let amount: FixedDecimal
  /// The currency.
  let currency: Currency
  /// What is not in it; empty where the amount is the whole.
  let gaps: [Gap]
  /// Whether nothing says how long the contract can run.
  let isDurationUnknown: Bool
  /// How the amount came about, line by line.
  let details: [String]
  /// What it rests on.
  let reliedOn: [ReliedOn]

  /// The amount in words: `12,000,000.00 GBP`, `at least 10,000,000.00 GBP`.
  var text: String { (gaps.isEmpty ? "" : "at least ") + "\(Money(amount, currency))" }

  /// What is missing, in words.
  var gapText: String { gaps.map(\.text).joined(separator: "; ") }

  /// Where the value stands towards `limit`, which belongs to the side over it where `orEqual`.
  func side(of limit: FixedDecimal, orEqual: Bool = false) -> Side {
    if amount > limit || (orEqual && amount == limit) { return .over }
    return gaps.isEmpty ? .notOver : .unknown
  }

  /// The value of the bid.
  ///
  /// - Throws: a finding where the amounts are not in pounds or cannot be added.
  init(of situation: Situation) throws(Undecided) {
    var tally = ValueTally(situation)
    do throws(NumberError) { try tally.count() } catch {
      throw .couldNotTell("the value of the bid has too many digits to be computed")
    }
    amount = tally.amount
    currency = situation.competition.currency
    gaps = tally.gaps
    isDurationUnknown = situation.bid.contractLength?.value.maximum == nil
    details = tally.details
    reliedOn = tally.reliedOn
    guard currency.code == "GBP" else {
      throw .couldNotTell(
        "the law's amounts stand in GBP, and the competition's in \(currency.code)",
        reliedOn: tally.reliedOn)
    }
  }
}
