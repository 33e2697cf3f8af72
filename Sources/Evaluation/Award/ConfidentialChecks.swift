internal import Procurement
internal import Rubrics

/// Whether the marks of `confidential.yaml` name bids, criteria and terms that there are: a mark that meets
/// nothing would withhold nothing, without a word.
struct ConfidentialChecks {
  private let criteria: [String]
  private let bids: [Bid]

  init(_ competition: Competition, _ rubric: Rubric) {
    self.criteria = rubric.allCriteria.map(\.id)
    self.bids = competition.lots.flatMap(\.bids)
  }

  /// Reports marks that name what there is not.
  func check(_ confidentiality: Confidentiality, log: inout DiagnosticLog) {
    for mark in confidentiality.marks {
      var marked = bids
      if let id = mark.bid {
        marked = bids.filter { $0.id == id.value }
        if marked.isEmpty {
          log.report(
            .unknownBid, "a mark for an unknown bid \(Diagnostic.quoted(id.value))",
            at: id.source, hint: NearestName.hint(for: id.value, among: bids.map(\.id)))
          continue
        }
      }
      switch mark.subject {
      case .criterion(let id):
        report("criterion", id, among: criteria, mark, log: &log)
      case .terms(let name?):
        let names = Set(marked.flatMap { $0.contract.terms.all.map(\.name) })
        report("term", name, among: names.sorted(), mark, log: &log)
      case .price, .terms(nil), .kpis, .savings, .responsibilities: break
      }
    }
  }

  private func report(
    _ what: String, _ name: String, among known: [String], _ mark: ConfidentialMark,
    log: inout DiagnosticLog
  ) {
    if known.contains(name) { return }
    log.report(
      .confidentialUnknown, "the mark withholds an unknown \(what) \(Diagnostic.quoted(name))",
      at: mark.source, hint: NearestName.hint(for: name, among: known))
  }
}
