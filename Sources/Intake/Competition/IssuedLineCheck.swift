internal import Procurement

/// Holds a bid's line against the schedule that the authority issued.
struct IssuedLineCheck {
  /// A part of a line that the authority sets.
  enum Part: String, CaseIterable {
    case id, description, unit, quantity
  }

  let bid: String
  let id: String
  let year: Int?
  /// The line's other parts as written; without those that it leaves blank.
  let written: [Part: String]
  let quantity: FixedDecimal?

  /// Reports what the line changes, or that it was not issued.
  ///
  /// - Returns: the index of the issued line.
  func check(
    against issued: IssuedSchedule, at place: (Part) -> SourceLocation, log: inout DiagnosticLog
  ) -> Int? {
    guard let index = issued.index(of: id, year: year) else {
      report(
        .lineNotIssued,
        "bid \(ShownValue.quoted(bid)) adds \(IssuedSchedule.name(of: id, year: year)), which the "
          + "issued schedule does not have",
        hint: "ask the bidder what it is for; it is in the sum", at: place(.id), log: &log)
      return nil
    }
    let line = issued.lines[index]
    compare(.description, with: line.description, line, issued, place, log: &log)
    compare(.unit, with: line.unit, line, issued, place, log: &log)
    if let wanted = line.quantity, let quantity, quantity != wanted {
      reportChange(.quantity, "\(wanted)", line, issued, at: place(.quantity), log: &log)
    }
    return index
  }

  private func compare(
    _ part: Part, with wanted: String?, _ line: IssuedSchedule.Line, _ issued: IssuedSchedule,
    _ place: (Part) -> SourceLocation, log: inout DiagnosticLog
  ) {
    guard let wanted, let given = written[part], given != wanted,
      IssuedLineCheck.words(given) != IssuedLineCheck.words(wanted)
    else { return }
    reportChange(part, wanted, line, issued, at: place(part), log: &log)
  }

  private func reportChange(
    _ part: Part, _ wanted: String, _ line: IssuedSchedule.Line, _ issued: IssuedSchedule,
    at place: SourceLocation, log: inout DiagnosticLog
  ) {
    report(
      .issuedLineChanged,
      "the \(part.rawValue) of \(line.name) of bid \(ShownValue.quoted(bid)) is "
        + "\(ShownValue.quoted(written[part] ?? "")), and was issued as \(ShownValue.quoted(wanted))",
      hint: "ask the bidder for a price of the line as it was issued", at: place,
      related: [Diagnostic.Related("issued here", at: issued.location(of: line))], log: &log)
  }

  /// Reports, with words that are made only where the log keeps them: a file has a place for millions.
  private func report(
    _ kind: DiagnosticKind, _ message: @autoclosure () -> String, hint: String,
    at place: @autoclosure () -> SourceLocation,
    related: @autoclosure () -> [Diagnostic.Related] = [], log: inout DiagnosticLog
  ) {
    let place = place()
    guard !log.isFull(for: place.file, kind.severity) else {
      return log.report(kind, kind.title, at: place)
    }
    log.report(kind, message(), at: place, hint: hint, related: related())
  }

  /// The words of a text: how many blanks stand between them says nothing.
  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: WrittenSpace.isBlank).map { String($0) }
  }
}

/// The issued lines that a bid prices, a bit each.
struct MetLines: Sendable {
  private var words: [UInt64] = []

  mutating func insert(_ index: Int) {
    while words.count <= index / 64 { words.append(0) }
    words[index / 64] |= 1 << UInt64(index % 64)
  }

  func contains(_ index: Int) -> Bool {
    index / 64 < words.count && words[index / 64] & 1 << UInt64(index % 64) != 0
  }
}
