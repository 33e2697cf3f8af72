internal import Procurement

/// A kind of file that a competition folder can hold.
///
/// A format is one file in this folder and one line in ``ImportFormats``.
protocol ImportFormat: Sendable {
  /// Its name for people: `prices.csv`, `bids/*.xml`.
  var name: String { get }
  /// One line on what it holds.
  var summary: String { get }
  /// The columns it reads, required ones first; empty where it has no columns.
  var columns: [ImportColumn] { get }
  /// Whether others need what it reads while they read.
  var isReadFirst: Bool { get }
  /// Whether it reads the file at this path, relative to the competition folder.
  func reads(_ path: String) -> Bool
  /// Reads the file into the draft. Whatever is wrong is reported; what is right is kept.
  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog)
}

extension ImportFormat {
  var isReadFirst: Bool { false }
}

/// A column of a CSV format.
struct ImportColumn: Sendable, Hashable {
  /// Its name: `unit price`.
  let name: String
  /// Whether the file must have it.
  let isRequired: Bool
  /// One line on what it holds, with its unit.
  let summary: String
}

/// What readers know of the competition they read for.
struct ImportContext: Sendable {
  /// The competition's currency.
  let currency: Currency
  /// Where that is declared; `nil` where it is not known.
  var currencySource: SourceLocation?
  /// How each priced line is rounded before the sum; `nil` for not at all.
  let lineRounding: Rounding?
  /// What `competition.yaml` says about the file.
  let settings: FileSettings
}

/// The formats, in alphabetical order of their names.
enum ImportFormats {
  static let all: [any ImportFormat] = [
    BidsCSV(), BidXML(), CombinationsCSV(), ConflictsCSV(), IndicesCSV(), KPIsCSV(), MarksCSV(),
    MarksXML(), ModerationCSV(), PricesCSV(), ResponsibilitiesCSV(), SavingsCSV(),
    ScheduleTemplateCSV(), ScheduleXML(), SuppliersCSV(), TermsCSV(),
  ]
}
