import Foundation
import Procurement
import TestSupport
import Testing
import YAMLReading

@testable import Intake
@testable import Regulation

/// A situation of `Tests/RegulationTests/situations`: what is bought and offered, and what a check is
/// expected to find.
struct WrittenSituation: CustomTestStringConvertible, Sendable {
  let check: String
  let says: String
  let bid: Bid
  let competition: Competition
  let outcome: CheckOutcome
  let basis: String?
  let cites: String?
  let publishedVAT: PriceBase.VAT?

  var testDescription: String { "\(check): \(says)" }

  var finding: CheckFinding? {
    let lot = Lot(id: nil, title: nil, bids: [bid], marks: MarkTable(bids: [bid.id], marks: []))
    return StatutoryChecks.sets.flatMap(\.checks).first { $0.id == check }?
      .finding(
        in: bid, for: lot, of: competition, priceBase: publishedVAT.map { PriceBase(vat: $0) })
  }
}

/// The situations in the folder.
enum Situations {
  static let folder = Golden.project.appendingPathComponent("Tests/RegulationTests/situations")

  /// All of them, or what is wrong with the files.
  static let all: Result<[WrittenSituation], WrongFile> = Result { () throws(WrongFile) in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var situations: [WrittenSituation] = []
    for name in names.sorted() where name.hasSuffix(".yaml") {
      situations += try read(name)
    }
    return situations
  }

  struct WrongFile: Error { let message: String }

  private static let keys = [
    "check", "says", "regime", "started", "estimated-value", "legal", "bid", "outcome", "basis",
    "cites", "published-vat",
  ]

  private static func read(_ name: String) throws(WrongFile) -> [WrittenSituation] {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
      throw WrongFile(message: name)
    }
    var log = DiagnosticLog()
    var situations: [WrittenSituation] = []
    if let root = YAMLFile.read(Array(data), file: name, log: &log),
      let file = YAMLFields(
        root, what: "a file", allowed: ["check", "regime", "started", "situations"], log: &log)
    {
      for node in file.list("situations", log: &log) {
        guard let fields = YAMLFields(node, what: "a situation", allowed: keys, log: &log),
          let situation = situation(fields, in: file, log: &log)
        else { continue }
        situations.append(situation)
      }
    }
    let found = log.finished()
    guard found.isEmpty else {
      throw WrongFile(
        message: found.map { "\($0.location?.description ?? ""): \($0.message)" }
          .joined(separator: "\n"))
    }
    return situations
  }

  private static func situation(
    _ fields: YAMLFields, in file: YAMLFields, log: inout DiagnosticLog
  ) -> WrittenSituation? {
    let check = fields.text("check", log: &log) ?? file.text("check", log: &log)
    let says = fields.required("says", fields.text("says", log: &log), log: &log)
    let regime =
      fields.choice("regime", of: Regime.self, log: &log)
      ?? file.choice("regime", of: Regime.self, log: &log)
    let started =
      fields.text("started", log: &log) ?? file.text("started", log: &log)
    let outcome = fields.required(
      "outcome", fields.choice("outcome", of: CheckOutcome.self, log: &log), log: &log)
    let facts = LegalReader.read(
      fields, regime: regime?.value ?? .procurementAct2023, log: &log)
    guard let node = fields.required("bid", fields.node("bid"), log: &log),
      let offered = OfferedBid(node, log: &log), let check, let says, let outcome
    else { return nil }
    let estimate = fields.decimal("estimated-value", log: &log)
    let competition = Competition(
      id: "c", title: "C", currency: offered.currency,
      regime: regime?.value ?? .procurementAct2023,
      started: CalendarDate(iso: started?.value ?? "2026-02-09"),
      estimatedValue: estimate.map { Money($0.value, offered.currency) }, facts: facts, lots: [])
    return WrittenSituation(
      check: check.value, says: says.value, bid: offered.bid, competition: competition,
      outcome: outcome.value, basis: fields.text("basis", log: &log)?.value,
      cites: fields.text("cites", log: &log)?.value,
      publishedVAT: fields.choice("published-vat", of: PriceBase.VAT.self, log: &log)?.value)
  }
}

