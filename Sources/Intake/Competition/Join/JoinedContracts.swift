internal import Procurement

/// The contract schedules by bid, but for their prices.
struct JoinedContracts {
  let settings: CompetitionSettings
  let known: KnownBids

  /// What each known bid would sign; what the files do not agree on is reported.
  func joined(
    _ draft: CompetitionDraft, log: inout DiagnosticLog
  ) -> [String: ContractSchedule] {
    let terms = onePlace(draft.terms, "terms", \.bid, log: &log)
    let kpis = onePlace(draft.kpis, "KPIs", \.bid, log: &log)
    let responsibilities = onePlace(
      draft.responsibilities, "responsibilities", \.bid, log: &log)
    let savings = onePlace(draft.savings, "savings", \.bid, log: &log)
    checkNames(draft, log: &log)
    var schedules: [String: ContractSchedule] = [:]
    // In the order of the files, so that the reports always come in the same order.
    for bid in bids(of: draft) where schedules[bid] == nil {
      let schedule = ContractSchedule(
        terms: ContractTerms((terms[bid] ?? []).map(\.term)), kpis: (kpis[bid] ?? []).map(\.part),
        responsibilities: (responsibilities[bid] ?? []).map(\.part),
        savings: (savings[bid] ?? []).map(\.part))
      TermsThatDiffer.report(schedule.terms, of: bid, log: &log)
      RepeatedRows.report(schedule, of: bid, log: &log)
      schedules[bid] = schedule
    }
    return schedules
  }

  private func bids(of draft: CompetitionDraft) -> [String] {
    draft.terms.map(\.bid.value) + draft.kpis.map(\.bid.value)
      + draft.responsibilities.map(\.bid.value) + draft.savings.map(\.bid.value)
  }

  /// The records by known bid; where a bid's stand in two files, those of the first.
  private func onePlace<Record>(
    _ records: [Record], _ what: String, _ bid: (Record) -> Sourced<String>,
    log: inout DiagnosticLog
  ) -> [String: [Record]] {
    var kept: [String: [Record]] = [:]
    var places: [String: SourceLocation] = [:]
    var reported: [String: Set<String>] = [:]
    for record in records {
      let id = bid(record)
      guard known.contains(id.value) else { continue }
      let first = places[id.value] ?? id.source
      places[id.value] = first
      guard first.file != id.source.file else {
        kept[id.value, default: []].append(record)
        continue
      }
      guard reported[id.value, default: []].insert(id.source.file).inserted else { continue }
      log.report(
        .schedulePartTwice,
        "the \(what) of bid \(ShownValue.quoted(id.value)) stand in two files", at: id.source,
        hint: "put all of a bid's \(what) into one file",
        related: [Diagnostic.Related("the other file's begin here", at: first)])
    }
    return kept
  }

  private func checkNames(_ draft: CompetitionDraft, log: inout DiagnosticLog) {
    if settings.knowsBuyers {
      DeclaredNames(
        kind: .unknownPartner, what: "partner", names: settings.buyers.map(\.id), key: "buyers"
      ).check(draft.savings.map(\.part.partner), log: &log)
    }
    if settings.knowsServices {
      DeclaredNames(
        kind: .unknownService, what: "service", names: settings.services.map(\.id), key: "services"
      ).check(draft.responsibilities.map(\.part.service), log: &log)
    }
  }
}

/// Names that `competition.yaml` declares, to hold those in schedules against.
private struct DeclaredNames {
  let kind: DiagnosticKind
  let what: String
  let names: [String]
  let key: String

  /// Reports each unknown name once a file.
  func check(_ mentions: [Sourced<String>], log: inout DiagnosticLog) {
    let known = Set(names)
    var reported: [String: Set<String>] = [:]
    for mention in mentions where !known.contains(mention.value) {
      let file = mention.source.file
      guard reported[file, default: []].insert(mention.value).inserted else { continue }
      // Past what the log shows no hint is looked for.
      let hint =
        log.isFull(for: file, .error)
        ? nil
        : NearestName.to(mention.value, among: names).map {
          "did you mean \(ShownValue.quoted($0))? if not, add the \(what) to `\(key)`"
        } ?? "add the \(what) to `\(key)` in competition.yaml, or correct its id here"
      log.report(
        kind, "\(what) \(ShownValue.quoted(mention.value)) is not among the \(key)",
        at: mention.source, hint: hint)
    }
  }
}
