internal import Procurement

/// The index series, from the rows of their file.
enum JoinedIndices {
  /// The series in the order of their names; a year that a series has twice is reported.
  static func joined(_ records: [IndexRecord], log: inout DiagnosticLog) -> [IndexSeries] {
    var series: [String: [Int: Sourced<FixedDecimal>]] = [:]
    for record in records {
      let name = record.index.value
      if let first = series[name]?[record.year] {
        log.report(
          .indexYearTwice,
          "index \(ShownValue.quoted(name)) has two values for \(record.year): "
            + "\(first.value) and \(record.value.value)",
          at: record.value.source, hint: "keep the value that was published",
          related: [Diagnostic.Related("first given here", at: first.source)])
        continue
      }
      series[name, default: [:]][record.year] = record.value
    }
    return series.sorted { $0.key < $1.key }.map { IndexSeries(name: $0.key, values: $0.value) }
  }
}
