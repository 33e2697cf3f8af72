internal import Procurement

/// A moderation record in XML, while it is read.
struct PanelModeration: Sendable {
  let attributes: [BidName: Sourced<String>]
  var discussed: Sourced<String>?
  var dissent: Sourced<String>?

  init(attributes: [BidName: Sourced<String>]) { self.attributes = attributes }

  /// The record, or `nil` where something of it is missing or wrong; the log says what.
  func record(log: inout DiagnosticLog) -> ModerationRecord? {
    WrittenModeration(
      bid: attributes[.bid], criterion: attributes[.criterion], before: attributes[.before],
      after: attributes[.after], discussed: discussed, dissent: dissent,
      moderator: attributes[.moderator], date: attributes[.date]
    ).record(style: .plain, dateOrder: nil, log: &log)
  }
}

/// A declared interest in XML, while it is read.
struct PanelConflict: Sendable {
  let attributes: [BidName: Sourced<String>]
  /// Where it begins.
  let place: SourceLocation
  var interest: Sourced<String>?

  init(attributes: [BidName: Sourced<String>], at place: SourceLocation) {
    self.attributes = attributes
    self.place = place
  }

  /// The declaration, or `nil` where something of it is missing or wrong; the log says what.
  func declaration(log: inout DiagnosticLog) -> ConflictDeclaration? {
    WrittenConflict(
      evaluator: attributes[.evaluator], bid: attributes[.bid], bidder: attributes[.bidder],
      interest: interest ?? Sourced("", at: place), role: attributes[.role],
      date: attributes[.date]
    ).declaration(dateOrder: nil, log: &log)
  }
}
