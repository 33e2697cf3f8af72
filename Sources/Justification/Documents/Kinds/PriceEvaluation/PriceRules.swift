internal import Evaluation
internal import Procurement
internal import Rubrics

/// How the price counts, as the rubric publishes it and as the registry of its rules defines it.
struct PriceRules {
  private let lot: LotCase

  init(_ lot: LotCase) { self.lot = lot }

  /// The rule of every criterion that looks at the price, and of the award method where it does.
  var all: [Block] {
    let leaves = lot.rubric.leaves.compactMap { leaf -> (Criterion, PriceMeasure)? in
      guard case .price(let measure) = leaf.measure else { return nil }
      return (leaf, measure)
    }
    if leaves.isEmpty {
      return [
        .paragraph(
          .plain("No criterion of the rubric is scored by the price or compares prices."))
      ]
    }
    return leaves.flatMap(blocks(of:_:)) + methodBlocks(leaves.contains { $0.0.isPriceApart })
  }

  private func blocks(of criterion: Criterion, _ measure: PriceMeasure) -> [Block] {
    var facts = [Fact("Compares", .plain(measure.basis.inWords))]
    if criterion.isScored || !criterion.share.isZero {
      facts.append(
        Fact(
          "Weight",
          [
            TextRun(
              criterion.share.trimmed.description,
              figure: Figure(
                basis: "the published share of the whole", sources: [criterion.weight.source]))
          ]))
    }
    if let months = measure.periodMonths {
      facts.append(Fact("Months that every bid prices", .plain("\(months)")))
    }
    if let limit = measure.maximumPrice {
      facts.append(
        Fact(
          "Maximum price",
          [
            TextRun(
              Money(limit.value, lot.award.competition.currency).description,
              figure: Figure(basis: "the published maximum price", sources: [limit.source]))
          ]))
    }
    if let formula = measure.formula {
      facts += rule(formula, named: "Formula", PriceFormulas.all.map { $0.page })
    } else {
      facts.append(Fact("Formula", .plain("none: the award method sets price against quality")))
    }
    return [.heading(level: 2, [TextRun("\(criterion.title) (\(criterion.id))")]), .facts(facts)]
  }

  private func methodBlocks(_ isApart: Bool) -> [Block] {
    guard isApart else { return [] }
    return [
      .heading(level: 2, .plain("Award method")),
      .facts(rule(lot.rubric.method, named: "Method", AwardMethods.all.map { $0.page })),
    ]
  }

  /// A rule with its parameters as published, and its definition.
  private func rule(
    _ reference: RuleReference, named name: String, _ pages: [RulePage]
  ) -> [Fact] {
    let published = Figure(basis: "the rule as published", sources: [reference.name.source])
    var facts = [Fact(name, [TextRun(reference.name.value, style: .code, figure: published)])]
    facts += reference.parameters.map { parameter in
      Fact(
        parameter.name,
        [
          TextRun(
            PriceRules.words(parameter.value),
            figure: Figure(
              basis: "the parameter as published", sources: [parameter.source]))
        ])
    }
    guard let page = pages.first(where: { $0.name == reference.name.value }) else { return facts }
    return facts + [
      Fact("Definition", [TextRun(page.definition)]),
      Fact("Where it is published", [TextRun(page.source)]),
      Fact(
        "Relative",
        .plain(
          page.isRelative
            ? "yes: another bid's coming or going can change what it gives"
            : "no: it looks at no other bid")),
    ]
  }

  private static func words(_ value: RuleParameter.Value) -> String {
    switch value {
    case .text(let text): text
    case .list(let values): values.map(words).joined(separator: "; ")
    case .map(let values):
      values.sorted { $0.key < $1.key }.map { key, value in
        if case .map = value { "\(key) (\(words(value)))" } else { "\(key): \(words(value))" }
      }.joined(separator: "; ")
    }
  }
}
