public import Procurement

/// A form in which results of one kind are written.
///
/// A form is one file in the folder of its kind and one line in ``Reportable/forms``.
public protocol ReportForm<Subject>: Sendable {
  /// What it writes.
  associatedtype Subject: Reportable

  /// The name used on the command line: `table`.
  static var name: String { get }
  /// The report as text that ends with a line break.
  ///
  /// The same report always gives the same bytes.
  static func text(of report: Report<Subject>) -> String
  /// What is written where there is no result, or `nil` where that is nothing.
  static func text(withoutResult diagnostics: [Diagnostic]) -> String?
}

extension ReportForm {
  /// Nothing: people read the diagnostics on standard error.
  public static func text(withoutResult diagnostics: [Diagnostic]) -> String? { nil }
}

/// A result that is written in several forms.
public protocol Reportable: Sendable {
  /// Its forms, in alphabetical order of their names.
  static var forms: [any ReportForm<Self>.Type] { get }
}

extension Reportable {
  /// The names of its forms.
  public static var formNames: [String] { forms.map { $0.name } }

  /// The form with this name, or `nil`.
  public static func form(named name: String) -> (any ReportForm<Self>.Type)? {
    forms.first { $0.name == name }
  }
}
