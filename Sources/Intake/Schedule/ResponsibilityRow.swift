internal import Procurement

/// A responsibility for a service, as a row or an element writes it.
enum ResponsibilityRow {
  /// The columns beside the bid's id.
  static let columns = [
    ImportColumn(name: "service", isRequired: true, summary: "the service's id"),
    ImportColumn(name: "accountable", isRequired: false, summary: "who answers for it"),
    ImportColumn(name: "provider", isRequired: false, summary: "who does it"),
    ImportColumn(
      name: "from", isRequired: false,
      summary: "the day or the month of the contract that it begins in: 2027-04-01, or 1"),
    ImportColumn(
      name: "to", isRequired: false,
      summary: "the last day or the last month of the contract: 2030-03-31, or 36"),
  ]

  /// The responsibility, or `nil` where something of it is missing or wrong; the log says what.
  static func read(_ row: WrittenRow, log: inout DiagnosticLog) -> Responsibility? {
    var problems = DiagnosticLog()
    let service = row.identifier("service", log: &problems)
    let responsibility = service.map { service in
      Responsibility(
        service: service,
        accountable: row.optionalIdentifier("accountable", log: &problems),
        provider: row.optionalIdentifier("provider", log: &problems),
        from: moment("from", row, log: &problems), to: moment("to", row, log: &problems))
    }
    if let responsibility { checkOrder(of: responsibility, log: &problems) }
    let isSound = !problems.hasErrors
    log.append(problems)
    return isSound ? responsibility : nil
  }

  private static func moment(
    _ name: String, _ row: WrittenRow, log: inout DiagnosticLog
  ) -> Sourced<ContractMoment>? {
    guard let text = row.text(name) else { return nil }
    let isNumber = text.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isNumber, let month = Int(text.value), (1...ContractLength.maximumMonths).contains(month) {
      return Sourced(.month(month), at: text.source)
    }
    do throws(ValueProblem) {
      return Sourced(
        .date(try WrittenDate.parse(text.value, order: row.dateOrder)), at: text.source)
    } catch {
      // A date that is only written in another way is told apart from what is no moment at all.
      guard error.kind != .ambiguousDate else {
        error.report(name, text.value, at: text.source, log: &log)
        return nil
      }
      log.report(
        .unfitMoment,
        "\(name) \(ShownValue.quoted(text.value)) is neither a date nor a month of the contract",
        at: text.source,
        hint: "write 2027-04-01, or the month's number from 1 to \(ContractLength.maximumMonths)")
      return nil
    }
  }

  private static func checkOrder(of responsibility: Responsibility, log: inout DiagnosticLog) {
    guard let from = responsibility.from, let to = responsibility.to else { return }
    let isReversed =
      switch (from.value, to.value) {
      case (.month(let first), .month(let last)): last < first
      case (.date(let first), .date(let last)): last < first
      // Which comes first depends on the day on which the contract begins.
      default: false
      }
    guard isReversed else { return }
    log.report(
      .momentsReversed,
      "the responsibility for \(ShownValue.quoted(responsibility.service.value)) ends before it begins",
      at: to.source, hint: "correct one of the two",
      related: [Diagnostic.Related("it begins here", at: from.source)])
  }
}
