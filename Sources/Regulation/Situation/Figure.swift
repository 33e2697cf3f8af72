internal import Procurement

/// A parameter's number as it held when the procurement began.
struct Figure: Sendable {
  /// The number, in the parameter's unit.
  let number: FixedDecimal
  /// The same with its unit: `30 days`, `GBP 5,000,000`.
  let amount: String
  /// The line of a finding that says where it comes from:
  /// `30 days since 2025-02-24: Procurement Act 2023, s.68`.
  let detail: String

  /// The figure of `value`.
  init(_ number: FixedDecimal, _ value: DatedValue, of parameter: Parameter) {
    self.number = number
    amount =
      parameter.unit == "GBP" ? "GBP \(number.grouped)" : "\(number.grouped) \(parameter.unit)"
    detail =
      "\(amount) since \(value.from): \(value.citation)"
      + (value.note.map { " (\($0))" } ?? "")
  }

  /// The number of years in months.
  func months() throws(Undecided) -> FixedDecimal {
    do throws(NumberError) { return try number * FixedDecimal(12) } catch {
      throw .couldNotTell("the months of \(amount) cannot be computed")
    }
  }
}
