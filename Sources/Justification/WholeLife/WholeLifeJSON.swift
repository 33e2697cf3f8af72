internal import Evaluation
internal import Procurement
internal import Rubrics

/// The whole-life prices for other programs, with every row of the cash flow.
enum WholeLifeJSON {
  /// The lot's member `wholeLife`; none where the rubric publishes nothing about the whole life.
  static func members(of lot: LotResult) -> [(key: String, value: JSONValue)] {
    guard let result = lot.wholeLife else { return [] }
    return [
      (
        "wholeLife",
        .object([
          ("criterion", .string(result.criterion)), ("basis", .string(result.basis)),
          ("rules", .string(result.rules)), ("currency", .string(result.currency.code)),
          ("comparison", text(WholeLifeSummary(lot)?.comparison)),
          ("bids", .array(result.prices.map(price))),
        ])
      )
    ]
  }

  private static func price(_ price: WholeLifePrice) -> JSONValue {
    .object([
      ("bid", .string(price.bid)), ("total", number(price.total)),
      ("presentValue", number(price.presentValue)),
      ("equivalentAnnual", number(price.equivalentAnnual)),
      ("perMonth", number(price.perMonth)),
      ("months", price.months.map { .integer($0) } ?? .null),
      ("lines", .integer(price.lineCount)),
      ("missing", .array(price.missing.map { .string($0) })),
      ("cashFlow", .array(price.rows.map(row))),
      ("leftOut", .array(price.leftOut.map(omission))),
    ])
  }

  private static func row(_ row: WholeLifeRow) -> JSONValue {
    .object([
      ("year", row.year.map { .integer($0) } ?? .null), ("kind", .string(row.kind.rawValue)),
      ("amount", number(row.amount)), ("indexFactor", text(row.indexFactor)),
      ("indexedAmount", number(row.indexedAmount)),
      ("discountFactor", text(row.discountFactor)),
      ("presentValue", number(row.presentValue)), ("lines", .integer(row.lineCount)),
      ("source", row.first.json),
    ])
  }

  private static func omission(_ omission: WholeLifeOmission) -> JSONValue {
    .object([
      ("reason", .string(omission.reason.rawValue)),
      ("year", omission.year.map { .integer($0) } ?? .null),
      ("amount", number(omission.amount)), ("lines", .integer(omission.lineCount)),
      ("source", omission.first.json),
    ])
  }

  private static func number(_ amount: FixedDecimal?) -> JSONValue { text(amount?.description) }

  private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
