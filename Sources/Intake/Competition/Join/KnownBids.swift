internal import Procurement

/// The ids of the competition's bids, to hold prices, terms and marks against.
struct KnownBids {
  /// Past this number of ids, looking for the nearest one takes too long.
  private static let mostForHint = 5000
  /// How many unknown ids of a file get a hint of their own: as many as a log shows.
  private static let mostHints = DiagnosticLog.limitPerFile

  /// An id as one file mentions it.
  private struct Mention: Hashable {
    let id: String
    let file: String
  }

  private let ids: Set<String>

  init(_ ids: [String]) { self.ids = Set(ids) }

  func contains(_ id: String) -> Bool { ids.contains(id) }

  /// Reports prices, terms, marks and the like for bids that there are not: each unknown id once a file.
  func check(_ draft: CompetitionDraft, log: inout DiagnosticLog) {
    report("a contract schedule", draft.schedules, log: &log)
    // What stands in a schedule's file was reported with it.
    let schedules = Set(draft.schedules.map(\.source))
    let report = { (what: String, mentions: [Sourced<String>], log: inout DiagnosticLog) in
      self.report(what, mentions.lazy.filter { !schedules.contains($0.source) }, log: &log)
    }
    report("prices", draft.prices.entries.map(\.bid), &log)
    report("terms", draft.terms.map(\.bid), &log)
    report("KPIs", draft.kpis.map(\.bid), &log)
    report("responsibilities", draft.responsibilities.map(\.bid), &log)
    report("savings", draft.savings.map(\.bid), &log)
    report("a combination", draft.combinations.flatMap(\.bids), &log)
    report("a moderation record", draft.moderation.map(\.bid), &log)
    report("a declared interest", draft.conflicts.compactMap(\.bid), &log)
    self.report("marks", draft.marks.lazy.map { Sourced($0.mark.bid, at: $0.bid) }, log: &log)
  }

  private func report(
    _ what: String, _ mentions: some Sequence<Sourced<String>>, log: inout DiagnosticLog
  ) {
    var counts: [Mention: Int] = [:]
    var firsts: [Sourced<String>] = []
    for mention in mentions where !ids.contains(mention.value) {
      let key = Mention(id: mention.value, file: mention.source.file)
      if counts[key] == nil { firsts.append(mention) }
      counts[key, default: 0] += 1
    }
    for (index, first) in firsts.enumerated() {
      let count = counts[Mention(id: first.value, file: first.source.file)] ?? 1
      let more = count > 1 ? " (\(count) times in this file)" : ""
      log.report(
        .unknownBid, "\(what) for an unknown bid \(ShownValue.quoted(first.value))\(more)",
        at: first.source, hint: index < KnownBids.mostHints ? hint(for: first.value) : nil)
    }
  }

  private func hint(for id: String) -> String {
    let nearest = ids.count <= KnownBids.mostForHint ? NearestName.to(id, among: ids) : nil
    return nearest.map { "did you mean \(ShownValue.quoted($0))?" }
      ?? "add the bid, or correct its id here"
  }
}
