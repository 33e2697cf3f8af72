internal import Procurement

/// Numbers as people write them: `£1,234.56`, `(1,234)`, `1 234.50 GBP`, `12.5%`.
///
/// What could be read in two ways is refused and says why. What is read:
///
/// - groups of three digits, set apart by commas, spaces (also those that do not break) or
///   apostrophes, always the same mark; where the decimal comma is declared, points instead of commas;
/// - a minus (`-` or `−`) or a plus before the number, or brackets around it for a negative one;
/// - the currency's symbol or code before or after it, where amounts are read;
/// - a percent sign after it, where percentages are read: the number is that of the percent.
///
/// A single comma before three digits (`1,234`) is refused where the file's decimal mark is not
/// declared: it may be a decimal comma. Brackets or a pound sign settle it, as those who write them
/// write a decimal point.
///
/// So is a single point (`1.234`) in a file whose fields are set apart by semicolons.
///
/// Groups of two digits (`12,34,567`), a leading group of zeros (`0,123`), an exponent (`1E+05`), a
/// trailing minus and a point with nothing behind it are refused.
enum WrittenNumber {
  /// What may stand in and around a number.
  struct Style: Sendable, Hashable {
    /// The currency whose symbol or code may stand beside it; `nil` where the number is no amount.
    var currency: Currency?
    /// What stands before the decimals.
    var decimalMark = FileSettings.DecimalMark.point
    /// Whether the decimal mark is declared for the file, or known otherwise.
    var isMarkDeclared = true
    /// Whether a single point before three digits may set thousands apart, unless the mark is declared.
    var doubtsPoint = false
    /// Whether a percent sign may stand after it.
    var allowsPercent = false

    /// No currency, a decimal point, no percent sign.
    static let plain = Style()
  }

  /// The number, or `nil` where `text` is none; the log says why.
  ///
  /// - Parameters:
  ///   - text: as written. Blank is an error: it is never zero.
  ///   - what: its name in messages, "unit price".
  static func read(
    _ text: String, as what: String, style: Style = .plain, at location: SourceLocation,
    log: inout DiagnosticLog
  ) -> Sourced<FixedDecimal>? {
    do throws(ValueProblem) {
      return Sourced(try parse(text, style: style), at: location)
    } catch {
      error.report(what, WrittenSpace.trimmed(text), at: location, log: &log)
      return nil
    }
  }

  /// The number.
  static func parse(_ text: String, style: Style = .plain) throws(ValueProblem) -> FixedDecimal {
    let trimmed = WrittenSpace.trimmed(text)
    if trimmed.isEmpty { throw .blank }
    var rest = Array(trimmed.unicodeScalars)[...]
    try refuseSpreadsheetRemains(trimmed)
    guard rest.contains(where: NumberDigits.isDigit) else { throw NumberDigits.notANumber(rest) }
    let dress = try NumberDress.remove(from: &rest, style: style)
    if !style.isMarkDeclared, !dress.showsDecimalPoint {
      try NumberDigits.refuseLone(",", in: rest)
      if style.doubtsPoint { try NumberDigits.refuseLone(".", in: rest) }
    }
    let digits = try NumberDigits.plain(rest, decimalMark: style.decimalMark)
    do throws(NumberError) {
      let number = try FixedDecimal(parsing: digits.span)
      return dress.isNegative ? try number.negated() : number
    } catch {
      guard error == .overflow else { throw NumberDigits.notANumber(rest) }
      throw ValueProblem(
        kind: .numberTooLong, reason: "has more digits than can be computed exactly",
        hint: "write it with at most 38 digits")
    }
  }

  /// Refuses what a spreadsheet leaves where it could not compute, or where a formula was exported.
  private static func refuseSpreadsheetRemains(_ text: String) throws(ValueProblem) {
    if text.hasPrefix("#") {
      throw ValueProblem(
        kind: .spreadsheetError, reason: "is a spreadsheet's error, not a number",
        hint: "mend the formula in the spreadsheet and save the file again")
    }
    if text.hasPrefix("=") {
      throw ValueProblem(
        kind: .notANumber, reason: "is a formula, not a number",
        hint: "save the values of the spreadsheet, not its formulas")
    }
  }
}
