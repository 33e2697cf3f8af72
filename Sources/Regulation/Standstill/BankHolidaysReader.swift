internal import Procurement
internal import YAMLReading

/// Reads a table of bank holidays in the shape of `https://www.gov.uk/bank-holidays.json`.
///
/// JSON is read as the YAML that it also is. A table may say besides, under `as-of`, on which day it was
/// put together; the government's own does not.
enum BankHolidaysReader {
  /// The holidays of a part in one year are at least these; a year with fewer is not complete.
  private static let leastOfYear = 8

  /// The table, or `nil`; the log then says what is wrong with it.
  static func read(_ bytes: [UInt8], file: String, log: inout DiagnosticLog) -> BankHolidays? {
    var reading = DiagnosticLog()
    let table = table(bytes, file: file, log: &reading)
    log.append(reading)
    return reading.hasErrors ? nil : table
  }

  private static func table(
    _ bytes: [UInt8], file: String, log: inout DiagnosticLog
  ) -> BankHolidays? {
    let divisions = BankHolidays.Division.allCases
    guard let root = YAMLFile.read(bytes, file: file, log: &log),
      let fields = YAMLFields(
        root, what: "a table of bank holidays", allowed: ["as-of"] + divisions.map(\.rawValue),
        log: &log)
    else { return nil }
    let asOf = fields.date("as-of", log: &log)
    var titles: [CalendarDate: [BankHolidays.Division: String]] = [:]
    var complete: Set<Int>?
    for division in divisions {
      let events = events(of: division, in: fields, log: &log)
      for event in events { titles[event.date, default: [:]][division] = event.title }
      let years = Dictionary(grouping: Set(events.map(\.date)), by: \.year)
        .filter { $0.value.count >= leastOfYear }.keys
      complete = complete.map { $0.intersection(years) } ?? Set(years)
    }
    guard let first = complete?.min(), let last = complete?.max() else {
      report("no year is complete for every part of the United Kingdom", at: root, log: &log)
      return nil
    }
    for year in first...last where complete?.contains(year) != true {
      report("the holidays of \(year) are not complete", at: root, log: &log)
    }
    return BankHolidays(titles: titles, years: first...last, asOf: asOf?.value)
  }

  private static func events(
    of division: BankHolidays.Division, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> [(date: CalendarDate, title: String)] {
    guard
      let node = fields.required(division.rawValue, fields.node(division.rawValue), log: &log),
      let part = YAMLFields(
        node, what: "the bank holidays of a part", allowed: ["division", "events"], log: &log)
    else { return [] }
    if let name = part.text("division", log: &log), name.value != division.rawValue {
      log.report(
        .bankHolidaysUnusable,
        "\"\(division.rawValue)\" holds the division "
          + Diagnostic.quoted(name.value), at: name.source,
        hint: "put every division under its own name")
    }
    return part.list("events", log: &log).compactMap { event in
      guard
        let fields = YAMLFields(
          event, what: "a bank holiday", allowed: ["title", "date", "notes", "bunting"], log: &log)
      else { return nil }
      let title = fields.required("title", fields.text("title", log: &log), log: &log)
      let date = fields.required("date", fields.date("date", log: &log), log: &log)
      guard let title, let date else { return nil }
      return (date.value, title.value)
    }
  }

  private static func report(_ message: String, at node: YAMLNode, log: inout DiagnosticLog) {
    log.report(
      .bankHolidaysUnusable, message, at: node.location,
      hint: "download https://www.gov.uk/bank-holidays.json whole")
  }
}
