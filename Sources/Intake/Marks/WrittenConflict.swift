internal import Procurement

/// A declared interest as it was written; what is `nil` is not there.
struct WrittenConflict {
  var evaluator: Sourced<String>?
  var bid: Sourced<String>?
  var bidder: Sourced<String>?
  var interest: Sourced<String>
  var role: Sourced<String>?
  var date: Sourced<String>?

  /// The declaration, or `nil` where something of it is missing or wrong; the log says what.
  func declaration(
    dateOrder: FileSettings.DateOrder?, log: inout DiagnosticLog
  ) -> ConflictDeclaration? {
    let evaluator = evaluator.flatMap {
      Identifier.read($0.value, as: "evaluator", at: $0.source, log: &log)
    }
    let about = read(bid, as: "bid", log: &log)
    let firm = read(bidder, as: "bidder", log: &log)
    let day = date.flatMap {
      WrittenDate.read($0.value, as: "date", order: dateOrder, at: $0.source, log: &log)
    }
    let role = read(role, as: "role", log: &log)
    let interest = WrittenSpace.trimmed(self.interest.value)
    if interest.isEmpty {
      ValueProblem.blank.report("interest", "", at: self.interest.source, log: &log)
    }
    guard let evaluator, !interest.isEmpty else { return nil }
    guard bid != nil || bidder != nil else {
      log.report(
        .conflictWithoutBid,
        "the interest of \(ShownValue.quoted(evaluator.value)) names neither a bid nor a bidder",
        at: evaluator.source,
        hint: "name the bid or the bidder; leave declarations of no interest out")
      return nil
    }
    guard about != nil || firm != nil else { return nil }
    return ConflictDeclaration(
      evaluator: evaluator, bid: about, bidder: firm, interest: interest, role: role?.value,
      date: day?.value)
  }

  private func read(
    _ text: Sourced<String>?, as what: String, log: inout DiagnosticLog
  ) -> Sourced<String>? {
    text.flatMap { Identifier.read($0.value, as: what, at: $0.source, log: &log) }
  }
}
