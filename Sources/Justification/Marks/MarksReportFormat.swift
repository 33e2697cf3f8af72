public import Procurement

/// A form in which the look through marks is written.
///
/// A form is one file in this folder and one line in ``MarksReportFormats``.
public protocol MarksReportFormat: Sendable {
  /// The name used on the command line: `table`.
  static var name: String { get }
  /// One line on what it is for.
  static var summary: String { get }
  /// The report as text that ends with a line break. The same report always gives the same bytes.
  static func text(of report: MarksReport) -> String
  /// What is written where nothing could be looked through, or `nil` where that is nothing.
  static func text(withoutResult diagnostics: [Diagnostic]) -> String?
}

extension MarksReportFormat {
  /// Nothing: people read the diagnostics on standard error.
  public static func text(withoutResult diagnostics: [Diagnostic]) -> String? { nil }
}

/// The forms, in alphabetical order of their names.
public enum MarksReportFormats {
  /// Every form there is.
  public static let all: [any MarksReportFormat.Type] = [
    MarksCSVForm.self, MarksJSON.self, MarksMarkdown.self, MarksTable.self,
  ]

  /// The form with this name, or `nil`.
  public static func named(_ name: String) -> (any MarksReportFormat.Type)? {
    all.first { $0.name == name }
  }
}
