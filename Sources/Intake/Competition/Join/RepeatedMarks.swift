internal import Procurement

/// Finds marks that were given twice for the same bid and criterion by the same evaluator.
enum RepeatedMarks {
  private struct Key: Hashable {
    let bid: String
    let criterion: String
    let evaluator: String
  }

  /// Reports each mark after the first.
  static func report(_ records: [MarkRecord], log: inout DiagnosticLog) {
    var places: [Key: SourceLocation] = [:]
    places.reserveCapacity(records.count)
    for record in records {
      let mark = record.mark
      let key = Key(bid: mark.bid, criterion: mark.criterion, evaluator: mark.evaluator)
      let place = mark.answer.source
      guard let first = places.updateValue(place, forKey: key) else { continue }
      // The first stays the one that later ones are held against.
      places[key] = first
      report(mark, at: place, first: first, log: &log)
    }
  }

  private static func report(
    _ mark: Mark, at place: SourceLocation, first: SourceLocation, log: inout DiagnosticLog
  ) {
    let subject =
      "bid \(ShownValue.quoted(mark.bid)) on criterion \(ShownValue.quoted(mark.criterion))"
    let related = [Diagnostic.Related("first given here", at: first)]
    if mark.isAgreed {
      log.report(
        .agreedMarkTwice, "two agreed marks for \(subject)", at: place,
        hint: "keep the one that the panel agreed on", related: related)
    } else {
      log.report(
        .evaluatorTwice,
        "evaluator \(ShownValue.quoted(mark.evaluator)) marks \(subject) twice", at: place,
        hint: "keep the mark that the evaluator stands by", related: related)
    }
  }
}
