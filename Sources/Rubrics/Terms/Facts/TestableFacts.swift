internal import Procurement

/// The facts of bids that conditions can test, in alphabetical order of their names.
public enum TestableFacts {
  /// Every fact there is.
  package static let all: [TestableFact] = [
    TestableFact(
      "contract.extension-months", .duration, "months by which the contract may be extended",
      in: "the bid's contract length"
    ) { months(of: $0) { $0.extensionMonths } },
    TestableFact(
      "contract.initial-months", .duration, "months certain", in: "the bid's contract length"
    ) { months(of: $0) { $0.initialMonths } },
    TestableFact(
      "contract.maximum-months", .duration, "months certain and every extension",
      in: "the bid's contract length"
    ) { months(of: $0) { $0.maximum } },
    TestableFact(
      contractType, .text, "the contract type offered", in: "the bid's contract type"
    ) {
      $0.contractType.map { type in
        [TermFact(.text(type.value.rawValue), written: type.value.rawValue, source: type.source)]
      } ?? []
    },
    TestableFact("kpi.count", .number, "how many KPIs the schedule has", in: "the bid's KPIs") {
      bid in
      count(of: bid.contract.kpis.map(\.name))
    },
    TestableFact("kpi.names", .list, "the names of the KPIs", in: "the bid's KPIs") { bid in
      list(of: bid.contract.kpis.map(\.name))
    },
    TestableFact("price.total", .money, "the price that is evaluated", in: "the bid's price") {
      $0.price.map { price in
        [
          TermFact(
            .money(price.value), written: price.value.description, source: price.source)
        ]
      } ?? []
    },
    TestableFact(
      "responsibility.services", .list, "the services that somebody is responsible for",
      in: "the bid's responsibilities"
    ) { bid in list(of: bid.contract.responsibilities.map(\.service)) },
    TestableFact(
      "saving.partners", .list, "the partners for whom the bid claims savings",
      in: "the bid's savings"
    ) { bid in list(of: bid.contract.savings.map(\.partner)) },
  ]

  /// The name under which the contract type is tested.
  package static let contractType = "contract.type"

  /// The fact of a name, or `nil` where there is none such.
  package static func named(_ name: String) -> TestableFact? { byName[name] }

  /// Whether names that begin so are kept for facts: `contract.…`.
  package static func isReserved(_ name: String) -> Bool {
    guard let dot = name.firstIndex(of: ".") else { return false }
    return reserved.contains(String(name[..<dot])) && TermVocabulary.term(named: name) == nil
  }

  /// The table of the facts in Markdown, as `docs/term-checks.md` holds it.
  public static var documentation: String {
    "| name | type | says |\n| --- | --- | --- |\n"
      + all.map { "| `\($0.name)` | \($0.kind.rawValue) | \($0.summary) |\n" }.joined()
  }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  private static let reserved = Set(
    all.compactMap { fact in fact.name.firstIndex(of: ".").map { String(fact.name[..<$0]) } })

  private static func months(of bid: Bid, _ read: (ContractLength) -> Int?) -> [TermFact] {
    guard let length = bid.contractLength, let months = read(length.value) else { return [] }
    let duration = TermDuration(months, .month)
    return [
      TermFact(.duration(duration), written: duration.description, source: length.source)
    ]
  }

  private static func count(of rows: [Sourced<String>]) -> [TermFact] {
    guard let first = rows.first else { return [] }
    return [
      TermFact(
        .number(FixedDecimal(rows.count)), written: "\(rows.count)", source: first.source)
    ]
  }

  private static func list(of rows: [Sourced<String>]) -> [TermFact] {
    guard let first = rows.first else { return [] }
    let names = rows.map(\.value).withoutRepeats
    return [
      TermFact(
        .list(names.map { .text($0) }), written: names.joined(separator: "; "),
        source: first.source)
    ]
  }
}
