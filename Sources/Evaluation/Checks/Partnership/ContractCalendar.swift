internal import Procurement

/// The months of a contract's life on a line of whole positions.
///
/// Where the contract's first day is known a position is a day, counted from it; else it is a month.
/// Month `n` begins `n - 1` months after the first day, on the same day of the month, or on the last
/// day of a month that is too short for it.
struct ContractCalendar {
  /// The contract's first day, where it is known.
  let start: CalendarDate?
  /// Where each month begins, and at the end of the list where the contract ends.
  private let starts: [Int]

  /// The calendar of a contract of `months` months, at least one.
  init(start: CalendarDate?, months: Int) {
    self.start = start
    guard let start else {
      starts = Array(0...months)
      return
    }
    let first = ContractCalendar.day(start.year, start.month, start.day)
    starts = (0...months).map { count in
      let month = start.month - 1 + count
      let (year, inYear) = (start.year + month / 12, month % 12 + 1)
      let day = min(start.day, ContractCalendar.length(ofMonth: inYear, of: year))
      return ContractCalendar.day(year, inYear, day) - first
    }
  }

  /// The contract's months.
  var months: Int { starts.count - 1 }

  /// The contract's life.
  var life: Range<Int> { 0..<(starts.last ?? 0) }

  /// Where something begins that begins at `moment`, its day or month included; `nil` for a date where
  /// the contract's first day is not known.
  func beginning(_ moment: ContractMoment) -> Int? { position(moment, isEnd: false) }

  /// Where something is over that ends at `moment`, its day or month included; `nil` as for
  /// ``beginning(_:)``.
  func end(_ moment: ContractMoment) -> Int? { position(moment, isEnd: true) }

  private func position(_ moment: ContractMoment, isEnd: Bool) -> Int? {
    switch moment {
    case .month(let number):
      // A month past the contract's end is as far as its end, and one before its first as its start.
      if number < 1 { return 0 }
      return starts[min(isEnd ? number : number - 1, months)]
    case .date(let date):
      guard let start else { return nil }
      let day =
        ContractCalendar.day(date.year, date.month, date.day)
        - ContractCalendar.day(start.year, start.month, start.day)
      return min(max(isEnd ? day + 1 : day, 0), life.upperBound)
    }
  }

  /// The months that a range of the life touches, with its days where it does not keep to whole
  /// months: `month 13`, `months 13 to 15 (2027-04-16 to 2027-06-30)`.
  func words(_ range: Range<Int>) -> String {
    let (first, last) = (month(at: range.lowerBound), month(at: range.upperBound - 1))
    let text = first == last ? "month \(first)" : "months \(first) to \(last)"
    guard starts[first - 1] != range.lowerBound || starts[last] != range.upperBound else {
      return text
    }
    return text + " (\(date(at: range.lowerBound)) to \(date(at: range.upperBound - 1)))"
  }

  /// The month, from 1, that a position lies in.
  private func month(at position: Int) -> Int {
    var (low, high) = (0, months)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low + 1
  }

  private func date(at position: Int) -> String {
    guard let start else { return "month \(position + 1)" }
    let day = ContractCalendar.day(start.year, start.month, start.day) + position
    // A year of 366 days never lies past the one looked for.
    var year = (day - 1) / 366 + 1
    while ContractCalendar.day(year + 1, 1, 1) <= day { year += 1 }
    var month = 12
    while ContractCalendar.day(year, month, 1) > day { month -= 1 }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(padded(month))-\(padded(day - ContractCalendar.day(year, month, 1) + 1))"
  }

  /// The number of a day of the Gregorian calendar, 1 for the first of January of year 1.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let before = year - 1
    let years = before * 365 + before / 4 - before / 100 + before / 400
    return years + (1..<month).reduce(0) { $0 + length(ofMonth: $1, of: year) } + day
  }

  private static func length(ofMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
