internal import Procurement

/// Finds rows of a contract schedule that are there twice.
enum RepeatedRows {
  /// Reports KPIs of one name, responsibilities that are wholly alike, and savings of one partner, year
  /// and evidence; all are kept.
  static func report(_ schedule: ContractSchedule, of bid: String, log: inout DiagnosticLog) {
    var seen = Seen(bid: bid)
    for kpi in schedule.kpis {
      seen.add(
        Key(kpi.name.value), "KPI \(ShownValue.quoted(kpi.name.value))", at: kpi.name.source,
        log: &log)
    }
    seen.startPart()
    for row in schedule.responsibilities {
      seen.add(
        Key(
          row.service.value, row.accountable?.value, row.provider?.value, from: row.from?.value,
          to: row.to?.value),
        "the responsibility for \(ShownValue.quoted(row.service.value))", at: row.service.source,
        log: &log)
    }
    seen.startPart()
    for row in schedule.savings {
      seen.add(
        Key(row.partner.value, "\(row.year.value)", row.evidence?.value.rawValue),
        "the saving of \(ShownValue.quoted(row.partner.value)) in year \(row.year.value)",
        at: row.partner.source, log: &log)
    }
  }

  /// What makes two rows one.
  private struct Key: Hashable {
    let words: [String?]
    let from: ContractMoment?
    let to: ContractMoment?

    init(_ words: String?..., from: ContractMoment? = nil, to: ContractMoment? = nil) {
      self.words = words
      self.from = from
      self.to = to
    }
  }

  private struct Seen {
    let bid: String
    private var places: [Key: SourceLocation] = [:]

    init(bid: String) { self.bid = bid }

    mutating func startPart() { places = [:] }

    mutating func add(
      _ key: Key, _ what: String, at place: SourceLocation, log: inout DiagnosticLog
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
