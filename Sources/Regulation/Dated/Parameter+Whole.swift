internal import Procurement

extension Parameter {
  /// What it says for a day, as a whole number: of days, months, years; before the law, its first value.
  func whole(on date: CalendarDate) -> (value: DatedValue, number: Int) {
    let value = value(on: date).value ?? values[0]
    // The files are part of the program, and a test counts with every one.
    guard let number = value.wholeNumber else { preconditionFailure("\(id) is not a whole number") }
    return (value, number)
  }
}

extension DatedValue {
  // Not inlined, as the optimizer of Swift 6.3.1 ends with an ownership error where it is.
  @inline(never) fileprivate var wholeNumber: Int? { number.flatMap { Int($0.description) } }
}
