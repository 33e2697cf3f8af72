internal import Procurement

/// What `competition.yaml` says about one CSV file under `files:`.
struct FileSettings: Sendable, Hashable {
  /// How the file's bytes are to be read where they are not UTF-8 or UTF-16 with a byte-order mark.
  enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
    case iso88591 = "iso-8859-1"
  }

  /// In what order dates are written, beside ISO, which is always read.
  enum DateOrder: String, CaseIterable, Sendable {
    case dayMonthYear = "day-month-year"
    case monthDayYear = "month-day-year"
  }

  /// What stands before the decimals.
  enum DecimalMark: String, CaseIterable, Sendable {
    case point
    case comma
  }

  /// Rows that are not data: those with `value` in the column headed `heading`.
  struct LeaveOut: Sendable, Hashable {
    let heading: Sourced<String>
    let value: String
  }

  var encoding: Encoding?
  /// Our column's name and the heading it has in the file.
  var columns: [String: Sourced<String>] = [:]
  /// The record that holds the headings, from 1; `nil` for the first.
  var headerRow: Int?
  var leaveOut: [LeaveOut] = []
  var dateOrder: DateOrder?
  var decimalMark: DecimalMark?
}
