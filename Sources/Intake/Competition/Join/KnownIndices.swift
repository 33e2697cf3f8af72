internal import Procurement

/// The index series, to hold indexations against.
struct KnownIndices {
  private let names: Set<String>
  /// Whether all rows of their file could be read, so that what is not among them is unknown.
  private let areComplete: Bool

  init(_ indices: [IndexSeries], readingLog: DiagnosticLog) {
    names = Set(indices.map(\.name))
    areComplete = !readingLog.hasErrors(in: IndicesCSV().name)
  }

  /// Whether the competition has the series.
  func contains(_ name: String) -> Bool { names.contains(name) }

  /// Reports an indexation of price lines by a series that the competition has not.
  func check(
    _ indexation: Indexation, at place: SourceLocation, log: inout DiagnosticLog
  ) {
    guard case .series(let name) = indexation, areComplete, !names.contains(name) else { return }
    let nearest = NearestName.to(name, among: names)
    log.report(
      .unknownIndex, "price lines follow an unknown index \(ShownValue.quoted(name))", at: place,
      hint: nearest.map { "did you mean \(ShownValue.quoted($0))?" }
        ?? "add the series to indices.csv, or write a percentage a year: 2.5%, or 0% for none")
  }
}
