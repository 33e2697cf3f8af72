internal import Procurement

/// The moderation records, each bid and criterion once, held against the agreed marks.
enum JoinedModeration {
  private struct Key: Hashable {
    let bid: String
    let criterion: String
  }

  /// The records without those that came a second time, which are reported; and a report of each whose
  /// mark after moderation is not the agreed one.
  static func joined(
    _ records: [ModerationRecord], marks: [MarkRecord], log: inout DiagnosticLog
  ) -> [ModerationRecord] {
    if records.isEmpty { return [] }
    var agreed: [Key: Mark] = [:]
    for mark in marks.lazy.map(\.mark) where mark.isAgreed {
      let key = Key(bid: mark.bid, criterion: mark.criterion)
      if agreed[key] == nil { agreed[key] = mark }
    }
    var places: [Key: SourceLocation] = [:]
    return records.filter { record in
      let key = Key(bid: record.bid.value, criterion: record.criterion.value)
      if let first = places[key] {
        log.report(
          .moderationTwice, "two moderation records for \(subject(record))", at: record.bid.source,
          hint: "keep the one that the panel stands by",
          related: [Diagnostic.Related("first given here", at: first)])
        return false
      }
      places[key] = record.bid.source
      if let mark = agreed[key] { compare(record, with: mark, log: &log) }
      return true
    }
  }

  private static func compare(
    _ record: ModerationRecord, with mark: Mark, log: inout DiagnosticLog
  ) {
    guard mark.answer.value != record.after.value, mark.answer.value != .blank else { return }
    log.report(
      .moderationContradicts,
      "\(subject(record)) comes out of moderation with \(record.after.value), and its agreed mark "
        + "is \(mark.answer.value)",
      at: record.after.source, hint: "ask the panel which of the two it agreed on",
      related: [Diagnostic.Related("the agreed mark stands here", at: mark.answer.source)])
  }

  private static func subject(_ record: ModerationRecord) -> String {
    "bid \(ShownValue.quoted(record.bid.value)) on criterion "
      + ShownValue.quoted(record.criterion.value)
  }
}
