public import Procurement
internal import Regulation
internal import Rubrics

/// A standstill for other programs.
///
/// The shape is `probity/standstill/1`.
public enum StandstillJSON: ReportForm {
  /// Its name.
  public static let name = "json"

  /// The report as text.
  public static func text(of report: Report<StandstillReport>) -> String {
    let result = report.result
    let holidays: JSONValue = .object([
      ("from", .integer(result.holidays.years.lowerBound)),
      ("to", .integer(result.holidays.years.upperBound)), ("as-of", date(result.holidays.asOf)),
    ])
    return JSONValue.object([
      ("schema", .string("probity/standstill/1")), ("notice", date(result.noticeOn)),
      ("standstill", result.period.map(period) ?? .null),
      ("exemption", text(result.exemption?.rawValue)), ("bank-holidays", holidays),
      ("later", .array(result.later.map(later))),
      ("diagnostics", .array(report.diagnostics.map(\.json))),
    ]).text(pretty: true) + "\n"
  }

  /// What is written where nothing could be counted: the diagnostics that say why.
  public static func text(withoutResult diagnostics: [Diagnostic]) -> String? {
    JSONValue.object([
      ("schema", .string("probity/standstill/1")), ("notice", .null), ("standstill", .null),
      ("exemption", .null), ("bank-holidays", .null), ("later", .array([])),
      ("diagnostics", .array(diagnostics.map(\.json))),
    ]).text(pretty: true) + "\n"
  }

  private static func period(_ period: StandstillPeriod) -> JSONValue {
    .object([
      ("end", date(period.end)), ("earliest-signing", date(period.earliestSigning)),
      ("basis", .string(period.basis)), ("citation", .string(period.citation)),
      (
        "days",
        .array(
          period.days.map {
            .object([
              ("date", date($0.date)), ("number", $0.number.map { .integer($0) } ?? .null),
              ("reason", text($0.reason)),
            ])
          })
      ),
    ])
  }

  private static func later(_ later: StandstillReport.Later) -> JSONValue {
    .object([
      ("notice", .string(later.name)), ("title", .string(later.title)),
      ("by", date(later.deadline.date)), ("basis", .string(later.deadline.basis)),
      ("condition", text(later.deadline.condition)), ("citation", .string(later.deadline.citation)),
      ("note", text(later.deadline.note)),
    ])
  }

  private static func date(_ date: CalendarDate?) -> JSONValue { text(date?.description) }

  private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
}
