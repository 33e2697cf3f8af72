internal import Evaluation
internal import Procurement
internal import Regulation
internal import Rubrics

/// What the published price screen finds, and what was decided on the bids that it flags.
struct PriceScreenBlocks {
  private let lot: LotCase

  init(_ lot: LotCase) { self.lot = lot }

  /// The rules and the flagged bids; nothing where no rule was applied.
  var all: [Block] {
    let rules = lot.lot.priceScreens
    guard !rules.isEmpty else { return [] }
    let table = DocumentTable(
      name: "price-screen", caption: .plain("Rules of the price screen"),
      columns: [
        DocumentTable.Column("Rule"), DocumentTable.Column("Threshold", isNumeric: true),
        DocumentTable.Column("Looks at"), DocumentTable.Column("Prices", isNumeric: true),
        DocumentTable.Column("What it finds"),
      ], rows: rules.indices.map { row(of: rules[$0], at: $0) })
    return definitions + [.table(table)] + flagged
  }

  private var definitions: [Block] {
    let names = Set(lot.lot.priceScreens.map(\.rule))
    let pages = PriceScreens.all.map { $0.page }.filter { names.contains($0.name) }
    return [.facts(pages.map { Fact($0.name, [TextRun($0.definition)]) })]
  }

  private func row(of rule: ScreenedRule, at index: Int) -> [[TextRun]] {
    let pointer = "\(lot.pointer)/priceScreen/\(index)"
    let source = lot.rubric.priceScreen.filter { $0.name.value == rule.rule }.map(\.name.source)
    return [
      [TextRun(rule.rule, style: .code)],
      [
        TextRun(
          rule.threshold,
          figure: Figure(
            pointer: "\(pointer)/threshold", basis: "the published threshold", sources: source))
      ],
      [TextRun(rule.criterion.map { "the prices of \($0)" } ?? "the prices as bid")],
      [
        TextRun(
          "\(rule.priceCount)",
          figure: Figure(
            pointer: "\(pointer)/prices", basis: "the prices that were looked at", sources: []))
      ],
      [TextRun(rule.inWords)],
    ]
  }

  private var flagged: [Block] {
    let flags = lot.lot.priceFlags
    guard !flags.isEmpty else {
      return [.paragraph(.plain("No price is flagged."))]
    }
    let rows = flags.map { flag -> [[TextRun]] in
      [
        [lot.name(of: flag.bid)], [TextRun(flag.rule, style: .code)],
        [
          TextRun(
            flag.basis, figure: Figure(basis: flag.basis, sources: flag.sources),
            quotes: flag.sources)
        ],
        decisions(on: flag.bid),
      ]
    }
    let duty = AbnormallyLowDuty.under(lot.award.competition.regime).inWords
    return [
      .table(
        DocumentTable(
          name: "price-flags", caption: .plain("Flagged prices"),
          columns: [
            DocumentTable.Column("Bid"), DocumentTable.Column("Rule"),
            DocumentTable.Column("Why"), DocumentTable.Column("Decisions recorded on the bid"),
          ], rows: rows)),
      .notice(.plain("What the law asks here: \(duty).")),
    ]
  }

  private func decisions(on bid: Bid) -> [TextRun] {
    let made = lot.award.evaluation.decisions.all.filter { $0.bid.value == bid.id }
    if made.isEmpty { return .plain("none in decisions.yaml") }
    return made.enumerated().flatMap { index, decision -> [TextRun] in
      (index == 0 ? [] : [TextRun("; ")]) + [
        TextRun(DecisionText.sentence(decision), quotes: [decision.source])
      ]
    }
  }
}
