internal import Procurement

/// A mark of a bid, while it is read.
struct BidMark: Sendable {
  let attributes: [BidName: Sourced<String>]
  /// Where it begins.
  let place: SourceLocation
  var reason: Sourced<String>?
  var evidence: Sourced<String>?
  var promise: Sourced<String>?

  init(attributes: [BidName: Sourced<String>], at place: SourceLocation) {
    self.attributes = attributes
    self.place = place
  }

  /// The mark as a record, or `nil` where something of it is missing or wrong; the log says what.
  ///
  /// Required attributes that are missing have been reported by now.
  ///
  /// - Parameter owner: the bid whose file it stands in; where there is none, the mark names its bid.
  func record(bid owner: Sourced<String>?, log: inout DiagnosticLog) -> MarkRecord? {
    let bid = owner ?? name(.bid, log: &log)
    let criterion = name(.criterion, log: &log)
    let evaluator = name(.evaluator, log: &log)
    let answer = answer(log: &log)
    guard let bid, let criterion, let evaluator, let answer else { return nil }
    return MarkRecord(
      mark: Mark(
        bid: bid.value, criterion: criterion.value, criterionSource: criterion.source,
        evaluator: evaluator.value, answer: answer, reason: reason?.value,
        evidence: evidence?.value, promise: promise, reasonSource: reason?.source ?? place,
        evidenceSource: evidence?.source ?? place),
      bid: bid.source)
  }

  private func name(_ name: BidName, log: inout DiagnosticLog) -> Sourced<String>? {
    attributes[name].flatMap {
      Identifier.read($0.value, as: name.text, at: $0.source, log: &log)
    }
  }

  private func answer(log: inout DiagnosticLog) -> Sourced<MarkAnswer>? {
    guard let written = attributes[.value] else { return nil }
    return WrittenMark.read(written.value, at: written.source, log: &log)
  }
}
