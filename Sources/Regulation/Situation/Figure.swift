internal import Procurement

/// A parameter's number as it held when the procurement began.
struct Figure: Sendable {
  /// The number, in the parameter's unit.
  let number: FixedDecimal
  /// The same with its unit: `30 days`, `5,000,000 GBP`.
  let amount: String
  /// The line of a finding that says what it is and where it comes from:
  /// `the longest term of a framework: 4 years since 2025-02-24: Procurement Act 2023, s.47`.
  let detail: String

  /// The figure of `value`.
  init(_ number: FixedDecimal, _ value: DatedValue, of parameter: Parameter) {
    self.number = number
    amount = "\(number.grouped) \(parameter.unit)"
    let what = parameter.description.prefix(1).lowercased() + parameter.description.dropFirst()
    detail =
      "\(what): \(amount) since \(value.from): \(value.citation)"
      + (value.note.map { " (\($0))" } ?? "")
  }

  /// The number of years in months.
  func months() throws(Undecided) -> FixedDecimal {
    do throws(NumberError) { return try number * FixedDecimal(12) } catch {
      throw .couldNotTell("the months of \(amount) cannot be computed")
    }
  }
}
