internal import Procurement
internal import Rubrics

/// `add-per-year: 500.00`: an amount for each year of the bid's initial contract period, the first
/// year as the rubric's whole-life rules count it, else 1.
///
/// A last year that is not whole counts by its months: amount × months ÷ 12, rounded once, to
/// ``Rounding/working``.
struct AddPerYearEffect: AdjustmentEffect {
  static let name = "add-per-year"
  static let valueInWords = "an amount of money, `500.00`"
  static let takesYear = false

  private let amount: FixedDecimal

  init?(_ value: String) {
    guard let amount = try? FixedDecimal(parsing: value) else { return nil }
    self.amount = amount
  }

  func effect(
    on bid: Bid, of rule: PriceAdjustment, firstYear: Int
  ) throws(AdjustmentProblem) -> EffectOnBid {
    guard let length = bid.contractLength else {
      throw .undecided("it has no contract length", at: bid.source)
    }
    let months = length.value.initialMonths
    var flows: [PriceFlow] = []
    do throws(NumberError) {
      for year in 0..<(months + 11) / 12 {
        let rest = min(12, months - 12 * year)
        let share =
          rest == 12
          ? amount
          : try amount.scaled(FixedDecimal(rest), by: FixedDecimal(12), .working).trimmed
        flows.append(.adjustment(share, year: firstYear + year, of: rule))
      }
    } catch {
      throw .number(error)
    }
    return EffectOnBid(
      flows: flows,
      basis:
        "\(amount.grouped(minimumPlaces: 2)) a year for the \(months) months of the initial period",
      sources: [length.source])
  }
}
