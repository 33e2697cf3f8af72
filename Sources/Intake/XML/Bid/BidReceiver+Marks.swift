internal import Procurement

/// The marks in a bid's file, and what a file of a panel's marks holds.
extension BidReceiver {
  /// A bidder does not mark itself: whoever can write the bid could write its marks.
  func noteMarksInBid(_ tag: borrowing XMLStartTag) {
    guard root == .bid else { return }
    log.report(
      .marksInBid, "the bid's own file carries marks", at: tag.location,
      hint: "keep the panel's marks in marks.csv or in marks/*.xml, which no bidder writes")
  }

  func beginPanelEntry(_ name: BidName, _ tag: borrowing XMLStartTag) {
    let values = attributes(of: tag, name)
    switch name {
    case .mark: mark = BidMark(attributes: values, at: tag.location)
    case .moderation: moderation = PanelModeration(attributes: values)
    default: conflict = PanelConflict(attributes: values, at: tag.location)
    }
    for name in [BidName.reason, .evidence, .promise, .discussed, .dissent, .interest] {
      seen[name] = nil
    }
  }

  func readPanelText(_ name: BidName, _ written: String, at place: SourceLocation) {
    let text = BidText.ifWritten(written).map { Sourced($0, at: place) }
    switch name {
    case .reason: mark?.reason = text
    case .evidence: mark?.evidence = text
    case .promise: mark?.promise = text
    case .discussed: moderation?.discussed = text
    case .dissent: moderation?.dissent = text
    case .interest: conflict?.interest = text
    default: break
    }
  }

  func addMark() {
    guard let mark else { return }
    self.mark = nil
    // In a bid's file without an id every mark is without a bid, which was reported at the root.
    guard root == .marks || id != nil else { return }
    if let record = mark.record(bid: id, log: &log) { draft.marks.append(record) }
  }

  func addModeration() {
    guard let entry = moderation else { return }
    moderation = nil
    if let record = entry.record(log: &log) { draft.moderation.append(record) }
  }

  func addConflict() {
    guard let entry = conflict else { return }
    conflict = nil
    if let declaration = entry.declaration(log: &log) { draft.conflicts.append(declaration) }
  }
}
