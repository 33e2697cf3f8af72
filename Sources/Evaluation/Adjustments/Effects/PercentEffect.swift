internal import Procurement
internal import Rubrics

/// `percent: 2`: that percentage of the bid's own price, line by line of its cash flow.
///
/// What is added has the year, the kind and the indexation of the flow that it is a part of, so that
/// whole-life rules treat both alike.
struct PercentEffect: AdjustmentEffect {
  static let name = "percent"
  static let valueInWords = "a number of percent, `2`"
  static let takesYear = false

  private let percent: FixedDecimal

  init?(_ value: String) {
    guard let percent = try? FixedDecimal(parsing: value) else { return nil }
    self.percent = percent
  }

  func effect(
    on bid: Bid, of rule: PriceAdjustment, firstYear: Int
  ) throws(AdjustmentProblem) -> EffectOnBid {
    guard let price = bid.price else { throw .undecided("it has no price", at: bid.source) }
    var flows: [PriceFlow] = []
    do throws(NumberError) {
      let hundredth = try percent * FixedDecimal(significand: 1, scale: 2)
      if let own = bid.schedule?.flows, !own.isEmpty {
        for flow in own {
          flows.append(
            PriceFlow(
              kind: flow.kind, year: flow.year, indexation: flow.indexation,
              amount: try (flow.amount * hundredth).trimmed, lineCount: 0, first: rule.source,
              origin: .share))
        }
      } else {
        flows = [
          PriceFlow(
            kind: .charge, year: nil, amount: try (price.value.amount * hundredth).trimmed,
            lineCount: 0, first: rule.source, origin: .share)
        ]
      }
    } catch {
      throw .number(error)
    }
    let amount = price.value.amount.grouped(minimumPlaces: price.value.currency.minorUnits)
    return EffectOnBid(
      flows: flows, basis: "\(percent.trimmed)% of \(amount)", sources: [price.source])
  }
}