/// The bid of a situation.
private struct OfferedBid {
  let bid: Bid
  let currency: Currency

  private static let keys = [
    "currency", "price", "lines", "first-year", "option", "indexed", "vat", "length", "extension",
    "type", "terms", "kpis", "stated-vat", "exit", "rebate",
  ]

  init?(_ node: YAMLNode, log: inout DiagnosticLog) {
    guard let fields = YAMLFields(node, what: "a bid", allowed: OfferedBid.keys, log: &log),
      let currency = Currency(fields.text("currency", log: &log)?.value ?? "GBP")
    else { return nil }
    let months = fields.integer("length", in: 1...1200, log: &log)
    let extensionMonths = fields.integer("extension", in: 0...1200, log: &log)
    let length = months.flatMap { months in
      ContractLength(initialMonths: months.value, extensionMonths: extensionMonths?.value)
        .map { Sourced($0, at: months.source) }
    }
    let terms = fields.map("terms", log: &log).map { entry in
      let text = entry.value.text ?? ""
      return ContractTerm(
        name: entry.key, value: Sourced(text, at: entry.value.location),
        typed: TermValue.parse(text, forTerm: entry.key, currency: currency), clause: "1.1")
    }
    let kpis = fields.texts("kpis", log: &log).map { KeyPerformanceIndicator(name: $0) }
    self.currency = currency
    bid = Bid(
      id: "b", bidder: "B", source: fields.location,
      statedPrice: fields.decimal("price", log: &log).map {
        Sourced(Money($0.value, currency), at: $0.source)
      },
      statedBase: PriceBase(
        vat: fields.choice("stated-vat", of: PriceBase.VAT.self, log: &log)?.value),
      schedule: OfferedBid.schedule(fields, currency, log: &log),
      contractType: fields.text("type", log: &log).map {
        Sourced(ContractType(rawValue: $0.value), at: $0.source)
      },
      contractLength: length,
      contract: ContractSchedule(terms: ContractTerms(terms), kpis: kpis))
  }

  /// `lines` holds the charge of each year, from the first.
  private static func schedule(
    _ fields: YAMLFields, _ currency: Currency, log: inout DiagnosticLog
  ) -> PriceSchedule? {
    let amounts = fields.texts("lines", log: &log)
    guard let first = amounts.first, let last = amounts.last else { return nil }
    let indexation: Indexation? =
      fields.flag("indexed", log: &log)?.value == true ? .series("cpi") : nil
    let firstYear = fields.integer("first-year", in: 0...2999, log: &log)?.value ?? 1
    var flows = amounts.enumerated().compactMap { index, amount in
      (try? FixedDecimal(parsing: amount.value)).map {
        PriceFlow(
          kind: .charge, year: firstYear + index, indexation: indexation, amount: $0, lineCount: 1,
          first: amount.source)
      }
    }
    if let option = fields.decimal("option", log: &log) {
      flows.append(
        PriceFlow(
          kind: .option, year: 1, amount: option.value, lineCount: 1, first: option.source))
    }
    if let rebate = fields.decimal("rebate", log: &log) {
      flows.append(
        PriceFlow(
          kind: .rebate, year: 1, amount: rebate.value, lineCount: 1, first: rebate.source))
    }
    if let node = fields.node("exit"),
      let exit = YAMLFields(node, what: "an exit", allowed: ["year", "amount"], log: &log),
      let year = exit.integer("year", in: 1...100, log: &log),
      let amount = exit.decimal("amount", log: &log)
    {
      flows.append(
        PriceFlow(
          kind: .exit, year: year.value, amount: amount.value, lineCount: 1, first: amount.source))
    }
    guard let total = try? FixedDecimal.sum(flows.map(\.amount)) else { return nil }
    return PriceSchedule(
      lineCount: flows.count, total: Money(total, currency), lineRounding: nil,
      first: first.source, last: last.source, firstFineLine: nil, flows: flows,
      base: PriceBase(vat: fields.choice("vat", of: PriceBase.VAT.self, log: &log)?.value))
  }
}
