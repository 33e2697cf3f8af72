internal import Procurement

/// Finds rows of a contract schedule that are there twice.
enum RepeatedRows {
  /// Reports KPIs of one name, responsibilities that are wholly alike, and savings of one partner, year
  /// and evidence; all are kept.
  static func report(_ schedule: ContractSchedule, of bid: String, log: inout DiagnosticLog) {
    var seen = Seen(bid: bid)
    for kpi in schedule.kpis {
      seen.add(
        [kpi.name.value], "KPI \(ShownValue.quoted(kpi.name.value))", at: kpi.name.source, log: &log
      )
    }
    seen.startPart()
    for row in schedule.responsibilities {
      seen.add(
        [
          row.service.value, row.accountable?.value, row.provider?.value,
          row.from.map { "\($0.value)" }, row.to.map { "\($0.value)" },
        ],
        "the responsibility for \(ShownValue.quoted(row.service.value))", at: row.service.source,
        log: &log)
    }
    seen.startPart()
    for row in schedule.savings {
      seen.add(
        [row.partner.value, "\(row.year.value)", row.evidence?.value.rawValue],
        "the saving of \(ShownValue.quoted(row.partner.value)) in year \(row.year.value)",
        at: row.partner.source, log: &log)
    }
  }

  private struct Seen {
    let bid: String
    private var places: [[String?]: SourceLocation] = [:]

    init(bid: String) { self.bid = bid }

    mutating func startPart() { places = [:] }

    mutating func add(
      _ key: [String?], _ what: String, at place: SourceLocation, log: inout DiagnosticLog
    ) {
      guard let first = places[key] else {
        places[key] = place
        return
      }
      log.report(
        .scheduleRowTwice, "\(what) of bid \(ShownValue.quoted(bid)) is there a second time",
        at: place, hint: "remove it if it was pasted twice; both are kept",
        related: [Diagnostic.Related("first given here", at: first)])
    }
  }
}
