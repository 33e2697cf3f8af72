internal import Procurement

/// A key performance indicator, as a row or an element writes it.
enum KPIRow {
  /// The columns beside the bid's id.
  static let columns = [
    ImportColumn(name: "name", isRequired: true, summary: "the indicator's name"),
    ImportColumn(name: "measure", isRequired: false, summary: "how it is measured"),
    ImportColumn(name: "target", isRequired: false, summary: "what is to be reached: 99.5%"),
    ImportColumn(
      name: "tolerance", isRequired: false, summary: "by how much it may be missed: 0.5%"),
    ImportColumn(
      name: "service credit", isRequired: false, summary: "what a miss costs: 2%, GBP 5,000"),
    ImportColumn(name: "frequency", isRequired: false, summary: "how often it is measured"),
  ]

  /// The indicator, or `nil` where it has no name; the log says why.
  static func read(_ row: WrittenRow, log: inout DiagnosticLog) -> KeyPerformanceIndicator? {
    guard let name = row.identifier("name", log: &log) else { return nil }
    return KeyPerformanceIndicator(
      name: name, measure: row.text("measure"), target: row.value("target"),
      tolerance: row.value("tolerance"), serviceCredit: row.value("service credit"),
      frequency: row.text("frequency"))
  }
}
