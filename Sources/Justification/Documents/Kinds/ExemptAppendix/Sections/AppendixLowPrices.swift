internal import Evaluation
internal import Procurement

/// What the price screen looked at and found.
enum AppendixLowPrices: DocumentSection {
  static let field = DocumentField(
    "low-prices", .blocks, "every rule of the price screen with what it found",
    from: "price-screen in rubric.yaml; the evaluation",
    law: ["Procurement Act 2023, s.19(3)(c)", "Public Contracts Regulations 2015, reg 69"])

  static func value(of lot: LotCase) -> FieldValue? {
    .some(lot.lot.priceScreens.flatMap { blocks(of: $0, in: lot) })
  }

  private static func blocks(of rule: ScreenedRule, in lot: LotCase) -> [Block] {
    let criterion = rule.criterion.map { " on \(GateSentences.title(of: $0, in: lot))" } ?? ""
    let head: [TextRun] = [
      TextRun(rule.rule, style: .code), TextRun(", threshold \(rule.threshold)\(criterion): "),
      TextRun("\(rule.inWords)."),
    ]
    let flags = rule.flags.map { flag in
      [
        lot.name(of: flag.bid), TextRun(": "),
        TextRun(
          flag.basis, figure: Figure(basis: flag.basis, sources: flag.sources),
          quotes: flag.sources),
        TextRun(
          flag.accepted.map { "; \(DecisionText.sentence($0))." } ?? ".",
          quotes: flag.accepted.map { [$0.source] } ?? []),
      ]
    }
    return [.paragraph(head)] + (flags.isEmpty ? [] : [.list(flags)])
  }
}
