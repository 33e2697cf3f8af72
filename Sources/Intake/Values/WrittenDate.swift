internal import Procurement

/// Dates as people write them.
///
/// `2026-03-31` is always read; `31/03/2026`, `31.03.2026` and `31-03-2026` only where the order of
/// day and month is declared, for `01/02/2026` is two different days in two countries.
enum WrittenDate {
  /// The day, or `nil` where `text` is none; the log says why.
  ///
  /// - Parameters:
  ///   - text: as written.
  ///   - what: its name in messages, "submitted".
  ///   - order: what `competition.yaml` declares for the file; `nil` for ISO alone.
  static func read(
    _ text: String, as what: String, order: FileSettings.DateOrder? = nil,
    at location: SourceLocation, log: inout DiagnosticLog
  ) -> Sourced<CalendarDate>? {
    do throws(ValueProblem) {
      return Sourced(try parse(text, order: order), at: location)
    } catch {
      error.report(what, WrittenSpace.trimmed(text), at: location, log: &log)
      return nil
    }
  }

  /// The day.
  static func parse(
    _ text: String, order: FileSettings.DateOrder?
  ) throws(ValueProblem) -> CalendarDate {
    let text = WrittenSpace.trimmed(text)
    if text.isEmpty { throw .blank }
    if let date = CalendarDate(iso: text) { return date }
    guard let parts = Parts(text) else { throw notADate(text) }
    guard parts.lastDigits == 4 else {
      throw ValueProblem(
        kind: .notADate, reason: "gives its year in two digits",
        hint: "write the year in four digits: 2026-03-31")
    }
    guard let order else {
      throw ValueProblem(
        kind: .ambiguousDate, reason: "does not say which is the day and which the month",
        hint: "write it as 2026-03-31, or declare `date-order: day-month-year` for the file")
    }
    let (day, month) =
      order == .dayMonthYear ? (parts.first, parts.second) : (parts.second, parts.first)
    guard let date = CalendarDate(year: parts.last, month: month, day: day) else {
      throw ValueProblem(
        kind: .notADate, reason: "is not a day of the calendar when read as \(order.rawValue)",
        hint: "check the day and the declared `date-order`")
    }
    return date
  }

  private static func notADate(_ text: String) -> ValueProblem {
    let bytes = Array(text.utf8)
    if bytes.count == 5, bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
      return ValueProblem(
        kind: .notADate, reason: "is a spreadsheet's count of days, not a date",
        hint: "format the column as a date (2026-03-31) and save the file again")
    }
    let begins = CalendarDate(iso: text.prefix(10)) != nil
    return ValueProblem(
      kind: .notADate, reason: begins ? "says more than a date" : "is not a date",
      hint: begins ? "write the day alone: \(text.prefix(10))" : "write it as 2026-03-31")
  }

  /// Three numbers with the same mark between them: `31.3.2026`.
  private struct Parts {
    let first: Int
    let second: Int
    let last: Int
    let lastDigits: Int

    init?(_ text: String) {
      let bytes = Array(text.utf8)
      guard let mark = bytes.first(where: { $0 < 0x30 || $0 > 0x39 }),
        mark == 0x2F || mark == 0x2E || mark == 0x2D
      else { return nil }
      let parts = bytes.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3,
        let first = Parts.number(parts[0], digits: 1...2),
        let second = Parts.number(parts[1], digits: 1...2),
        let last = Parts.number(parts[2], digits: 2...4), parts[2].count != 3
      else { return nil }
      self.first = first
      self.second = second
      self.last = last
      self.lastDigits = parts[2].count
    }

    private static func number(_ bytes: ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
      guard digits.contains(bytes.count) else { return nil }
      var value = 0
      for byte in bytes {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
  }
}
