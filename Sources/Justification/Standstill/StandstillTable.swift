internal import Procurement
internal import Regulation

/// A standstill for a terminal, day by day.
public enum StandstillTable: ReportForm {
  /// Its name.
  public static let name = "table"

  /// The report as text.
  public static func text(of report: Report<StandstillReport>) -> String {
    let result = report.result
    var lines: [String] = []
    if let period = result.period {
      lines += days(period).lines + [""]
      lines += Paragraph.lines("ends: at the end of \(dayWords(period.end))")
      lines += Paragraph.lines("earliest signing: \(dayWords(period.earliestSigning))")
      lines += Paragraph.lines("counted: \(SafeText.shown(period.basis))", rest: "  ")
      lines += Paragraph.lines("law: \(period.citation)", rest: "  ")
      lines += Paragraph.lines("table: \(result.tableWords)", rest: "  ")
    } else {
      lines += Paragraph.lines(result.withoutPeriod)
      if result.exemption == nil {
        lines += ["", "it has to be one of these:"]
        lines += StandstillExemption.allCases.flatMap {
          Paragraph.lines("\($0.rawValue): \($0.words)", first: "  ", rest: "    ")
        }
      }
    }
    for later in result.later { lines += [""] + self.later(later) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func days(_ period: StandstillPeriod) -> TextTable {
    TextTable(
      [
        .init(heading: "date", isNumeric: false), .init(heading: "", isNumeric: false),
        .init(heading: "day", isNumeric: true), .init(heading: "does not count", isNumeric: false),
      ],
      rows: period.days.map {
        [
          $0.date.description, String($0.date.weekday.name.prefix(3)),
          $0.number.map(String.init) ?? "-", SafeText.shown($0.reason ?? ""),
        ]
      })
  }

  private static func later(_ later: StandstillReport.Later) -> [String] {
    let deadline = later.deadline
    var lines = Paragraph.lines("\(later.title): by \(dayWords(deadline.date))")
    for text in [deadline.basis, deadline.condition, deadline.citation, deadline.note] {
      if let text { lines += Paragraph.lines(text, first: "  ", rest: "    ") }
    }
    return lines
  }

  private static func dayWords(_ date: CalendarDate) -> String {
    "\(date.weekday.name) \(date)"
  }
}
