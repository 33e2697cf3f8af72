public import Procurement

/// A form in which the checks of contract schedules are written.
///
/// A form is one file in this folder and one line in ``CheckReportFormats``.
public protocol CheckReportFormat: Sendable {
  /// The name used on the command line: `table`.
  static var name: String { get }
  /// One line on what it is for.
  static var summary: String { get }
  /// The report as text that ends with a line break. The same report always gives the same bytes.
  static func text(of report: CheckReport) -> String
  /// What is written where nothing could be checked, or `nil` where that is nothing.
  static func text(withoutResult diagnostics: [Diagnostic]) -> String?
}

extension CheckReportFormat {
  /// Nothing: people read the diagnostics on standard error.
  public static func text(withoutResult diagnostics: [Diagnostic]) -> String? { nil }
}

/// The forms, in alphabetical order of their names.
public enum CheckReportFormats {
  /// Every form there is.
  public static let all: [any CheckReportFormat.Type] = [
    CheckCSV.self,
    CheckJSON.self,
    CheckMarkdown.self,
    CheckTable.self,
  ]

  /// The form with this name, or `nil`.
  public static func named(_ name: String) -> (any CheckReportFormat.Type)? {
    all.first { $0.name == name }
  }
}
