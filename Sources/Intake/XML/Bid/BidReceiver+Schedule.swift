internal import Procurement

/// The parts of a contract schedule, but for its prices.
extension BidReceiver {
  func addTerm(_ written: String, _ text: BidText) {
    let value = WrittenSpace.trimmed(written)
    if value.isEmpty { ValueProblem.blank.report("term", "", at: text.location, log: &log) }
    guard let id, let written = text.attributes[.name],
      let name = Identifier.read(written.value, as: "term", at: written.source, log: &log),
      !value.isEmpty
    else { return }
    let clause = text.attributes[.clause].flatMap { BidText.ifWritten($0.value) }
    let wording = text.attributes[.wording].flatMap { written in
      BidText.ifWritten(written.value).map { Sourced($0, at: written.source) }
    }
    // A bid on its own is in the currency that it states, if it does.
    let currency = knowsCurrency ? context?.currency : statedCurrency.flatMap { Currency($0) }
    draft.terms.append(
      TermRecord(
        bid: id,
        term: terms.term(
          name, Sourced(value, at: text.location), clause: clause, wording: wording,
          TermReading(currency: currency), log: &log)))
  }

  func addKPI(_ attributes: [BidName: Sourced<String>]) {
    guard let part = row(attributes).flatMap({ KPIRow.read($0, log: &log) }), let id else { return }
    draft.kpis.append(ScheduleRecord(bid: id, part: part))
  }

  func addResponsibility(_ attributes: [BidName: Sourced<String>]) {
    guard let part = row(attributes).flatMap({ ResponsibilityRow.read($0, log: &log) }), let id
    else { return }
    draft.responsibilities.append(ScheduleRecord(bid: id, part: part))
  }

  func addSaving(_ attributes: [BidName: Sourced<String>]) {
    guard let part = row(attributes).flatMap({ SavingRow.read($0, log: &log) }), let id else {
      return
    }
    draft.savings.append(ScheduleRecord(bid: id, part: part))
  }

  private func row(_ attributes: [BidName: Sourced<String>]) -> WrittenRow? {
    context.map { WrittenRow(attributes, currency: $0.currency) }
  }
}
