internal import Procurement
internal import YAMLReading

/// Reads the identifiers of the contracts: `contract`, or `contracts` with one for each lot.
struct AwardContracts {
  private let lots: [String]

  init(_ settings: CompetitionSettings) { self.lots = settings.lots.map(\.id.value) }

  /// The identifiers by the lot's id; by the empty text where the competition has no lots.
  func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> [String: Sourced<String>] {
    if lots.isEmpty {
      refuse(
        "contracts", in: fields, "\"contracts\" names lots, and the competition has none",
        hint: "write `contract: …`", log: &log)
      return AwardReader.id("contract", in: fields, log: &log).map { ["": $0] } ?? [:]
    }
    refuse(
      "contract", in: fields, "\"contract\" does not say which lot it is for, and each has its own",
      hint: "write `contracts: {\(lots[0]): …}`", log: &log)
    var contracts: [String: Sourced<String>] = [:]
    for entry in fields.map("contracts", log: &log) {
      guard lots.contains(entry.key) else {
        log.report(
          .awardContractLot, "the contract is for an unknown lot \(ShownValue.quoted(entry.key))",
          at: entry.keyLocation, hint: NearestName.hint(for: entry.key, among: lots))
        continue
      }
      guard let text = entry.value.text else {
        log.report(
          .yamlWrongShape, "the contract of \(ShownValue.quoted(entry.key)) is a text",
          at: entry.value.isBlank ? entry.keyLocation : entry.value.location,
          hint: "write the contract's identifier")
        continue
      }
      let id = Identifier.read(text, as: "contract", at: entry.value.location, log: &log)
      // In the order of the lots, so that it is the same each time.
      let other = lots.lazy.compactMap { lot in contracts[lot].map { (lot: lot, id: $0) } }
        .first { $0.id.value == id?.value }
      if let id, let other {
        log.report(
          .awardContractLot,
          "the lots \(ShownValue.quoted(other.lot)) and \(ShownValue.quoted(entry.key)) have the same contract",
          at: id.source, hint: "give each lot's contract the identifier of its own",
          related: [Diagnostic.Related("first given here", at: other.id.source)])
      }
      contracts[entry.key] = id
    }
    return contracts
  }

  private func refuse(
    _ key: String, in fields: YAMLFields, _ message: String, hint: String,
    log: inout DiagnosticLog
  ) {
    if fields.node(key) == nil { return }
    log.report(.awardContractLot, message, at: fields.place(of: key), hint: hint)
  }
}
