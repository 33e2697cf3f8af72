internal import Procurement

/// A mark of a bid, while it is read.
struct BidMark: Sendable {
  let attributes: [BidName: Sourced<String>]
  var reason: String?
  var evidence: String?
  var promise: Sourced<String>?

  init(attributes: [BidName: Sourced<String>]) { self.attributes = attributes }

  /// The mark as a record, or `nil` where something of it is missing or wrong; the log says what.
  ///
  /// Required attributes that are missing have been reported by now.
  func record(bid: Sourced<String>?, log: inout DiagnosticLog) -> MarkRecord? {
    let criterion = name(.criterion, log: &log)
    let evaluator = name(.evaluator, log: &log)
    let answer = answer(log: &log)
    guard let bid, let criterion, let evaluator, let answer else { return nil }
    return MarkRecord(
      mark: Mark(
        bid: bid.value, criterion: criterion.value, criterionSource: criterion.source,
        evaluator: evaluator.value, answer: answer, reason: reason, evidence: evidence,
        promise: promise),
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
