public import Evaluation
public import Procurement

/// A form in which the trials of a rubric are written.
///
/// A form is one file in this folder and one line in ``LaboratoryFormats``.
public protocol LaboratoryFormat: Sendable {
  /// The name used on the command line: `table`.
  static var name: String { get }
  /// The report as text that ends with a line break. The same report always gives the same bytes.
  static func text(of report: LaboratoryReport, diagnostics: [Diagnostic]) -> String
  /// What is written where the rubric could not be tried, or `nil` where that is nothing.
  static func text(withoutResult diagnostics: [Diagnostic]) -> String?
}

extension LaboratoryFormat {
  /// Nothing: people read the diagnostics on standard error.
  public static func text(withoutResult diagnostics: [Diagnostic]) -> String? { nil }
}

/// The forms, in alphabetical order of their names.
public enum LaboratoryFormats {
  /// Every form there is.
  public static let all: [any LaboratoryFormat.Type] = [
    LaboratoryJSON.self,
    LaboratoryMarkdown.self,
    LaboratoryTable.self,
  ]

  /// The form with this name, or `nil`.
  public static func named(_ name: String) -> (any LaboratoryFormat.Type)? {
    all.first { $0.name == name }
  }
}

extension TrialFinding {
  /// What documents call it.
  var inWords: String { self == .notRun ? "could not be run" : rawValue }
}

extension LaboratoryReport {
  /// The price level in words.
  var estimateInWords: String {
    "Price level \(estimate.grouped(minimumPlaces: 2)), in the unit of the prices; every bid is invented."
  }

  /// How often each finding occurs: `3 fine, 2 note, 3 warning, 0 could not be run`.
  var tally: String {
    TrialFinding.allCases.map { finding in
      "\(trials.count { $0.findings.finding == finding }) \(finding.inWords)"
    }.joined(separator: ", ")
  }
}
