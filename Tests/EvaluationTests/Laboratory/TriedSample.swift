import Evaluation
import Procurement
import Rubrics
import Testing

/// Rubrics of two criteria for the laboratory, and what it finds out about them.
enum TriedSample {
  /// Quality in whole points of its weight, against a price by a formula.
  static func rubric(
    quality: Int, formula: String = "lowest-proportional", places: Int = 2, ties: String = "[]",
    more: String = ""
  ) throws -> Rubric {
    try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: \(quality), scale: {from: 0, to: \(quality), step: 1}}
        - {id: price, title: Price, weight: \(100 - quality), measure: price, formula: \(formula)\(more)}
      """, settings: "rounding: {scores: \(places), mode: half-up}", ties: ties)
  }

  static func report(_ rubric: Rubric, estimate: String = "100000") throws -> LaboratoryReport {
    var log = DiagnosticLog()
    let report = Laboratory.test(rubric, estimate: try Sample.decimal(estimate), log: &log)
    return try #require(report, "\(log.finished().map(\.message))")
  }
}

extension LaboratoryReport {
  /// What a trial found.
  func findings(_ name: String) throws -> TrialFindings {
    try #require(trials.first { $0.page.name == name }).findings
  }
}

extension TrialFindings {
  /// The cells under a heading of a table.
  func column(_ heading: String, table: Int = 0) throws -> [String] {
    let table = try #require(tables.indices.contains(table) ? tables[table] : nil)
    let index = try #require(table.headings.firstIndex(of: heading), "\(table.headings)")
    return table.rows.map { $0[index] }
  }
}
