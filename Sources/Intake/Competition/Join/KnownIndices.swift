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

  /// Whether the competition has what the indexation names; reports one that it has not.
  ///
  /// - Parameter what: what names it: `price lines`, `price.indexation of bid "b1"`.
  func check(
    _ indexation: Indexation, of what: String, at place: SourceLocation, log: inout DiagnosticLog
  ) {
    guard case .series(let name) = indexation, areComplete, !names.contains(name) else { return }
    let nearest = NearestName.to(name, among: names)
    log.report(
      .unknownIndex, "\(what) follow an unknown index \(ShownValue.quoted(name))", at: place,
      hint: nearest.map { "did you mean \(ShownValue.quoted($0))?" }
        ?? "add the series to indices.csv, or write a percentage a year: 2.5%, or 0% for none")
  }
}
